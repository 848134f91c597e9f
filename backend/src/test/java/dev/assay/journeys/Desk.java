package dev.assay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;

/** Prepares cases over HTTP in the name of whoever is signed in, so that no journey needs another to have run before it. */
record Desk(APIRequestContext requests) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TITLE = "Customer-service assistant, EU bank";
    private static final String SEED = "/api/cases/eu-bank-assistant";

    static Desk of(Visit visit) {
        return new Desk(visit.page().request());
    }

    /** A copy of the seed case, owned by whoever is signed in; its id. */
    String copyOfTheSeedCase() {
        String yaml = requests.get(SEED + "/export").text().replaceFirst(TITLE, "Copy for a journey");
        APIResponse made = requests.post(
                "/api/cases/import",
                RequestOptions.create()
                        .setHeader("X-CSRF-Token", token())
                        .setHeader("Content-Type", "application/yaml")
                        .setData(yaml));
        return json(made, 201).path("case").path("id").asText();
    }

    /** Awards the case to its leader, accepting what is unknown; the id of the decision. */
    String decide(String caseId) {
        JsonNode assessment = json(requests.get("/api/cases/" + caseId + "/assessment"), 200);
        String leader = assessment.path("alternatives").path(0).path("offering").asText();
        return json(
                        requests.post(
                                "/api/cases/" + caseId + "/decision",
                                RequestOptions.create()
                                        .setHeader("X-CSRF-Token", token())
                                        .setHeader("If-Match", etag(caseId))
                                        .setData(Map.of(
                                                "chosen", leader, "acceptedUnknowns", "A pilot precedes the award."))),
                        201)
                .path("id")
                .asText();
    }

    /** A personal token of whoever is signed in, which may read and write for a day. */
    String personalToken() {
        return json(
                        requests.post(
                                "/api/tokens",
                                RequestOptions.create()
                                        .setHeader("X-CSRF-Token", token())
                                        .setData(Map.of(
                                                "name", "journey", "scopes", List.of("READ", "WRITE"), "days", 1))),
                        201)
                .path("secret")
                .asText();
    }

    String etag(String caseId) {
        return requests.get("/api/cases/" + caseId).headers().get("etag");
    }

    private String token() {
        return json(requests.get("/api/session"), 200).path("csrfToken").asText();
    }

    private static JsonNode json(APIResponse answer, int expected) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
        try {
            return MAPPER.readTree(answer.text());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(answer.url() + " answers no JSON.", broken);
        }
    }
}
