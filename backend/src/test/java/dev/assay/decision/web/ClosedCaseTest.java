package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.access.acts.AuditLog;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A decided case")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedCaseTest {
    private static final Map<String, String> AWARD = Map.of(
            "chosen",
            "mistral-large-2411@mistral-api",
            "justification",
            "It is hosted in the EU.",
            "acceptedUnknowns",
            "A pilot measures what is unknown.");

    private final TestServer server = TestServer.start();

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName(
            "is closed to every change but of its members, until a lead reopens it with a reason; the record stays as sealed")
    void closed() throws IOException {
        Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        Visitor evaluator = server.signedIn("Eli", Role.EVALUATOR);
        String path = seed(lead, evaluator);
        Answer made = lead.post(path + "/decision", AWARD, version(lead, path));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String decision = "/api/decisions/" + made.json().at("/id").asText();
        String record = lead.get(decision + "/record.json").body();

        Answer decided = lead.get(path);
        assertThat(decided.json().at("/meta/mayEdit").asBoolean()).isFalse();
        ObjectNode other = decided.json().get("case").deepCopy();
        Answer put = lead.put(path, other.put("title", "Another"), decided.header("ETag"));
        assertThat(put.status()).as(put.body()).isEqualTo(409);
        assertThat(put.json().at("/detail").asText()).contains("closed", "reopen it with a reason");
        for (String act : List.of("/lock", "/unlock", "/rulebook")) {
            assertThat(lead.post(
                                    path + act,
                                    Map.of(
                                            act.equals("/rulebook") ? "digest" : "reason",
                                            act.equals("/rulebook")
                                                    ? decided.json()
                                                            .at("/meta/rulebook/published")
                                                            .asText()
                                                    : "We forgot one."),
                                    version(lead, path))
                            .status())
                    .as(act)
                    .isEqualTo(409);
        }
        Answer members = lead.put(
                path + "/members",
                Map.of("members", List.of()),
                version(lead, path).get("If-Match"));
        assertThat(members.status()).as("membership is about people").isEqualTo(200);
        assertThat(lead.put(path + "/members", Map.of("members", List.of(evaluator.personId())), members.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(lead.get(path).json().at("/case/title"))
                .isEqualTo(decided.json().at("/case/title"));

        Map<String, String> reason = Map.of("reason", "The vendor withdrew its offer.");
        assertThat(evaluator.post(path + "/reopen", reason, version(lead, path)).status())
                .isEqualTo(403);
        assertThat(lead.post(path + "/reopen", Map.of("reason", " "), version(lead, path))
                        .status())
                .isEqualTo(422);
        assertThat(lead.post(path + "/reopen", reason, Map.of("If-Match", "\"v1\""))
                        .status())
                .isEqualTo(412);
        assertThat(lead.get(decision + "/standing").json().at("/state").asText())
                .isEqualTo("STANDING");
        Answer reopened = lead.post(path + "/reopen", reason, version(lead, path));
        assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
        assertThat(reopened.json().at("/meta/status").asText()).isEqualTo("WEIGHTS_LOCKED");
        assertThat(reopened.json().at("/meta/mayEdit").asBoolean()).isTrue();
        assertThat(reopened.json().at("/meta/rulebook/pinned"))
                .as("judged as it was decided")
                .isEqualTo(decided.json().at("/meta/rulebook/pinned"));
        assertThat(lead.post(path + "/reopen", reason, version(lead, path)).status())
                .as("once")
                .isEqualTo(409);
        assertThat(server.bean(AuditLog.class)
                        .newest(
                                Long.MAX_VALUE,
                                "",
                                "case:" + path.substring(path.lastIndexOf('/') + 1),
                                "case.reopened",
                                9))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).contains("The vendor withdrew its offer."));

        Answer saved = lead.put(
                path,
                ((ObjectNode) reopened.json().get("case").deepCopy()).put("title", "Another"),
                reopened.header("ETag"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(lead.get(decision + "/standing").json().at("/isDecidedAgain").asBoolean())
                .isTrue();
        assertThat(lead.post(path + "/decision", AWARD, version(lead, path)).status())
                .isEqualTo(201);
        assertThat(lead.get(decision + "/standing").json().at("/state").asText())
                .isEqualTo("SUPERSEDED");
        assertThat(lead.get(decision + "/record.json").body()).isEqualTo(record);
    }

    private static Map<String, String> version(Visitor visitor, String path) {
        return Map.of("If-Match", visitor.get(path).header("ETag"));
    }

    /** A new case with the content of the seed case. */
    private static String seed(Visitor lead, Visitor evaluator) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ClosedCaseTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer made = lead.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
            assertThat(lead.put(made.header("Location") + "/members", members, made.header("ETag"))
                            .status())
                    .isEqualTo(200);
            return made.header("Location");
        }
    }
}
