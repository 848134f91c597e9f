package dev.assay.platform.health;

import dev.assay.platform.storage.StaleConnections;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes a row. A database that can be read may still be unable to keep anything: on a full disk, or as a standby. */
@Singleton
final class DatabaseWritable implements ReadinessCheck {
    private final HealthProbeRepository probe;
    private final StaleConnections connections;
    private final Clock clock;

    DatabaseWritable(HealthProbeRepository probe, StaleConnections connections, Clock clock) {
        this.probe = probe;
        this.connections = connections;
        this.clock = clock;
    }

    /** However often somebody asks, the database is written at most this often. */
    @Override
    public Duration holds() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Optional<String> objection() {
        int written = written();
        return written == 1
                ? Optional.empty()
                : Optional.of("The row of health_probe is gone. Maybe the database was changed by hand.");
    }

    private int written() {
        try {
            return probe.write(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (RuntimeException failure) {
            connections.closeAfter(failure);
            throw failure;
        }
    }
}
