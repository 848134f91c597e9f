package dev.assay.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc says of operations and types, as collected when the code was compiled. Of operations that the compiler's
 * collection merged, as it does with a list and the entry below it, the source itself is asked.
 */
final class ApiWords {
    private static final String COLLECTED = "/META-INF/swagger/assay-1.0.0.yml";
    private static final Path SOURCES = Path.of("src/main/java");

    private final JsonNode collected;

    private ApiWords(JsonNode collected) {
        this.collected = collected;
    }

    static ApiWords collected() {
        try (InputStream in = ApiWords.class.getResourceAsStream(COLLECTED)) {
            return new ApiWords(new YAMLMapper()
                    .readTree(Objects.requireNonNull(in, COLLECTED + " is missing. Maybe compile with Maven.")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String ofType(String name) {
        return text(collected.at("/components/schemas").path(name).path("description"));
    }

    String ofProperty(String type, String property) {
        return text(collected
                .at("/components/schemas")
                .path(type)
                .path("properties")
                .path(property)
                .path("description"));
    }

    String ofParameter(String operation, String parameter) {
        for (JsonNode each : operation(operation).path("parameters")) {
            if (each.path("name").asText().equals(parameter)) {
                return text(each.path("description"));
            }
        }
        return "";
    }

    String ofOperation(Method method) {
        String words = text(operation(method.getName()).path("description"));
        return words.isEmpty() ? inSource(method) : words;
    }

    private JsonNode operation(String id) {
        for (JsonNode path : collected.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asText().equals(id)) {
                    return operation;
                }
            }
        }
        return collected.path("no such operation");
    }

    private static String inSource(Method method) {
        Path source = SOURCES.resolve(method.getDeclaringClass().getName().replace('.', '/') + ".java");
        Pattern comment = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/(?:\\s*@[^\\n]*)*\\s*[\\w<>\\[\\]., ]+\\s" + Pattern.quote(method.getName())
                        + "\\(",
                Pattern.DOTALL);
        try {
            Matcher found = comment.matcher(Files.readString(source));
            if (!found.find()) {
                return "";
            }
            String text = found.group(1).replaceAll("(?m)^\\s*\\*", "").replaceAll("(?s)\\n\\s*@param.*", "");
            return text.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(JsonNode node) {
        return node.asText("").replaceAll("\\s+", " ").strip();
    }
}
