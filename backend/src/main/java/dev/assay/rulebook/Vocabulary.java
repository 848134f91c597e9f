package dev.assay.rulebook;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published list of facts that rules may read. Its content stands in {@link VocabularyFields}. */
public final class Vocabulary {

    private final SortedMap<String, Field> fields = new TreeMap<>();

    public Vocabulary(Collection<Field> fields) {
        for (Field field : fields) {
            Field twin = this.fields.put(field.name(), field);
            if (twin != null) {
                throw new IllegalArgumentException("Vocabulary field " + field.name() + " is declared twice.");
            }
        }
    }

    public static Vocabulary standard() {
        return VocabularyFields.STANDARD;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Collection<Field> all() {
        return fields.values();
    }
}
