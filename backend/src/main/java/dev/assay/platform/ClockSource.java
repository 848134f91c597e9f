package dev.assay.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock; tests put another in its place. */
@Factory
public final class ClockSource {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
