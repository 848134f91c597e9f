package dev.assay.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text from outside")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String PASSWORD = "seven green lanterns";

    private final TestServer server = TestServer.start(database());
    private Visitor lead;
    private Visitor admin;
    private Answer made;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.AUDITOR, Role.COMPLIANCE_AUTHOR);
        admin = server.signedIn("Ada", Role.ADMIN);
        made = lead.post("/api/cases", Map.of("title", "Target"));
    }

    @AfterAll
    void close() {
        server.close();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of(
                        "POST", "/api/session", "{\"name\":\"a\\u0000\",\"password\":\"x\"}", 422, "/name", "U+0000"),
                Arguments.of(
                        "POST",
                        "/api/session",
                        "{\"name\":\"a\",\"password\":\"x\\u0000\"}",
                        422,
                        "/password",
                        "U+0000"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\\u0000b\"}", 422, "/title", "U+0000"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\\nb\"}", 422, "/title", "line break"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\u202eb\"}", 422, "/title", "U+202E"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\u200bb\"}", 422, "/title", "U+200B"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\\ufffeb\"}", 422, "/title", "U+FFFE"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"a\\ud800b\"}", 400, "/title", "half a character"),
                Arguments.of(
                        "POST", "/api/cases", "{\"title\":\"a\\udc00\\ud800b\"}", 400, "/title", "half a character"),
                Arguments.of("POST", "/api/cases", "{\"ti\\u0000tle\":\"a\"}", 422, "", "A field's name"),
                Arguments.of("POST", "/api/cases", "{\"title\":\"\u00a0\"}", 422, "/title", "characters"),
                Arguments.of(
                        "POST",
                        "/api/tokens",
                        "{\"name\":\"a\",\"days\":1,\"scopes\":[\"READ\\u0000\"]}",
                        422,
                        "/scopes/0",
                        "U+0000"),
                Arguments.of(
                        "POST", "/api/tokens", "{\"name\":\"a\",\"days\":1,\"scopes\":[null]}", 422, "/scopes", "null"),
                Arguments.of(
                        "POST", "/api/cases/ID/elicitation", "{\"swings\":{\"price\":null}}", 422, "/swings", "null"),
                Arguments.of(
                        "POST",
                        "/api/cases/ID/elicitation",
                        "{\"swings\":{\"pri\\u202ece\":1}}",
                        422,
                        "/swings",
                        "U+202E"),
                Arguments.of("POST", "/api/cases/ID/unlock", "{\"reason\":\"a\\u0000\"}", 422, "/reason", "U+0000"),
                Arguments.of("POST", "/api/cases/import", "title: \"a\\0b\"", 422, "/title", "U+0000"),
                Arguments.of("POST", "/api/cases/import", "title: \"a\\nb\"", 422, "/title", "line break"),
                Arguments.of("POST", "/api/cases/import", "title: a\ufffdb", 422, "", "UTF-8"),
                Arguments.of("PUT", "/api/cases/ID/members", "{\"members\":[null]}", 422, "/members", "null"),
                Arguments.of(
                        "POST",
                        "/api/rulebook/simulate",
                        "{\"asOf\":\"2026-05-09\",\"facts\":{\"a\":null}}",
                        422,
                        "/facts",
                        "null"),
                Arguments.of(
                        "POST",
                        "/api/rulebook/check",
                        "{\"path\":\"a.drl\",\"text\":\"a\\u0000\"}",
                        422,
                        "/text",
                        "U+0000"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("bodies")
    @DisplayName("that cannot be kept is refused with its place")
    void bodiesAreRefused(String method, String path, String body, int status, String pointer, String words) {
        String type = path.endsWith("import") ? "application/yaml" : "application/json";
        Answer answer = lead.send(
                method, path.replace("ID", caseId()), body, Map.of("Content-Type", type, "If-Match", "\"v1\""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/pointer").asText()).startsWith(pointer);
        assertThat(answer.json().at("/errors/0/message").asText()).contains(words);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/api/cases/%00",
                "/api/cases?q=%00",
                "/api/cases?owner=%00",
                "/api/decisions?q=%00",
                "/api/audit?actor=%00"
            })
    @DisplayName("in an address is refused")
    void addresses(String path) {
        assertThat(lead.get(path).status()).isEqualTo(400);
        assertThat(lead.delete("/api/tokens/%00", "").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("with a backslash or a percent sign is searched for as it stands")
    void searches() {
        assertThat(lead.get("/api/decisions?q=%5Ca").status()).isEqualTo(200);
        assertThat(lead.get("/api/cases?q=%5C%25_!").status()).isEqualTo(200);
        assertThat(lead.get("/api/audit?action=%5Ca*").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} after {1} {2} {3}")
    @MethodSource("places")
    @DisplayName("that is no place in a list is refused as such")
    void cursors(String path, String sort, String key, String id) {
        String place = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + "\0" + key + "\0" + id).getBytes(StandardCharsets.UTF_8));
        Answer answer = lead.get(path + place);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/after");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("/api/audit?after=", "sequence", "", "x"),
                Arguments.of("/api/audit?after=", "sequence", "", "99999999999999999999"),
                Arguments.of("/api/audit?after=", "sequence", "", ""),
                Arguments.of("/api/decisions?after=", "-number", "x", "a"),
                Arguments.of("/api/decisions?after=", "-number", "99999999999", "a"),
                Arguments.of("/api/cases?after=", "-updated", "yesterday", "a"),
                Arguments.of("/api/cases?after=", "-updated", "+1000000-01-01T00:00:00Z", "a"),
                Arguments.of("/api/cases?after=", "-updated", "-9999-01-01T00:00:00Z", "a"),
                Arguments.of("/api/cases?sort=title&after=", "title", "a\0b", "a"),
                Arguments.of("/api/cases?sort=title&after=", "title", "a", "a\0b"));
    }

    @Test
    @DisplayName("stays as typed where people write several lines")
    void lines() {
        ObjectNode file = made.json().get("case").deepCopy();
        ((ObjectNode) file.get("need")).put("useCase", "First line.\n\tSecond line.\r\nThird: “ä” 😀");
        Answer saved = lead.put(
                "/api/cases/" + caseId(),
                file,
                lead.get("/api/cases/" + caseId()).header("ETag"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(lead.get("/api/cases/" + caseId())
                        .json()
                        .at("/case/need/useCase")
                        .asText())
                .isEqualTo("First line.\n\tSecond line.\r\nThird: “ä” 😀");
    }

    @Test
    @DisplayName("is looked at wherever it stands in a case")
    void deepInACase() {
        ObjectNode file = made.json().get("case").deepCopy();
        ((ArrayNode) file.withArray("/candidates")).add("model\u2066@vendor");
        Answer answer = lead.put("/api/cases/" + caseId(), file, "\"v1\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/candidates/0");
    }

    @Test
    @DisplayName("in a rule file is left to the rulebook, which says the line")
    void ruleFiles() {
        Answer answer = lead.post("/api/rulebook/check", Map.of("path", "a/b.drl", "text", "a\nb\u202ec"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("U+202E");
    }

    @Test
    @DisplayName("that is no UTF-8 is refused")
    void bytes() {
        for (int[] wrong : new int[][] {{0xff}, {0xc3, 0x28}, {0xed, 0xa0, 0x80}, {0xc0, 0x80}}) {
            byte[] body = "{\"title\":\"aXXXX\"}".getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < wrong.length; i++) {
                body[11 + i] = (byte) wrong[i];
            }
            Answer answer = lead.sendBytes("POST", "/api/cases", body);
            assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        }
    }

    @Test
    @DisplayName("in the name of an uploaded file is refused")
    void fileNames() {
        Answer answer =
                lead.upload("/api/imports/from/litellm", "a\u202egnp.json", "{}".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("U+202E");
    }

    @Test
    @DisplayName("of an account's name is refused before an account is made")
    void names() {
        for (String name : new String[] {"Lea\u202e", "L\u200bea", "L\nea"}) {
            Answer answer =
                    admin.post("/api/people", Map.of("name", name, "password", PASSWORD, "roles", new String[0]));
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        }
    }

    private String caseId() {
        return made.json().at("/case/id").asText();
    }
}
