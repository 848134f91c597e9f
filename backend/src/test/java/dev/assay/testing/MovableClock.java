package dev.assay.testing;

import io.micronaut.context.RuntimeBeanDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The present time, and any time after it that a test wants. */
public final class MovableClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void forward(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /** Takes the place of the server's own clock. */
    public RuntimeBeanDefinition<?> definition() {
        return RuntimeBeanDefinition.builder(Clock.class, () -> this)
                .singleton(true)
                .replaces(Clock.class)
                .build();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
