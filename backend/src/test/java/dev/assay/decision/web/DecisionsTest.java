package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.decision.Verification.Verdict;
import dev.assay.decision.json.VerifyRecord;
import dev.assay.decision.madr.MadrReader;
import dev.assay.decision.madr.MadrReading;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A decision over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
    private static final String CHOSEN = "mistral-large-2411@mistral-api";
    private static final Map<String, String> AWARD = Map.of(
            "chosen", CHOSEN,
            "justification", "It is hosted in the EU by a company of the EU.",
            "acceptedUnknowns", "A pilot with a small group measures what is unknown.");

    private final TestServer server = TestServer.start(database());
    private Visitor lead;
    private Visitor evaluator;
    private Visitor outsider;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        outsider = server.signedIn("Sam", Role.PROCUREMENT_LEAD);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("seals a record that verifies, reads as MADR and runs again, and is made once")
    void decided() throws IOException {
        String path = seedCase();
        assertThat(evaluator.post(path + "/decision", AWARD, version(path)).status())
                .isEqualTo(403);
        assertThat(outsider.post(path + "/decision", AWARD, version(path)).status())
                .isEqualTo(404);
        assertThat(lead.post(path + "/decision", AWARD).status()).isEqualTo(428);
        assertThat(lead.post(path + "/decision", AWARD, Map.of("If-Match", "\"v99\""))
                        .status())
                .isEqualTo(412);

        Answer made = lead.post(path + "/decision", AWARD, version(path));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().at("/chosen").asText()).isEqualTo(CHOSEN);
        assertThat(lead.get(path).json().at("/meta/status").asText()).isEqualTo("DECIDED");
        assertThat(lead.post(path + "/decision", AWARD, version(path)).status()).isEqualTo(409);
        assertThat(lead.delete(path, lead.get(path).header("ETag")).status()).isEqualTo(409);

        String decision = "/api/decisions/" + made.json().at("/id").asText();
        verifies(decision);
        readsAsMadr(decision);
        Answer rerun = lead.post(decision + "/rerun", Map.of());
        assertThat(rerun.status()).as(rerun.body()).isEqualTo(200);
        assertThat(lead.get("/api/decisions").json().at("/items/0/id").asText())
                .isEqualTo(made.json().at("/id").asText());
        membersOnly(decision);
    }

    @Test
    @DisplayName("is refused at the field that has to change, and the case stays undecided")
    void refused() throws IOException {
        String path = seedCase();
        refusedAt(path, Map.of("chosen", "no-such-model@nowhere"), "/chosen");
        refusedAt(
                path,
                Map.of("chosen", CHOSEN, "acceptedUnknowns", "A pilot measures what is unknown."),
                "/justification");
        refusedAt(path, Map.of("chosen", CHOSEN, "justification", "Hosted in the EU."), "/acceptedUnknowns");
        assertThat(lead.post(path + "/decision", AWARD, version(path)).status())
                .as("what was refused can still be decided")
                .isEqualTo(201);
    }

    private void refusedAt(String path, Map<String, String> award, String pointer) {
        String before = lead.get(path).header("ETag");
        Answer refused = lead.post(path + "/decision", award, version(path));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsText("pointer")).contains(pointer);
        assertThat(refused.json().at("/errors/0/remedy").asText()).isNotBlank();
        Answer after = lead.get(path);
        assertThat(after.json().at("/meta/status").asText()).isEqualTo("DRAFT");
        assertThat(after.header("ETag")).isEqualTo(before);
    }

    private void verifies(String decision) {
        Answer record = lead.get(decision + "/record.json");
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.header("Content-Disposition")).contains("attachment", ".json");
        byte[] bytes = record.body().getBytes(StandardCharsets.UTF_8);
        assertThat(VerifyRecord.verify(bytes).verdict()).isEqualTo(Verdict.VERIFIED);
        byte[] forged =
                record.body().replace("hosted in the EU", "hosted in the US").getBytes(StandardCharsets.UTF_8);
        assertThat(VerifyRecord.verify(forged).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(lead.get(decision + "/verification").json().at("/verdict").asText())
                .isEqualTo("VERIFIED");
    }

    private void readsAsMadr(String decision) {
        Answer markdown = lead.get(decision + "/record.md");
        assertThat(markdown.status()).isEqualTo(200);
        assertThat(markdown.header("Content-Type")).startsWith("text/markdown");
        assertThat(MadrReader.read(markdown.body())).isInstanceOf(MadrReading.Read.class);
    }

    private void membersOnly(String decision) {
        assertThat(evaluator.get(decision).status()).isEqualTo(200);
        for (String part : List.of("", "/record.json", "/record.md", "/verification")) {
            assertThat(outsider.get(decision + part).status()).as(part).isEqualTo(404);
        }
        assertThat(outsider.post(decision + "/rerun", Map.of()).status()).isEqualTo(404);
        assertThat(outsider.get("/api/decisions").json().at("/total").asInt()).isZero();
    }

    private Map<String, String> version(String path) {
        return Map.of("If-Match", lead.get(path).header("ETag"));
    }

    /** A new case with the content of the seed case; the evaluator is a member too. */
    private String seedCase() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DecisionsTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer made = lead.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String path = made.header("Location");
            Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
            assertThat(lead.put(path + "/members", members, made.header("ETag")).status())
                    .isEqualTo(200);
            return path;
        }
    }
}
