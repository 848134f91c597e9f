package dev.assay.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An example of each body that is sent, by the name of its schema. Held to the records by {@link OpenApiTest}. */
record ApiExamples(ObjectNode bySchema) {
    private static final String FILE = "/openapi-examples.json";

    static ApiExamples read() {
        try (InputStream in = ApiExamples.class.getResourceAsStream(FILE)) {
            return new ApiExamples((ObjectNode) new ObjectMapper().readTree(Objects.requireNonNull(in, FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ObjectNode into(ObjectNode schemas) {
        bySchema.fields().forEachRemaining(example -> {
            JsonNode schema = schemas.get(example.getKey());
            if (schema == null) {
                throw new IllegalStateException(FILE + " has an example of " + example.getKey()
                        + ", which is no schema. Maybe it was renamed.");
            }
            ((ObjectNode) schema).set("example", example.getValue());
        });
        return schemas;
    }
}
