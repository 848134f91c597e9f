package dev.assay.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may accept an import")
class SecondPersonTest {

    @Test
    @DisplayName(
            "is a second person where the house says so: nobody accepts a file they uploaded, whatever their roles")
    void secondPerson() {
        try (TestServer server = TestServer.start(Map.of("assay.imports.second-person", true))) {
            Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.ADMIN, Role.AUDITOR);
            assertThat(lead.get("/api/imports/policy").json().at("/sentence").asText())
                    .startsWith("Two persons are needed here");
            String id = proposed(lead, "second");
            Answer own = lead.post("/api/imports/" + id + "/accept", "");
            assertThat(own.status()).as(own.body()).isEqualTo(403);
            assertThat(own.json().at("/detail").asText()).contains("second person");
            assertThat(lead.get("/api/catalog/offerings/second@openai-api").status())
                    .isEqualTo(404);

            Visitor other = server.signedIn("Ada", Role.ADMIN);
            assertThat(other.post("/api/imports/" + id + "/accept", "").status())
                    .isEqualTo(200);
            assertThat(lead.get("/api/catalog/offerings/second@openai-api").status())
                    .isEqualTo(200);
            JsonNode event = accepted(lead);
            assertThat(event.toString()).contains("second-person").contains(lead.personId());
            assertThat(lead.post("/api/imports/" + proposed(lead, "set-aside") + "/reject", "")
                            .status())
                    .as("whoever uploaded it may set it aside")
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("is anybody with the right where the house says nothing else, and the trail says that one was enough")
    void onePerson() {
        try (TestServer server = TestServer.start()) {
            Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.AUDITOR);
            assertThat(lead.get("/api/imports/policy").json().at("/sentence").asText())
                    .startsWith("One person is enough here");
            assertThat(lead.post("/api/imports/" + proposed(lead, "own") + "/accept", "")
                            .status())
                    .isEqualTo(200);
            assertThat(accepted(lead).toString()).contains("one-person").contains(lead.personId());
        }
    }

    private static JsonNode accepted(Visitor auditor) {
        return auditor.get("/api/audit?action=import.accepted").json().at("/items/0");
    }

    private static String proposed(Visitor visitor, String key) {
        String map = "{\"" + key + "\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\","
                + " \"input_cost_per_token\": 1e-06, \"output_cost_per_token\": 2e-06}}";
        Answer answer = visitor.upload(
                "/api/imports/from/litellm?dated=2025-08-23", "prices.json", map.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/id").asText();
    }
}
