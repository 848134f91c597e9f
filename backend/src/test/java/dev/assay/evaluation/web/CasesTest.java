package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A case over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {
    private final TestServer server = TestServer.start(database());
    private Visitor lead;
    private Visitor evaluator;
    private Visitor stranger;
    private Visitor auditor;

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        stranger = server.signedIn("Sam", Role.EVALUATOR, Role.PROCUREMENT_LEAD);
        auditor = server.signedIn("Aud", Role.AUDITOR);
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
    @DisplayName("is made, read with its ETag, changed and read again")
    void roundTrip() {
        Answer made = lead.post("/api/cases", Map.of("title", "Assistant"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"v1\"");
        String path = made.header("Location");
        assertThat(lead.get(path).json()).isEqualTo(made.json());
        Answer saved = lead.put(path, titled(made, "Assistant for customers"), "\"v1\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo("\"v2\"");
        assertThat(lead.get(path).json().at("/case/title").asText()).isEqualTo("Assistant for customers");
        assertThat(lead.put(path, titled(made, "Assistant for customers"), "\"v2\"")
                        .header("ETag"))
                .as("a save that changes nothing makes no version")
                .isEqualTo("\"v2\"");
    }

    @Test
    @DisplayName("is stored with its problems, and answers with them")
    void draftWithProblems() {
        Answer made = lead.post("/api/cases", Map.of("title", "Draft"));
        ObjectNode file = titled(made, "Draft");
        file.withArray("candidates").add("no-such-model@nowhere");
        Answer saved = lead.put(made.header("Location"), file, "\"v1\"");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(pointers(saved)).contains("/candidates/0");
        assertThat(lead.get(made.header("Location") + "/assessment").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("with limits that leave no weights is stored, names the clash in place, and is not assessed")
    void clashingLimits() {
        Answer made = lead.post("/api/cases", Map.of("title", "Limits", "template", "customer-service"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        ObjectNode file = titled(made, "Limits");
        String first = file.at("/criteria/0/id").asText();
        String second = file.at("/criteria/1/id").asText();
        ((ObjectNode) file.path("method"))
                .putObject("stated")
                .putArray("limits")
                .add(file.objectNode().put("criterion", first).put("least", 0.6))
                .add(file.objectNode()
                        .put("criterion", second)
                        .put("per", first)
                        .put("least", 1.0));
        Answer saved = lead.put(made.header("Location"), file, "\"v1\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(pointers(saved)).contains("/method/stated/limits");
        Answer refused = lead.get(made.header("Location") + "/assessment");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("errors"))
                .anySatisfy(error -> assertThat(error.path("message").asText())
                        .startsWith("No weights keep to all of these: ")
                        .contains("weighs at least 60 %", "weighs at least 1 times the weight of"));
        Answer read = lead.post(
                made.header("Location") + "/elicitation", Map.of("swings", Map.of(first, 100.0, second, 50.0)));
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().at("/equivalents/0/criterion").asText()).isEqualTo(second);
        assertThat(read.json().at("/equivalents/0/against").asText()).isEqualTo(first);
    }

    @Test
    @DisplayName("tells an overtaken editor who changed what, and keeps what stands")
    void overtaken() {
        Answer made = shared("Overtaken");
        String path = made.header("Location");
        assertThat(lead.put(path, titled(made, "The lead's"), "\"v2\"").status())
                .isEqualTo(200);
        Answer late = evaluator.put(path, titled(made, "The evaluator's"), "\"v2\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(late.json().at("/context/currentVersion").asLong()).isEqualTo(3);
        assertThat(late.json().at("/context/changes/0/by").asText()).isEqualTo("Lea");
        assertThat(late.json().at("/context/changes/0/pointers/0").asText()).isEqualTo("/title");
        assertThat(lead.get(path).json().at("/case/title").asText()).isEqualTo("The lead's");
        assertThat(evaluator.put(path, titled(made, "x"), "").status()).isEqualTo(428);
    }

    @Test
    @DisplayName("does not exist for those who are no members; auditors read and write nothing")
    void membership() {
        Answer made = lead.post("/api/cases", Map.of("title", "Private"));
        String path = made.header("Location");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.put(path, made.json().get("case"), "\"v1\"").status())
                .isEqualTo(404);
        assertThat(stranger.delete(path, "\"v1\"").status()).isEqualTo(404);
        assertThat(stranger.get(path + "/export").status()).isEqualTo(404);
        assertThat(stranger.get("/api/cases").body()).doesNotContain("Private");
        assertThat(auditor.get(path).status()).isEqualTo(200);
        assertThat(auditor.put(path, made.json().get("case"), "\"v1\"").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("is made once, however often the same request is sent")
    void idempotent() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = lead.post("/api/cases", Map.of("title", "Once"), key);
        Answer second = lead.post("/api/cases", Map.of("title", "Once"), key);
        assertThat(second.json().at("/case/id")).isEqualTo(first.json().at("/case/id"));
        assertThat(lead.post("/api/cases", Map.of("title", "Other"), key).status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("keeps its weights once they are locked, until a lead unlocks them with a reason")
    void lockedWeights() {
        Answer made = shared("Locked");
        String path = made.header("Location");
        assertThat(lead.send("POST", path + "/lock", "", Map.of("If-Match", "\"v2\""))
                        .status())
                .as("nothing to lock yet")
                .isEqualTo(409);
        ObjectNode weighed = weighed(made, 100);
        Answer saved = lead.put(path, weighed, "\"v2\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(evaluator
                        .send("POST", path + "/lock", "", Map.of("If-Match", "\"v3\""))
                        .status())
                .isEqualTo(403);
        Answer locked = lead.send("POST", path + "/lock", "", Map.of("If-Match", "\"v3\""));
        assertThat(locked.json().at("/meta/status").asText()).isEqualTo("WEIGHTS_LOCKED");
        assertThat(lead.put(path, weighed(made, 50), "\"v4\"").status()).isEqualTo(409);
        assertThat(lead.put(path, weighed.put("title", "Still editable"), "\"v4\"")
                        .status())
                .isEqualTo(200);
        Answer unlocked = lead.post(
                path + "/unlock", Map.of("reason", "A criterion was forgotten."), Map.of("If-Match", "\"v5\""));
        assertThat(unlocked.status()).isEqualTo(200);
        assertThat(lead.put(path, weighed(made, 50), "\"v6\"").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("loses the weight of a criterion whose range changes, and says so in its place")
    void voidedWeight() {
        Answer made = shared("Another range");
        String path = made.header("Location");
        assertThat(lead.put(path, weighed(made, 100), "\"v2\"").status()).isEqualTo(200);
        ObjectNode wider = weighed(made, 100);
        ((ObjectNode) wider.at("/criteria/0/scale")).put("worst", 5000.0);
        Answer saved = lead.put(path, wider, "\"v3\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().at("/case/ballots/0/swings").isEmpty())
                .as(saved.body())
                .isTrue();
        Answer again = lead.put(path, wider, "\"v4\"");
        assertThat(again.json().at("/case/ballots/0/swings/price").asDouble())
                .as("weighed anew on the range that stands")
                .isEqualTo(100);
    }

    @Test
    @DisplayName("keeps procedure, method and weights of a public tender for good once they are locked")
    void tender() {
        Answer made = shared("Tender");
        String path = made.header("Location");
        ObjectNode tender = weighed(made, 100).put("procedure", "PUBLIC_TENDER");
        assertThat(lead.put(path, tender, "\"v2\"").status()).isEqualTo(200);
        Answer untied = lead.send("POST", path + "/lock", "", Map.of("If-Match", "\"v3\""));
        assertThat(untied.status()).as(untied.body()).isEqualTo(422);
        assertThat(untied.json().at("/errors/0/pointer").asText()).isEqualTo("/method/tieBreak");
        ((ObjectNode) tender.get("method")).put("tieBreak", "price");
        assertThat(lead.put(path, tender, "\"v3\"").status()).isEqualTo(200);
        assertThat(lead.send("POST", path + "/lock", "", Map.of("If-Match", "\"v4\""))
                        .status())
                .isEqualTo(200);
        ObjectNode longer = tender.deepCopy();
        ((ObjectNode) longer.get("need")).put("termMonths", 48);
        Answer departed = lead.put(path, longer, "\"v5\"");
        assertThat(departed.status()).as(departed.body()).isEqualTo(422);
        assertThat(departed.json().at("/errors/0/pointer").asText()).isEqualTo("/need/termMonths");
        Answer changed = lead.put(path, tender.deepCopy().put("procedure", "PRIVATE_PURCHASE"), "\"v5\"");
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.body()).contains("public tender");
        ObjectNode other = tender.deepCopy();
        ((ObjectNode) other.get("method")).put("tieThreshold", 0.6);
        assertThat(lead.put(path, other, "\"v5\"").status()).isEqualTo(409);
        Answer unlocked = lead.post(path + "/unlock", Map.of("reason", "We forgot one."), Map.of("If-Match", "\"v5\""));
        assertThat(unlocked.status()).isEqualTo(409);
        assertThat(unlocked.body()).contains("Cancel the tender");
    }

    @Test
    @DisplayName("travels as a YAML file and comes back as a new case with the same content")
    void exchange() {
        Answer made = lead.post("/api/cases", Map.of("title", "Travels"));
        Answer file = lead.get(made.header("Location") + "/export");
        assertThat(file.status()).isEqualTo(200);
        Answer back = lead.send("POST", "/api/cases/import", file.body(), Map.of("Content-Type", "application/yaml"));
        assertThat(back.status()).as(back.body()).isEqualTo(201);
        assertThat(back.json().at("/case/need")).isEqualTo(made.json().at("/case/need"));
        assertThat(back.json().at("/case/id")).isNotEqualTo(made.json().at("/case/id"));
        Answer refused = lead.send("POST", "/api/cases/import", "title: [", Map.of("Content-Type", "application/yaml"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/line").asInt()).isPositive();
    }

    @Test
    @DisplayName("is listed page by page, each case once, in the order asked for")
    void pages() {
        Visitor nora = server.signedIn("Nora", Role.EVALUATOR);
        for (int i = 0; i < 7; i++) {
            assertThat(nora.post("/api/cases", Map.of("title", "100%_" + i)).status())
                    .isEqualTo(201);
        }
        for (String sort : List.of("-updated", "updated", "title", "-title")) {
            List<String> titles = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = nora.get("/api/cases?limit=3&q=100%25_&sort=" + sort + "&after=" + after)
                        .json();
                assertThat(page.get("total").asInt()).isEqualTo(7);
                page.get("items").forEach(item -> titles.add(item.get("title").asText()));
                after = page.path("next").asText("");
            } while (!after.isEmpty());
            assertThat(titles).as(sort).doesNotHaveDuplicates().hasSize(7);
            List<String> sorted = new ArrayList<>(titles);
            sorted.sort(
                    sort.startsWith("-") ? java.util.Comparator.reverseOrder() : java.util.Comparator.naturalOrder());
            assertThat(titles).as(sort).isEqualTo(sorted);
        }
        assertThat(nora.get("/api/cases?sort=colour").status()).isEqualTo(422);
        assertThat(nora.get("/api/cases?status=NONE").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("is gone once its lead deletes it")
    void deleted() {
        Answer made = shared("Deleted");
        String path = made.header("Location");
        assertThat(evaluator.delete(path, "\"v2\"").status()).isEqualTo(403);
        assertThat(lead.delete(path, "\"v1\"").status()).isEqualTo(412);
        assertThat(lead.delete(path, "\"v2\"").status()).isEqualTo(204);
        assertThat(lead.get(path).status()).isEqualTo(404);
    }

    /** A case of which the evaluator is a member too; it stands at version 2. */
    private Answer shared(String title) {
        Answer made = lead.post("/api/cases", Map.of("title", title));
        Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
        assertThat(lead.put(made.header("Location") + "/members", members, "\"v1\"")
                        .status())
                .isEqualTo(200);
        return made;
    }

    private static ObjectNode titled(Answer made, String title) {
        ObjectNode file = made.json().get("case").deepCopy();
        return file.put("title", title);
    }

    private static ObjectNode weighed(Answer made, double swing) {
        ObjectNode file = made.json().get("case").deepCopy();
        ObjectNode criterion = file.withArray("criteria").addObject();
        criterion.put("id", "price").put("name", "Price").put("group", "PRICE").put("level", "OFFERING");
        criterion.putObject("reads").put("source", "WORKLOAD_COST").put("key", "");
        ObjectNode scale = criterion.putObject("scale");
        scale.put("unit", "EUR")
                .put("worst", 1000.0)
                .put("best", 0.0)
                .put("form", "LINEAR")
                .putArray("points");
        criterion.putArray("anchors");
        ObjectNode ballot = file.withArray("ballots").addObject();
        ballot.put("author", "Lea").putObject("swings").put("price", swing);
        return file;
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().get("problems").findValuesAsText("pointer");
    }
}
