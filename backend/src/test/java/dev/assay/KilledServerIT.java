package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.ServerProcess;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runnable jar over an H2 file, killed while it saves; {@code -Dassay.kill.rounds=100} for a longer run. H2's own default for
 * {@code WRITE_DELAY} loses what this guards. What a power cut does is not tested here.
 */
@DisplayName("A server killed while people save")
class KilledServerIT {
    private static final int ROUNDS = Integer.getInteger("assay.kill.rounds", 1);
    private static final int WRITERS = 3;
    private static final int SAVES = 30;

    @TempDir
    private Path data;

    @Test
    @DisplayName("has every save that it acknowledged when it comes back, and an audit trail that is whole")
    void losesNothing() throws IOException, InterruptedException {
        List<Writer> writers;
        Visitor lead;
        try (TestServer server = TestServer.start(Map.of("assay.data", data.toString()))) {
            lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.AUDITOR);
            writers =
                    IntStream.range(0, WRITERS).mapToObj(i -> new Writer(lead)).toList();
        }
        for (int round = 1; round <= ROUNDS; round++) {
            ServerProcess server = ServerProcess.start(data);
            try {
                Visitor visitor = lead.movedTo(server.address());
                checked(visitor, writers, round);
                savedUntilKilled(visitor, writers, server);
            } finally {
                server.kill();
            }
        }
        ServerProcess server = ServerProcess.start(data);
        try {
            checked(lead.movedTo(server.address()), writers, ROUNDS + 1);
        } finally {
            server.kill();
        }
    }

    private static void checked(Visitor visitor, List<Writer> writers, int start) {
        assertThat(writers).allSatisfy(writer -> assertThat(writer.stored(visitor))
                .as("saves there after start %d", start)
                .isGreaterThanOrEqualTo(writer.acknowledged.get()));
        int saves =
                writers.stream().mapToInt(writer -> writer.acknowledged.get()).sum();
        Answer saved = visitor.get("/api/audit?action=case.saved&limit=1");
        assertThat(saved.json().at("/total").asInt())
                .as("audit events of saves")
                .isGreaterThanOrEqualTo(saves);
        Answer trail = visitor.get("/api/audit/verification");
        assertThat(trail.json().at("/whole").asBoolean()).as(trail.body()).isTrue();
    }

    private static void savedUntilKilled(Visitor visitor, List<Writer> writers, ServerProcess server)
            throws InterruptedException {
        CountDownLatch saves = new CountDownLatch(SAVES);
        List<CompletableFuture<Void>> running = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> writer.save(visitor, saves)))
                .toList();
        assertThat(saves.await(60, TimeUnit.SECONDS)).as("the server saves").isTrue();
        server.kill();
        running.forEach(CompletableFuture::join);
    }

    /** Saves one case over and over; its title counts the saves. */
    private static final class Writer {
        private final String path;
        private final AtomicInteger acknowledged = new AtomicInteger();

        Writer(Visitor lead) {
            path = lead.post("/api/cases", Map.of("title", "0")).header("Location");
        }

        int stored(Visitor visitor) {
            Answer read = visitor.get(path);
            assertThat(read.status()).as(read.body()).isEqualTo(200);
            return Integer.parseInt(read.json().at("/case/title").asText());
        }

        /** Ends when the server does. */
        void save(Visitor visitor, CountDownLatch saves) {
            try {
                Answer last = visitor.get(path);
                while (last.status() == 200) {
                    ObjectNode file = last.json().get("case").deepCopy();
                    int next = Integer.parseInt(file.get("title").asText()) + 1;
                    last = visitor.put(path, file.put("title", Integer.toString(next)), last.header("ETag"));
                    if (last.status() == 200) {
                        acknowledged.set(next);
                        saves.countDown();
                    }
                }
            } catch (UncheckedIOException killed) {
                // What was not answered was not acknowledged.
                assertThat(acknowledged.get()).isPositive();
            }
        }
    }
}
