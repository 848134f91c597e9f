package dev.assay.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.PublishedRulebooks.Published;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.testing.Postgres;
import dev.assay.testing.TestServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two servers that publish at once over one PostgreSQL")
class PublicationRaceTest {
    private static final int ROUNDS = 20;

    @Test
    @DisplayName("replace a rulebook once: the other one is refused, whatever its memory says")
    void once() {
        Map<String, Object> database = Postgres.emptyDatabase();
        try (TestServer one = TestServer.start(database);
                TestServer other = TestServer.start(database)) {
            List<StoredRulebooks> servers = List.of(one.bean(StoredRulebooks.class), other.bean(StoredRulebooks.class));
            String latest = servers.get(0).latest().orElseThrow().digest();
            for (int round = 0; round < ROUNDS; round++) {
                List<Boolean> replaced = atOnce(servers, latest, round);
                assertThat(replaced).as("round " + round).containsExactlyInAnyOrder(true, false);
                latest = servers.get(1).latest().orElseThrow().digest();
                assertThat(latest).isEqualTo(round + "-" + replaced.indexOf(true));
            }
        }
    }

    private static List<Boolean> atOnce(List<StoredRulebooks> servers, String before, int round) {
        CyclicBarrier start = new CyclicBarrier(servers.size());
        List<CompletableFuture<Boolean>> running = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            StoredRulebooks server = servers.get(i);
            Published next = new Published(round + "-" + i, List.of(), "a test", Instant.parse("2026-05-09T10:00:00Z"));
            running.add(CompletableFuture.supplyAsync(() -> {
                try {
                    start.await();
                } catch (InterruptedException | java.util.concurrent.BrokenBarrierException broken) {
                    throw new IllegalStateException("The two did not start together.", broken);
                }
                return server.replace(Optional.of(before), next);
            }));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }
}
