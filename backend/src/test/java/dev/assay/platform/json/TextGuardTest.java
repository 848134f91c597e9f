package dev.assay.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The guard of text in JSON")
class TextGuardTest {
    private static final ObjectMapper JSON = new ObjectMapper(new GuardedJson());

    @Test
    @DisplayName("lets several lines into fields alone that the interface has")
    void fieldsExist() throws IOException {
        Set<String> names = new TreeSet<>();
        properties(JSON.readTree(Path.of("../frontend/openapi.json").toFile()), names);
        assertThat(names).containsAll(TextGuard.LINES);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":[{\"b\":\"x\\u0000\"}]} | /a/0/b",
                "{\"a\":{\"b\\u202e\":1}} | /a/b<U+202E>",
                "[[\"x\",\"y\\n\"]] | /0/1",
                "{\"reason\":\"a\\u202e\"} | /reason",
                "{\"a\":{\"text\":\"a\\u202e\"}} | /a/text",
                "{\"text\":\"a\\u0000\"} | /text",
                "{\"reason\":[\"a\\nb\",\"c\\u0007\"]} | /reason/1"
            })
    @DisplayName("looks at each name and value, however deep, and says where")
    void places(String text, String pointer) {
        assertThatThrownBy(() -> JSON.readTree(text))
                .isInstanceOfSatisfying(UnkeptText.class, refused -> assertThat(refused.pointer())
                        .isEqualTo(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\":[\"a\\nb\\tc\"]}",
                "{\"text\":\"a\\u202e\\u0007\"}",
                "{\"draft\":{\"text\":\"a\\u202e\"}}",
                "{\"newPassword\":\"a\\u00ad\\n\"}",
                "{\"embedded\":{\"a\":\"b\\nc\"}}"
            })
    @DisplayName("leaves alone what has lines, and what somebody else judges")
    void passes(String text) throws IOException {
        assertThat(JSON.readTree(text).isObject()).isTrue();
    }

    private static void properties(JsonNode node, Set<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(each -> properties(each, names));
    }
}
