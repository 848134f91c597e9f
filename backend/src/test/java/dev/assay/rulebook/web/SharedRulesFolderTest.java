package dev.assay.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.testing.Postgres;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two servers on one PostgreSQL and one rules folder")
class SharedRulesFolderTest {
    private static final String FILE = "/api/rulebook/files/small/rules.csv";
    private static final String HEAD =
            "id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale\n";
    private static final int SAVES = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "with {0} rules")
    @ValueSource(strings = {"reviewed", "live"})
    @DisplayName("keep every save of one file that they acknowledged")
    void savesAreKept(String mode) throws IOException {
        small();
        Map<String, Object> properties = properties();
        properties.put("assay.rules-mode", mode);
        try (TestServer one = TestServer.start(properties);
                TestServer other = TestServer.start(properties)) {
            Visitor author = one.signedIn("Ada", Role.COMPLIANCE_AUTHOR, Role.AUDITOR);
            List<Supplier<List<String>>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Visitor visitor = author.movedTo((i % 2 == 0 ? one : other).address());
                String name = "save-" + i;
                writers.add(() -> saves(visitor, name));
            }
            List<String> acknowledged =
                    atOnce(writers).stream().flatMap(List::stream).toList();
            assertThat(acknowledged).hasSize(4 * SAVES);
            assertThat(Files.readString(folder.resolve("small/rules.csv")).lines())
                    .as("rules kept")
                    .extracting(line -> line.split(";")[0])
                    .containsAll(acknowledged);
            assertThat(author.get("/api/audit?action=rule-file.saved")
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(acknowledged.size());
        }
    }

    @Test
    @DisplayName("make a new file, and a new rule, once")
    void newOnce() throws IOException {
        small();
        Map<String, Object> properties = properties();
        try (TestServer one = TestServer.start(properties);
                TestServer other = TestServer.start(properties)) {
            Visitor author = one.signedIn("Ada", Role.COMPLIANCE_AUTHOR);
            List<Visitor> both = List.of(author, author.movedTo(other.address()));
            for (int round = 0; round < SAVES; round++) {
                String path = "/api/rulebook/files/small/table-" + round + ".csv";
                String id = "new-" + round;
                assertThat(statuses(both, (visitor, i) -> visitor.put(path, Map.of("text", text(id + "-" + i)), "")))
                        .as("new file, round " + round)
                        .containsExactlyInAnyOrder(200, 428);
                Map<String, String> rule = Map.of("id", "dp-" + round, "folder", "small", "shape", "TABLE");
                assertThat(statuses(both, (visitor, i) -> visitor.post("/api/rulebook/new-rule", rule)))
                        .as("new rule, round " + round)
                        .containsExactlyInAnyOrder(201, 409);
            }
        }
    }

    @Test
    @DisplayName("fill an empty folder together when both start, and publish its rules once")
    void startTogether() {
        for (int round = 0; round < 3; round++) {
            Path fresh = folder.resolve("fresh-" + round);
            Map<String, Object> properties = properties();
            properties.put("assay.rules", fresh.toString());
            List<TestServer> servers =
                    atOnce(List.of(() -> TestServer.start(properties), () -> TestServer.start(properties)));
            try {
                assertThat(fresh.resolve("README.md")).exists();
                assertThat(servers).allSatisfy(server -> assertThat(
                                server.bean(StoredRulebooks.class).lastSequence())
                        .isEqualTo(1));
            } finally {
                servers.forEach(TestServer::close);
            }
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(Postgres.emptyDatabase());
        properties.put("assay.rules", String.valueOf(folder));
        return properties;
    }

    private void small() throws IOException {
        Files.createDirectories(folder.resolve("small"));
        Files.writeString(folder.resolve("small/rules.csv"), text("first"));
    }

    private static List<String> saves(Visitor visitor, String name) {
        List<String> acknowledged = new ArrayList<>();
        while (acknowledged.size() < SAVES) {
            String rule = name + "-" + acknowledged.size();
            Answer read = visitor.get(FILE);
            String text = read.json().get("text").asText() + row(rule);
            Answer saved = visitor.put(FILE, Map.of("text", text), read.header("ETag"));
            assertThat(saved.status()).as(saved.body()).isIn(200, 412);
            if (saved.status() == 200) {
                acknowledged.add(rule);
            }
        }
        return acknowledged;
    }

    private interface Request {
        Answer send(Visitor visitor, int number);
    }

    private static List<Integer> statuses(List<Visitor> visitors, Request request) {
        return atOnce(IntStream.range(0, visitors.size())
                .<Supplier<Integer>>mapToObj(
                        i -> () -> request.send(visitors.get(i), i).status())
                .toList());
    }

    private static <T> List<T> atOnce(List<Supplier<T>> work) {
        List<CompletableFuture<T>> running =
                work.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static String text(String id) {
        return HEAD + row(id);
    }

    private static String row(String id) {
        return id + ";Coding;coding;flag;Looked at.;Our own convention;Security;policy;yes;policy;An example.\n";
    }
}
