package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
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

    /**
     * The field that reads a catalog attribute of this level, e.g. {@code VENDOR} and {@code headquarters}. A vendor attribute
     * is read by {@code developer.…} and {@code operator.…} alike, where both have it; either describes it.
     */
    public Optional<Field> attribute(Level level, String name) {
        return switch (level) {
            case VENDOR -> field("developer." + name).or(() -> field("operator." + name));
            case MODEL -> field("model." + name);
            case OFFERING -> field("offering." + name);
            case SUPPLY_CHAIN -> field("supplyChain." + name);
            case CASE -> field("case." + name);
            case REGIME -> Optional.empty();
        };
    }

    public Collection<Field> all() {
        return fields.values();
    }
}
