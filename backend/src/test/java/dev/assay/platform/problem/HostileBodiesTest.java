package dev.assay.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
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

@DisplayName("A hostile body")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodiesTest {
    private final TestServer server = TestServer.start();
    private Visitor lead;
    private Answer made;

    @BeforeAll
    void start() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        made = lead.post("/api/cases", Map.of("title", "Target"));
    }

    @AfterAll
    void close() {
        server.close();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("is empty", "", 400),
                Arguments.of("is no JSON", "{\"title\": \"x\",}", 400),
                Arguments.of("ends too early", "{\"title\": \"x", 400),
                Arguments.of("is a list where an object is due", "[]", 422),
                Arguments.of("is a number", "7", 422),
                Arguments.of("is null", "null", 400),
                Arguments.of("lacks a field", "{}", 422),
                Arguments.of("has null for a field", "{\"title\": null}", 422),
                Arguments.of("has a number for a text", "{\"title\": 7}", 422),
                Arguments.of("has an unknown field", "{\"title\": \"x\", \"owner\": \"me\"}", 422),
                Arguments.of("has a field twice", "{\"title\": \"x\", \"title\": \"y\"}", 400),
                Arguments.of("has trailing text", "{\"title\": \"x\"} {}", 422),
                Arguments.of("has NaN", "{\"title\": NaN}", 400),
                Arguments.of("is nested deeply", "{\"title\": " + "[".repeat(100_000), 422),
                Arguments.of("has a title too long", "{\"title\": \"" + "x".repeat(300) + "\"}", 422),
                Arguments.of("has a blank title", "{\"title\": \"  \"}", 422));
    }

    @ParameterizedTest(name = "that {0} is refused with {2}")
    @MethodSource("bodies")
    void refused(String what, String body, int status) {
        Answer answer = lead.send("POST", "/api/cases", body, Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
    }

    @Test
    @DisplayName("is told line and column where it is no JSON, and the pointer where a value is wrong")
    void places() {
        Answer broken = lead.send("POST", "/api/cases", "{\n  \"title\": ?\n}", Map.of());
        assertThat(broken.json().at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(broken.json().at("/errors/0/column").asInt()).isPositive();

        ObjectNode file = made.json().get("case").deepCopy();
        ((ObjectNode) file.get("need")).put("buyer", "UK");
        Answer wrong = lead.put(made.header("Location"), file, "\"v1\"");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/errors/0/pointer").asText()).isEqualTo("/need/buyer");
        assertThat(wrong.json().at("/errors/0/message").asText()).contains("GB");
    }

    @Test
    @DisplayName("of many megabytes is refused as too large")
    void huge() {
        String body = "{\"title\": \"" + "x".repeat(70_000_000) + "\"}";
        Answer answer = lead.send("POST", "/api/cases", body, Map.of());
        assertThat(answer.status()).isEqualTo(413);
        assertProblem(answer);
    }

    @Test
    @DisplayName("of another type is refused, and so are a wrong method and an unknown address")
    void framework() {
        Answer type = lead.send("POST", "/api/cases", "<case/>", Map.of("Content-Type", "application/xml"));
        assertThat(type.status()).isEqualTo(415);
        assertProblem(type);
        Answer method = lead.send("PATCH", "/api/cases", "{}", Map.of());
        assertThat(method.status()).isEqualTo(405);
        assertProblem(method);
        Answer address = lead.get("/api/nothing/here");
        assertThat(address.status()).isEqualTo(404);
        assertProblem(address);
        assertThat(server.visitor().get("/api/nothing/here").status()).isEqualTo(401);
        assertThat(lead.get("/api/cases?limit=many").status()).isEqualTo(400);
        assertThat(lead.get("/api/cases/%00").status()).isBetween(400, 499);
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("reference").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "dev.assay", "java.");
    }
}
