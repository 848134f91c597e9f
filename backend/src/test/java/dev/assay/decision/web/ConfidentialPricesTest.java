package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
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

@DisplayName("A contracted price over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialPricesTest {
    private static final String OFFERING = "mistral-large-2411@mistral-api";

    /** Digits that stand nowhere else. */
    private static final String FIGURE = "1.73829";

    private static final Map<String, String> AWARD = Map.of(
            "chosen", OFFERING,
            "justification", "It is hosted in the EU by a company of the EU.",
            "acceptedUnknowns", "A pilot with a small group measures what is unknown.");

    private final TestServer server = TestServer.start();
    private Visitor lead;
    private Visitor evaluator;
    private Visitor outsider;
    private Visitor auditor;

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        outsider = server.signedIn("Sam", Role.PROCUREMENT_LEAD);
        auditor = server.signedIn("Aud", Role.AUDITOR);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("is opened once the weights are locked, replaces the list price, and is shown to nobody but members")
    void confidential() throws IOException {
        String path = seedCase();
        Answer early = lead.put(path, priced(path), etag(path));
        assertThat(early.status()).as(early.body()).isEqualTo(422);
        assertThat(early.json().at("/errors/0/pointer").asText()).isEqualTo("/need/pricing/contracted");
        assertThat(lead.send("POST", path + "/lock", "", Map.of("If-Match", etag(path)))
                        .status())
                .isEqualTo(200);
        Answer saved = lead.put(path, priced(path), etag(path));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().get("problems")).isEmpty();

        for (String part : List.of("", "/export")) {
            assertThat(evaluator.get(path + part).body()).as("members: " + part).contains(FIGURE);
        }
        assertThat(rests(evaluator.get(path + "/prices"))).isEqualTo("CONTRACTED_PRICE");
        hiddenFromTheAuditor(path, evaluator.get(path + "/prices"));
        for (String part : List.of("", "/export", "/assessment", "/prices")) {
            assertThat(outsider.get(path + part).status()).as(part).isEqualTo(404);
        }
        assertThat(lead.post(
                                path + "/unlock",
                                Map.of("reason", "A criterion was forgotten."),
                                Map.of("If-Match", etag(path)))
                        .status())
                .as("weights stay locked while contracted prices are open")
                .isEqualTo(409);
        inRecords(path);
    }

    private void hiddenFromTheAuditor(String path, Answer asMember) {
        String total = price(asMember).at("/cost/paths/0/total").asText();
        assertThat(total).isNotBlank();
        for (String part : List.of("", "/export", "/assessment", "/prices")) {
            Answer answer = auditor.get(path + part);
            assertThat(answer.status()).as(part).isEqualTo(200);
            assertThat(answer.body()).as(part).doesNotContain(FIGURE, total, "offer of 2026-05-02");
        }
        assertThat(price(auditor.get(path + "/prices")).at("/why").asText()).contains("confidential");
    }

    private void inRecords(String path) {
        Answer made = lead.post(path + "/decision", AWARD, Map.of("If-Match", etag(path)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String decision = "/api/decisions/" + made.json().at("/id").asText();
        assertThat(evaluator.get(decision + "/record.json").body()).contains(FIGURE);
        for (String part : List.of("", "/record.json", "/record.md", "/verification")) {
            assertThat(auditor.get(decision + part).status()).as(part).isEqualTo(403);
        }
        assertThat(auditor.get("/api/decisions").json().at("/total").asInt())
                .as("that a decision stands is no secret")
                .isEqualTo(1);
    }

    private static String rests(Answer prices) {
        return price(prices).at("/cost/rests").asText();
    }

    private static JsonNode price(Answer prices) {
        assertThat(prices.status()).as(prices.body()).isEqualTo(200);
        for (var price : prices.json().get("prices")) {
            if (price.get("offering").asText().equals(OFFERING)) {
                return price;
            }
        }
        throw new AssertionError("No price of " + OFFERING + " in " + prices.body());
    }

    private ObjectNode priced(String path) {
        ObjectNode file = lead.get(path).json().get("case").deepCopy();
        ObjectNode pricing = ((ObjectNode) file.get("need")).putObject("pricing");
        for (String empty : List.of("migrations", "selfHosting")) {
            pricing.putArray(empty);
        }
        ObjectNode contract = pricing.putArray("contracted").addObject();
        contract.put("offering", OFFERING)
                .put("currency", "EUR")
                .put("source", "offer of 2026-05-02")
                .put("withheld", false);
        ArrayNode lines = contract.putArray("lines");
        for (String component : List.of("INPUT", "OUTPUT")) {
            lines.addObject()
                    .put("component", component)
                    .put("aboveContextTokens", 0)
                    .put("perMillionTokens", FIGURE)
                    .put("contractuallyFree", false);
        }
        return file;
    }

    private String etag(String path) {
        return lead.get(path).header("ETag");
    }

    /** A new case with the content of the seed case; the evaluator is a member too. */
    private String seedCase() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ConfidentialPricesTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer made = lead.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String path = made.header("Location");
            assertThat(lead.put(
                                    path + "/members",
                                    Map.of("members", List.of(evaluator.personId())),
                                    made.header("ETag"))
                            .status())
                    .isEqualTo(200);
            return path;
        }
    }
}
