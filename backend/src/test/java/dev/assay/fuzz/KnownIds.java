package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What the server has told of: ids by the collection they stand in, digests, places in lists. Without them nothing deep is reached. */
final class KnownIds {
    private static final Set<String> TOLD = Set.of(
            "id",
            "path",
            "digest",
            "next",
            "sha256",
            "chosen",
            "offering",
            "vendor",
            "model",
            "field",
            "criterion",
            "rule",
            "status",
            "name",
            "code",
            "folder");
    private static final int MOST = 60;

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    /** Remembers what an answer tells; ids under the name of the collection in its address. */
    void learn(String collection, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(each -> learn(collection, each));
        }
        answer.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual() && TOLD.contains(field.getKey())) {
                add(field.getKey(), field.getValue().asText());
                if (field.getKey().equals("id") || field.getKey().equals("path")) {
                    add(collection, field.getValue().asText());
                }
            } else {
                learn(collection, field.getValue());
            }
        });
    }

    void add(String name, String value) {
        List<String> values = byName.computeIfAbsent(name, key -> new ArrayList<>());
        if (values.size() < MOST && !values.contains(value)) {
            values.add(value);
        }
    }

    String of(String name, Random random) {
        List<String> values = byName.getOrDefault(name, List.of());
        return values.isEmpty() ? "none" : values.get(random.nextInt(values.size()));
    }

    /** What a field or parameter of this name might hold. */
    String likely(String name, Random random) {
        return byName.containsKey(name) && random.nextInt(5) > 0 ? of(name, random) : any(random);
    }

    String any(Random random) {
        List<String> names = List.copyOf(byName.keySet());
        return names.isEmpty() ? "none" : of(names.get(random.nextInt(names.size())), random);
    }
}
