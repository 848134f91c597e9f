package dev.assay.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("An import over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsTest {
    private static final String BOUNDARY = "----part";

    private final TestServer server = TestServer.start(database());
    private Visitor lead;

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
    }

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("is proposed with its report, and stands in the catalog once accepted")
    void accepted() {
        Answer proposed = upload(lead, "litellm", priced("web-accepted"));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        assertThat(proposed.json().at("/status").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.json().at("/report/read").asInt()).isEqualTo(1);
        assertThat(offering("web-accepted@openai-api").status())
                .as("a proposal changes nothing")
                .isEqualTo(404);

        Answer accepted = settle(lead, proposed, "accept");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().at("/status").asText()).isEqualTo("ACCEPTED");
        assertThat(offering("web-accepted@openai-api").status()).isEqualTo(200);
        assertThat(settle(lead, proposed, "accept").status())
                .as("accepting twice is accepting once")
                .isEqualTo(200);
        assertThat(settle(lead, proposed, "reject").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("changes nothing once rejected, and cannot be accepted after")
    void rejected() {
        Answer proposed = upload(lead, "litellm", priced("web-rejected"));
        assertThat(settle(lead, proposed, "reject").json().at("/status").asText())
                .isEqualTo("REJECTED");
        assertThat(settle(lead, proposed, "accept").status()).isEqualTo(409);
        assertThat(offering("web-rejected@openai-api").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is open to administrators too, and to nobody else")
    void roles() {
        Visitor admin = server.signedIn("Adam", Role.ADMIN);
        assertThat(upload(admin, "litellm", priced("by-admin")).status()).isEqualTo(201);
        Visitor evaluator = server.signedIn("Eli", Role.EVALUATOR);
        Answer refused = upload(evaluator, "litellm", priced("by-evaluator"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/detail").asText()).contains("roles");
    }

    @Test
    @DisplayName("is refused at the field where the file cannot be read, or its kind is unknown")
    void unreadable() {
        Answer unreadable = upload(lead, "litellm", "{\"half");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.json().at("/errors/0/pointer").asText()).isEqualTo("/file");
        assertThat(unreadable.json().at("/errors/0/remedy").asText()).isNotBlank();
        assertThat(upload(lead, "spreadsheet", "{}").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is told in the audit trail: who proposed, accepted or rejected what")
    void audited() {
        settle(lead, upload(lead, "litellm", priced("audited")), "accept");
        settle(lead, upload(lead, "litellm", priced("audited-not")), "reject");
        Visitor auditor = server.signedIn("Aud", Role.AUDITOR);
        assertThat(auditor.get("/api/audit?action=import.*").json().get("items").findValuesAsText("action"))
                .contains("import.proposed", "import.accepted", "import.rejected");
    }

    @Test
    @DisplayName("corrects a name that was joined wrongly: proposed by one, accepted by another, both with their time")
    void correctsAnAlias() {
        String header = "name,scope,level,target,since,until,basis,source,published,retrieved\n";
        String name = "web-name,web-list,model,";
        String rest = ",2025-01-01,,cited,a page,2025-01-01,\n";
        String wrong = "gpt-4o-2024-08-06";
        String right = "gpt-4o-2024-11-20";
        settle(lead, upload(lead, "csv", header + name + wrong + rest), "accept");
        assertThat(aliases(wrong)).contains("web-name");

        Answer proposed = upload(lead, "csv", header + name + right + rest);
        assertThat(aliases(wrong)).as("a proposal changes no name").contains("web-name");
        Answer accepted = settle(server.signedIn("Ada", Role.ADMIN), proposed, "accept");
        String proposer = proposed.json().at("/proposedBy").asText();
        assertThat(accepted.json().at("/proposedBy").asText())
                .isEqualTo(proposer)
                .isNotBlank();
        assertThat(accepted.json().at("/settledBy").asText()).isNotBlank().isNotEqualTo(proposer);
        assertThat(accepted.json().at("/settledAt").asText()).isNotBlank();
        assertThat(aliases(right)).contains("web-name");
        assertThat(aliases(wrong)).doesNotContain("web-name");
    }

    private List<String> aliases(String model) {
        return lead.get("/api/catalog/models/" + model).json().path("aliases").findValuesAsText("name");
    }

    private Answer offering(String id) {
        return lead.get("/api/catalog/offerings/" + id);
    }

    private static Answer settle(Visitor visitor, Answer proposed, String how) {
        return visitor.send("POST", "/api/imports/" + proposed.json().at("/id").asText() + "/" + how, "", Map.of());
    }

    private static Answer upload(Visitor visitor, String kind, String content) {
        String body =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"prices.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return visitor.send(
                "POST",
                "/api/imports/from/" + kind + "?dated=2025-08-23",
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private static String priced(String key) {
        return "{\"" + key + "\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\","
                + " \"input_cost_per_token\": 1e-06, \"output_cost_per_token\": 2e-06}}";
    }
}
