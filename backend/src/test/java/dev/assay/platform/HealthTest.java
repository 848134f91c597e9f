package dev.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of its own, for it is stopped and started again. */
@DisplayName("A server whose database goes away")
class HealthTest {
    @TempDir
    private Path files;

    @Test
    @DisplayName("says that it is not ready but alive, refuses what it cannot do, and recovers by itself")
    void databaseAway() throws IOException {
        int port = freePort();
        EmbeddedPostgres database = postgres(port);
        try (TestServer server = TestServer.start(Map.of(
                "assay.jdbc.url",
                database.getJdbcUrl("postgres", "postgres"),
                "assay.jdbc.username",
                "postgres",
                "assay.jdbc.password",
                ""))) {
            Visitor probe = server.visitor();
            Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
            assertThat(probe.get("/health/readiness").status()).isEqualTo(200);
            database.close();

            Instant asked = Instant.now();
            Visitor.Answer away = probe.get("/health/readiness");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.json().get("status").asText()).isEqualTo("DOWN");
            assertThat(probe.get("/health").status()).isEqualTo(503);
            assertThat(probe.get("/health/liveness").status()).isEqualTo(200);
            assertThat(lead.get("/health/liveness").status()).isEqualTo(200);
            Visitor.Answer refused = lead.post("/api/cases", Map.of("title", "Written to nowhere"));
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);

            database = postgres(port);
            assertThat(probe.get("/health/readiness").status()).isEqualTo(200);
            assertThat(lead.post("/api/cases", Map.of("title", "Written again")).status())
                    .isEqualTo(201);
            assertThat(lead.get("/api/cases").json().get("total").asInt()).isEqualTo(1);
        } finally {
            database.close();
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(files.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
