package dev.assay.platform.health;

import io.micronaut.core.order.Ordered;
import java.time.Duration;
import java.util.Optional;

/** One thing without which the server is of no use. Checks are asked in their order, and none after the first that says no. */
public interface ReadinessCheck extends Ordered {
    /** Why the server is not ready, in a sentence; empty where it is. An exception means that it is not. */
    Optional<String> objection();

    /** How long an answer holds, for a check that costs something. */
    default Duration holds() {
        return Duration.ZERO;
    }
}
