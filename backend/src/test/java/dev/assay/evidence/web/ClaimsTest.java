package dev.assay.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A claim over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsTest {
    private static final String GPT = "gpt-4o-2024-08-06";
    private static final String SONNET = "claude-3-5-sonnet-20241022";
    private static final String QWEN = "qwen-max-2025-01-25";

    private final TestServer server = TestServer.start(database());
    private Visitor evaluator;
    private Visitor auditor;

    @BeforeAll
    void people() {
        evaluator = server.signedIn("Eva", Role.EVALUATOR);
        auditor = server.signedIn("Aude", Role.AUDITOR);
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
    @DisplayName("of the article is graded part by part on both axes, related boards beside it")
    void theArticles() {
        JsonNode claim = evaluator
                .get("/api/claims/qwen2.5-max-beats?asOf=2026-05-09")
                .json()
                .at("/claim");
        assertThat(verdicts(claim, GPT, "arena-hard-v0.1")).isEqualTo("SUPPORT NONE");
        assertThat(verdicts(claim, SONNET, "arena-hard-v0.1")).isEqualTo("SUPPORT NONE");
        assertThat(verdicts(claim, SONNET, "livecodebench-alibaba-2025-01")).isEqualTo("DO_NOT_SUPPORT NONE");
        assertThat(verdicts(claim, GPT, "livecodebench-alibaba-2025-01")).isEqualTo("NONE_HELD NONE");
        JsonNode related = part(claim, GPT, "livecodebench-alibaba-2025-01").at("/related");
        assertThat(related.findValuesAsText("benchmark")).contains("aider-polyglot");
        assertThat(related.at("/0/better/value").asDouble()).isEqualTo(21.8);
        String row = part(claim, SONNET, "livecodebench-alibaba-2025-01")
                .at("/figures/1/row")
                .asText();
        assertThat(claim.at("/grades").get(row).asText())
                .as("the 38.9 is unverified")
                .isEqualTo("E");
        assertThat(claim.at("/names").get(QWEN).asText()).isNotBlank();
    }

    @Test
    @DisplayName("that compares nothing stands as a statement with its grade and the reason")
    void statements() {
        Map<String, String> grades = new LinkedHashMap<>();
        evaluator
                .get("/api/claims?limit=200&asOf=2026-05-09")
                .json()
                .at("/items")
                .forEach(claim -> {
                    if (claim.at("/parts").isEmpty()) {
                        assertThat(claim.at("/statement/why").asText()).isNotBlank();
                        grades.put(
                                claim.at("/id").asText(),
                                claim.at("/statement/grade").asText());
                    }
                });
        assertThat(grades)
                .containsEntry("bytedance-200bn", "D")
                .containsEntry("bytedance-half-of-meta", "D")
                .containsEntry("parity-from-two-benchmarks", "E")
                .containsEntry("ascend-910c-share-of-h100", "E")
                .containsEntry("coordination-friction", "E");
    }

    @Test
    @DisplayName("is listed from the day it was published, and not before")
    void asOf() {
        assertThat(ids(evaluator.get("/api/claims?asOf=2026-05-08&limit=200"))).doesNotContain("bytedance-200bn");
        assertThat(ids(evaluator.get("/api/claims?asOf=2026-05-09&limit=200"))).contains("bytedance-200bn");
    }

    @Test
    @DisplayName("is entered, edited against its version, and withdrawn with a reason, all of it told")
    void life() {
        Answer entered = evaluator.post("/api/claims", claim("Sonnet is ahead of GPT-4o.", SONNET, GPT));
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().at("/claim/parts/0/independent").asText()).isEqualTo("REPLICATED");
        String path = entered.header("Location");
        Map<String, Object> changed = claim("Sonnet is ahead of GPT-4o on Arena-Hard.", SONNET, GPT);
        assertThat(evaluator.put(path, changed, "").status()).isEqualTo(428);
        Answer edited = evaluator.put(path, changed, entered.header("ETag"));
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        Answer overtaken = evaluator.put(path, claim("Another.", SONNET, GPT), entered.header("ETag"));
        assertThat(overtaken.status()).isEqualTo(412);
        assertThat(overtaken.json().at("/detail").asText()).contains("Eva saved version 2");

        Answer nameless = withdraw(path, "  ", edited.header("ETag"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.json().at("/errors/0/pointer").asText()).isEqualTo("/reason");
        Answer withdrawn = withdraw(path, "Entered twice.", edited.header("ETag"));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.json().at("/claim/withdrawn").asBoolean()).isTrue();
        assertThat(withdrawn.json().at("/changes").findValuesAsText("action"))
                .containsExactly("WITHDRAWN", "EDITED", "ENTERED");
        assertThat(withdrawn.json().at("/changes/0/reason").asText()).isEqualTo("Entered twice.");
        assertThat(evaluator.put(path, changed, withdrawn.header("ETag")).status())
                .isEqualTo(409);
        String id = entered.json().at("/claim/id").asText();
        assertThat(auditor.get("/api/audit?subject=claim:" + id).body())
                .contains("claim.entered", "claim.edited", "claim.withdrawn");
    }

    @Test
    @DisplayName("sent again under one Idempotency-Key is recorded once, and under none is refused as a repetition")
    void twice() {
        Map<String, Object> claim = claim("Said once only.", SONNET, GPT);
        Map<String, String> key = Map.of("Idempotency-Key", "claim-once");
        String first =
                evaluator.post("/api/claims", claim, key).json().at("/claim/id").asText();
        assertThat(evaluator
                        .post("/api/claims", claim, key)
                        .json()
                        .at("/claim/id")
                        .asText())
                .isEqualTo(first);
        Answer repeated = evaluator.post("/api/claims", claim);
        assertThat(repeated.status()).isEqualTo(422);
        assertThat(repeated.json().at("/errors/0/pointer").asText()).isEqualTo("/sentence");
    }

    @Test
    @DisplayName("is refused with everything wrong at its field, and nothing is recorded")
    void refusals() {
        Map<String, Object> claim = claim("", "no-such-model", GPT);
        claim.put("source", " ");
        claim.put("published", "2999-01-01");
        Answer refused = evaluator.post("/api/claims", claim);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/sentence", "/comparisons/0/better", "/source", "/published");
        assertThat(refused.json().at("/errors").findValuesAsText("remedy")).doesNotContain("");
        assertThat(evaluator.get("/api/claims/none").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("that is a statement by somebody outside the catalog keeps who, grade and reason")
    void entersStatement() {
        Map<String, Object> claim = claim("Prices will halve.", SONNET, GPT);
        claim.put("claimant", "A trade paper");
        claim.put("comparisons", List.of());
        claim.put("statement", Map.of("grade", "E", "why", "A forecast."));
        Answer entered = evaluator.post("/api/claims", claim);
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().at("/claim/claimant").asText()).isEqualTo("a-trade-paper");
        assertThat(entered.json().at("/claim/claimantName").asText()).isEqualTo("a trade paper");
        assertThat(entered.json().at("/claim/statement/why").asText()).isEqualTo("A forecast.");
    }

    private Answer withdraw(String path, String reason, String tag) {
        return evaluator.post(path + "/withdraw", Map.of("reason", reason), Map.of("If-Match", tag));
    }

    private static Map<String, Object> claim(String sentence, String better, String worse) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("sentence", sentence);
        claim.put("claimant", "anthropic");
        claim.put("comparisons", List.of(Map.of("better", better, "worse", worse, "benchmark", "arena-hard-v0.1")));
        claim.put("basis", "CITED");
        claim.put("source", "https://example.org/release");
        claim.put("published", "2025-03-01");
        return claim;
    }

    private static String verdicts(JsonNode claim, String worse, String benchmark) {
        JsonNode part = part(claim, worse, benchmark);
        return part.at("/ownFigures").asText() + " " + part.at("/independent").asText();
    }

    private static JsonNode part(JsonNode claim, String worse, String benchmark) {
        return StreamSupport.stream(claim.at("/parts").spliterator(), false)
                .filter(part -> part.at("/comparison/worse").asText().equals(worse)
                        && part.at("/comparison/benchmark").asText().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Answer answer) {
        return answer.json().at("/items").findValuesAsText("id");
    }
}
