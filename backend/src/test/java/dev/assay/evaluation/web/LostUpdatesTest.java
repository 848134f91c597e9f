package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
