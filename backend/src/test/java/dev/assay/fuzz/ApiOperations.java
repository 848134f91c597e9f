package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The committed description of the interface, operation by operation. */
record ApiOperations(JsonNode document, List<Operation> all) {
    private static final Path FILE = Path.of("../frontend/openapi.json");

    /** @param in path, query or header */
    record Parameter(String in, String name, JsonNode schema) {}

    /** @param bodies media type to schema; empty where no body is taken */
    record Operation(String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies) {
        String name() {
            return method + " " + path;
        }

        Optional<String> mediaType() {
            return bodies.keySet().stream().findFirst();
        }
    }

    static ApiOperations read() throws IOException {
        JsonNode document = new ObjectMapper().readTree(FILE.toFile());
        List<Operation> all = new ArrayList<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(verb -> all.add(new Operation(
                        verb.getKey().toUpperCase(java.util.Locale.ROOT),
                        path.getKey(),
                        parameters(verb.getValue()),
                        bodies(verb.getValue())))));
        return new ApiOperations(document, List.copyOf(all));
    }

    /** The schema itself, where it is named elsewhere. */
    JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : document.at(reference.asText().substring(1));
    }

    private static List<Parameter> parameters(JsonNode operation) {
        List<Parameter> found = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(each -> found.add(
                        new Parameter(each.get("in").asText(), each.get("name").asText(), each.path("schema"))));
        return List.copyOf(found);
    }

    private static Map<String, JsonNode> bodies(JsonNode operation) {
        Map<String, JsonNode> found = new java.util.LinkedHashMap<>();
        operation
                .path("requestBody")
                .path("content")
                .fields()
                .forEachRemaining(
                        each -> found.put(each.getKey(), each.getValue().path("schema")));
        return found;
    }
}
