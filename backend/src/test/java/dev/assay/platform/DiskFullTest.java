package dev.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.SmallDisk;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A server whose disk is full")
class DiskFullTest {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int MOST_WRITES = 500;

    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{2} where {0} must be free and {1} bytes are")
    @CsvSource({"0MB, 0, refuses", "8MB, 4194304, warns"})
    @DisplayName("says that it is not ready but alive, and recovers by itself once there is room")
    void full(String threshold, long bytesLeft, String then) throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mount(temporary, 80);
                TestServer server = TestServer.start(Map.of(
                        "assay.data", disk.path().resolve("data").toString(), "assay.health.free-space", threshold))) {
            Visitor probe = server.visitor();
            Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.AUDITOR);
            assertThat(probe.get("/health/readiness").status()).isEqualTo(200);

            disk.fill(bytesLeft);
            if (then.equals("refuses")) {
                assertThat(writesUntilRefused(lead)).isEqualTo(503);
            }
            assertThat(becomes(probe, 503)).as("not ready on a full disk").isTrue();
            assertThat(probe.get("/health").status()).isEqualTo(503);
            assertThat(probe.get("/health/liveness").status()).isEqualTo(200);

            disk.empty();
            assertThat(becomes(probe, 200)).as("ready again").isTrue();
            assertThat(write(lead).status()).isEqualTo(201);
            Answer trail = lead.get("/api/audit/verification");
            assertThat(trail.json().at("/whole").asBoolean()).as(trail.body()).isTrue();
            assertThat(disk.path().toFile().getUsableSpace()).isGreaterThan(MEBIBYTE);
        }
    }

    private static Answer write(Visitor lead) {
        return lead.post("/api/cases", Map.of("title", "A case"));
    }

    /** There is some room left within the file. */
    private static int writesUntilRefused(Visitor lead) {
        for (int i = 0; i < MOST_WRITES; i++) {
            int status = write(lead).status();
            if (status != 201) {
                return status;
            }
        }
        return 201;
    }

    private static boolean becomes(Visitor probe, int status) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            if (probe.get("/health/readiness").status() == status) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
