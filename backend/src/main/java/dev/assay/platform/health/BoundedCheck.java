package dev.assay.platform.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one check, however many ask for its answer: one question at a time, no sooner than the last answer is old, and without waiting for ever. */
final class BoundedCheck {
    private static final Logger LOG = LoggerFactory.getLogger(BoundedCheck.class);

    private final ReadinessCheck check;
    private final Duration patience;
    private final Executor executor;
    private final LongSupplier nanoTime;
    private @Nullable CompletableFuture<Optional<String>> asked;
    private long askedAt;

    /**
     * @param patience how long an answer is waited for
     * @param nanoTime a clock that never goes back
     */
    BoundedCheck(ReadinessCheck check, Duration patience, Executor executor, LongSupplier nanoTime) {
        this.check = check;
        this.patience = patience;
        this.executor = executor;
        this.nanoTime = nanoTime;
    }

    Optional<String> objection() {
        try {
            return answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            return Optional.of(check.getClass().getSimpleName() + " has not answered within " + patience.toSeconds()
                    + " seconds.");
        } catch (ExecutionException failure) {
            LOG.debug("A check failed.", failure);
            return Optional.of(check.getClass().getSimpleName() + " failed: " + firstLine(failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("The server is being stopped.");
        }
    }

    private synchronized CompletableFuture<Optional<String>> answer() {
        CompletableFuture<Optional<String>> last = asked;
        boolean isFresh =
                last != null && nanoTime.getAsLong() - askedAt < check.holds().toNanos();
        if (last != null && (isFresh || !last.isDone())) {
            return last;
        }
        askedAt = nanoTime.getAsLong();
        CompletableFuture<Optional<String>> next = CompletableFuture.supplyAsync(check::objection, executor);
        asked = next;
        return next;
    }

    private static String firstLine(@Nullable Throwable cause) {
        return String.valueOf(cause == null ? null : cause.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
