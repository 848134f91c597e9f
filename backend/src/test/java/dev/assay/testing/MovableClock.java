package dev.assay.testing;

import io.micronaut.context.RuntimeBeanDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it on, so that a busy machine changes nothing. */
public final class MovableClock extends Clock {
    private final AtomicReference<Instant> present =
            new AtomicReference<>(Clock.systemUTC().instant());

    public void forward(Duration by) {
        present.updateAndGet(before -> before.plus(by));
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
        return present.get();
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
