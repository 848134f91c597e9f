package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Eight people who edit one thing at once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostUpdatesTest {
    private static final int PEOPLE = 8;
    private static final int EDITS = 6;
    private static final String RULE_FILE = "/api/rulebook/files/parameters/thresholds.yaml";

    private final TestServer server = TestServer.start(database());

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("lose none of each other's edits of a case, and who is overtaken is told by whom")
    void cases() throws InterruptedException, ExecutionException {
        Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        Answer made = lead.post("/api/cases", Map.of("title", "0"));
        String path = made.header("Location");
        atOnce(() -> edit(lead, path));
        Answer end = lead.get(path);
        assertThat(end.json().at("/case/title").asText()).isEqualTo(Integer.toString(PEOPLE * EDITS));
        assertThat(end.header("ETag")).isEqualTo("\"v" + (PEOPLE * EDITS + 1) + "\"");
    }

    @Test
    @DisplayName("make one person's roles change once for each version that was read")
    void roles() throws InterruptedException, ExecutionException {
        Visitor admin = server.signedIn("Adam", Role.ADMIN);
        String path = "/api/people/" + server.account("Ben", Role.EVALUATOR).id() + "/roles";
        List<Integer> statuses =
                atOnce(() -> admin.put(path, Map.of("roles", List.of("auditor"), "active", true), "\"v1\"")
                        .status());
        assertThat(statuses).containsOnly(200, 412);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    @DisplayName("choose a case's members once for each version that was read")
    void members() throws InterruptedException, ExecutionException {
        Visitor lead = server.signedIn("Mia", Role.PROCUREMENT_LEAD);
        String path = lead.post("/api/cases", Map.of("title", "Shared")).header("Location");
        AtomicInteger next = new AtomicInteger();
        List<String> others = IntStream.range(0, PEOPLE)
                .mapToObj(i -> server.account("Member " + i, Role.EVALUATOR).id())
                .toList();
        List<Integer> statuses = atOnce(() -> lead.put(
                        path + "/members", Map.of("members", List.of(others.get(next.getAndIncrement()))), "\"v1\"")
                .status());
        assertThat(statuses).containsOnly(200, 412);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(lead.get(path).json().at("/meta/members")).hasSize(2);
    }

    @Test
    @DisplayName("either lock the weights that were read or change the case, never both on one version")
    void locking() throws InterruptedException, ExecutionException {
        Visitor lead = server.signedIn("Lou", Role.PROCUREMENT_LEAD);
        Answer made = lead.post("/api/cases", Map.of("title", "Weighed", "template", "customer-service"));
        String path = made.header("Location");
        JsonNode read = weighed(lead, path, made);
        AtomicInteger turn = new AtomicInteger();
        List<Integer> statuses = atOnce(() -> turn.getAndIncrement() % 2 == 0
                ? lead.post(path + "/lock", Map.of(), Map.of("If-Match", "\"v2\""))
                        .status()
                : lead.put(path, ((ObjectNode) read.deepCopy()).put("title", "Weighed " + turn), "\"v2\"")
                        .status());
        assertThat(statuses).isSubsetOf(200, 409, 412);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(lead.get(path).header("ETag")).isEqualTo("\"v3\"");
    }

    @Test
    @DisplayName("cannot lock, unlock or delete what was changed since they read it")
    void overtaken() {
        Visitor lead = server.signedIn("Lin", Role.PROCUREMENT_LEAD);
        Answer made = lead.post("/api/cases", Map.of("title", "Overtaken", "template", "customer-service"));
        String path = made.header("Location");
        weighed(lead, path, made);
        Map<String, String> overtaken = Map.of("If-Match", "\"v1\"");
        assertThat(lead.post(path + "/lock", Map.of(), overtaken).status()).isEqualTo(412);
        assertThat(lead.get(path).json().at("/meta/status").asText()).isEqualTo("DRAFT");
        assertThat(lead.post(path + "/lock", Map.of(), Map.of("If-Match", "\"v2\""))
                        .status())
                .isEqualTo(200);
        assertThat(lead.post(path + "/unlock", Map.of("reason", "A criterion was forgotten."), overtaken)
                        .status())
                .isEqualTo(412);
        assertThat(lead.delete(path, "\"v2\"").status()).isEqualTo(412);
        assertThat(lead.get(path).json().at("/meta/status").asText()).isEqualTo("WEIGHTS_LOCKED");
    }

    @Test
    @DisplayName("replace a rule file once for each text that was read, and the winner's text stands")
    void ruleFile() throws InterruptedException, ExecutionException {
        Visitor author = server.signedIn("Ada", Role.COMPLIANCE_AUTHOR);
        Answer read = author.get(RULE_FILE);
        String text = read.json().get("text").asText();
        AtomicInteger next = new AtomicInteger();
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        atOnce(() -> {
            String mine = text + "# Read again by person " + next.getAndIncrement() + ".\n";
            int status = author.put(RULE_FILE, Map.of("text", mine), read.header("ETag"))
                    .status();
            answers.put(mine, status);
            return status;
        });
        assertThat(answers.values()).containsOnly(200, 412);
        assertThat(answers.entrySet().stream().filter(each -> each.getValue() == 200))
                .singleElement()
                .satisfies(winner -> assertThat(
                                author.get(RULE_FILE).json().get("text").asText())
                        .isEqualTo(winner.getKey()));
        assertThat(author.put(RULE_FILE, Map.of("text", text), "").status()).isEqualTo(428);
    }

    /** The case with weights on it, saved as version 2. */
    private static JsonNode weighed(Visitor lead, String path, Answer made) {
        ObjectNode file = made.json().get("case").deepCopy();
        ObjectNode swings =
                file.putArray("ballots").addObject().put("author", "").putObject("swings");
        file.get("criteria").forEach(criterion -> swings.put(criterion.get("id").asText(), 100));
        Answer saved = lead.put(path, file, "\"v1\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo("\"v2\"");
        return saved.json().get("case");
    }

    /** Counts the number in the title up, as often as this person has edits to make. */
    private static int edit(Visitor visitor, String path) {
        int saved = 0;
        while (saved < EDITS) {
            Answer read = visitor.get(path);
            ObjectNode file = read.json().get("case").deepCopy();
            file.put(
                    "title", Integer.toString(Integer.parseInt(file.get("title").asText()) + 1));
            Answer answer = visitor.put(path, file, read.header("ETag"));
            assertThat(answer.status()).as(answer.body()).isIn(200, 412);
            if (answer.status() == 200) {
                saved++;
            } else {
                assertThat(answer.json().at("/context/changes/0/by").asText()).isEqualTo("Lea");
                assertThat(answer.json().at("/context/changes/0/pointers/0").asText())
                        .isEqualTo("/title");
            }
        }
        return saved;
    }

    private static List<Integer> atOnce(java.util.concurrent.Callable<Integer> task)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Integer>> all = threads.invokeAll(
                    IntStream.range(0, PEOPLE).mapToObj(i -> task).toList());
            List<Integer> results = new java.util.ArrayList<>();
            for (Future<Integer> one : all) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
