package dev.assay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;

/** Bounds what a piece of work costs: the time its own thread calculates, so that a busy machine fails no test. */
public final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** After this long it counts as a hang, however little of it was calculated. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private record Timed<T>(T result, Duration cpu) {}

    private CpuTime() {}

    /** What the work answers; fails if it took longer than the bound, in processor time. */
    public static <T> T within(Duration most, String what, Supplier<T> work) {
        Timed<T> timed = Assertions.assertTimeoutPreemptively(HANGS, () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            T result = work.get();
            return new Timed<>(result, Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start));
        });
        assertThat(timed.cpu()).as("time for " + what).isLessThan(most);
        return timed.result();
    }
}
