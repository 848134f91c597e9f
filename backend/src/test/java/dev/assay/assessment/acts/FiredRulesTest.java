package dev.assay.assessment.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Which rule fired where")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiredRulesTest {
    private final TestServer server = TestServer.start();
    private Visitor lead;
    private String caseId = "";

    @BeforeAll
    void seedCase() throws IOException {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        try (InputStream in = Objects.requireNonNull(
                FiredRulesTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"), "seed case")) {
            Answer made = lead.send(
                    "POST",
                    "/api/cases/import",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            caseId = made.json().at("/case/id").asText();
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("agrees with the findings of the case, rule by rule and offering by offering")
    void agrees() {
        Set<String> expected = new TreeSet<>();
        for (JsonNode alternative :
                lead.get("/api/cases/" + caseId + "/assessment").json().get("alternatives")) {
            for (JsonNode finding : alternative.get("findings")) {
                expected.add(line(finding.get("rule"), alternative.get("offering"), finding));
            }
        }
        Set<String> told = new TreeSet<>();
        JsonNode fired = lead.get("/api/rulebook/fired").json();
        for (JsonNode rule : fired.get("rules")) {
            assertThat(rule.at("/cases/0/id").asText()).isEqualTo(caseId);
            for (JsonNode offering : rule.at("/cases/0/offerings")) {
                told.add(line(rule.get("rule"), offering.get("id"), offering));
            }
        }
        assertThat(told).hasSizeGreaterThan(10).isEqualTo(expected);
        assertThat(fired.get("assessed").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("counts only the cases that the person may see, and names those without an answer")
    void ownCases() {
        Visitor outsider = server.signedIn("Sam", Role.PROCUREMENT_LEAD, Role.COMPLIANCE_AUTHOR);
        assertThat(outsider.get("/api/rulebook/fired").json().get("rules")).isEmpty();
        Answer empty = outsider.post("/api/cases", Map.of("title", "Nothing in it yet"));
        JsonNode fired = outsider.get("/api/rulebook/fired").json();
        assertThat(fired.get("total").asInt()).isEqualTo(1);
        assertThat(fired.get("assessed").asInt() + fired.get("incomplete").size())
                .as(empty.body())
                .isEqualTo(1);
        assertThat(fired.get("rules")).isEmpty();
        Visitor auditor = server.signedIn("Ana", Role.AUDITOR);
        assertThat(auditor.get("/api/rulebook/fired").json().get("rules")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "is explained with place and reference, as a case to keep, and the same facts tried again fire it again")
    void explained() {
        JsonNode rule = lead.get("/api/rulebook/fired").json().at("/rules/0");
        String id = rule.get("rule").asText();
        String offering = rule.at("/cases/0/offerings/0/id").asText();
        String at = "case=" + caseId + "&offering=" + offering.replace("@", "%40");
        JsonNode explained =
                lead.get("/api/rulebook/explanation?rule=" + id + "&" + at).json();
        assertThat(explained.get("reference").asText()).isNotBlank();
        assertThat(explained.get("file").asText()).matches(".*\\.(csv|drl)");
        assertThat(explained.get("line").asInt()).isPositive();
        assertThat(explained.get("caseText").asText()).contains("rule: " + id, "expect:");
        Map<String, String> facts = new TreeMap<>();
        JsonNode known = lead.get("/api/rulebook/facts?" + at).json();
        known.get("facts")
                .forEach(fact ->
                        facts.put(fact.get("field").asText(), fact.get("value").asText()));
        JsonNode tried = lead.post(
                        "/api/rulebook/simulate",
                        Map.of("asOf", known.get("asOf").asText(), "facts", facts))
                .json();
        assertThat(tried.get("rules").findValuesAsText("rule")).contains(id);
        Visitor outsider = server.signedIn("Una", Role.PROCUREMENT_LEAD);
        assertThat(outsider.get("/api/rulebook/facts?" + at).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is explained by the rulebook that the case is judged by, not by one that only waits")
    void explainedByTheSame() {
        RulebookStore store = server.bean(RulebookStore.class);
        List<RuleFile> published =
                store.state().published().orElseThrow().rulebook().files();
        List<RuleFile> waiting = new ArrayList<>(published);
        waiting.add(new RuleFile(
                "security/house-w.csv",
                ("id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale\n"
                                + "house-w;Waits;;flag;Said of all.;Our own;Security;policy;yes;policy;An example.\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(store.take(waiting, Optional.empty()).diagnostics()).isEmpty();
        try {
            String offering = lead.get("/api/cases/" + caseId + "/assessment")
                    .json()
                    .at("/alternatives/0/offering")
                    .asText();
            String why = "/api/rulebook/explanation?rule=house-w&case=" + caseId + "&offering="
                    + offering.replace("@", "%40");
            assertThat(lead.get("/api/rulebook/fired").body()).doesNotContain("house-w");
            assertThat(lead.get(why).status()).isEqualTo(404);
            assertThat(lead.get("/api/rulebook/fired?rules=WORKING").body()).contains("house-w");
            assertThat(lead.get(why + "&rules=WORKING").status()).isEqualTo(200);
        } finally {
            store.take(published, Optional.empty());
        }
    }

    @Test
    @DisplayName("and the whole rulebook is looked at: every observation and every cell has a place")
    void analysed() {
        JsonNode analysis = lead.get("/api/rulebook/analysis").json();
        assertThat(analysis.get("cases").asInt()).isEqualTo(1);
        assertThat(analysis.get("observations"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("line").asInt()).isPositive());
        JsonNode coverage = lead.get("/api/rulebook/coverage").json();
        assertThat(coverage.get("items")).hasSize(coverage.get("rules").asInt());
        assertThat(lead.get("/api/rulebook/diff").json().get("sameMeaning").asBoolean())
                .isTrue();
    }

    private static String line(JsonNode rule, JsonNode offering, JsonNode finding) {
        return String.join(
                " ",
                rule.asText(),
                offering.asText(),
                finding.get("kind").asText(),
                finding.get("certainty").asText());
    }
}
