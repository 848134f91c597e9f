package dev.assay.intake.modelsdev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Model files with what they inherit through {@code base_model} filled in. */
final class Inheritance {
    private static final int LONGEST_CHAIN = 8;

    private static final TomlMapper TOML = new TomlMapper(TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(100_000)
                    .maxNumberLength(100)
                    .build())
            .build());

    /** A file read, or why not. */
    record Outcome(Optional<ObjectNode> content, String problem) {
        static Outcome problem(String words) {
            return new Outcome(Optional.empty(), words);
        }
    }

    private final SourceTree tree;
    private final Map<String, Outcome> parsed = new HashMap<>();

    Inheritance(SourceTree tree) {
        this.tree = tree;
    }

    Outcome resolved(String path) {
        return resolved(path, new LinkedHashSet<>());
    }

    private Outcome resolved(String path, Set<String> chain) {
        if (!chain.add(path)) {
            return Outcome.problem("inherits from itself: " + String.join(" → ", chain) + " → " + path);
        }
        if (chain.size() > LONGEST_CHAIN) {
            return Outcome.problem("inherits over more than " + LONGEST_CHAIN + " files");
        }
        Outcome own = parsed(path);
        if (own.content().isEmpty() || !own.content().get().hasNonNull("base_model")) {
            return own;
        }
        ObjectNode content = own.content().get();
        String base = "models/" + content.get("base_model").asText() + ".toml";
        Outcome inherited = resolved(base, chain);
        if (inherited.content().isEmpty()) {
            return Outcome.problem("its base_model " + content.get("base_model").asText() + " " + inherited.problem());
        }
        ObjectNode merged = inherited.content().get().deepCopy();
        content.path("base_model_omit").forEach(name -> merged.remove(name.asText()));
        merge(merged, content);
        return new Outcome(Optional.of(merged), "");
    }

    private Outcome parsed(String path) {
        return parsed.computeIfAbsent(path, p -> {
            byte[] bytes = tree.files().get(p);
            if (bytes == null) {
                return Outcome.problem(tree.unreadable().getOrDefault(p, "is not in the tree"));
            }
            try {
                return TOML.readTree(bytes) instanceof ObjectNode object
                        ? new Outcome(Optional.of(object), "")
                        : Outcome.problem("holds no table");
            } catch (JsonProcessingException e) {
                return Outcome.problem("is no well-formed TOML"
                        + Optional.ofNullable(e.getLocation())
                                .map(l -> " (line " + l.getLineNr() + ", column " + l.getColumnNr() + ")")
                                .orElse(""));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                return Outcome.problem("cannot be read as TOML text in UTF-8");
            }
        });
    }

    private static void merge(ObjectNode onto, ObjectNode from) {
        from.properties().forEach(field -> {
            JsonNode before = onto.get(field.getKey());
            if (before instanceof ObjectNode table && field.getValue() instanceof ObjectNode overriding) {
                merge(table, overriding);
            } else {
                onto.set(field.getKey(), field.getValue());
            }
        });
    }
}
