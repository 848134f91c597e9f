package dev.assay.access.acts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Bounds how many passwords are compared at once on this node, since each comparison takes a processor and 19 MiB for a while. Those who
 * are known wait for each other alone, and so do those behind a network where somebody guesses.
 */
@Singleton
class PasswordLanes {
    /** How long somebody waits for their turn at most. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int LONGEST_QUEUE = 200;

    private final Duration patience;
    private final Semaphore known = new Semaphore(2, true);
    private final Semaphore strangers = new Semaphore(2, true);
    private final Semaphore guessing = new Semaphore(1, true);

    @Inject
    PasswordLanes() {
        this(PATIENCE);
    }

    PasswordLanes(Duration patience) {
        this.patience = patience;
    }

    /** Who wants a password compared. */
    enum Lane {
        KNOWN,
        STRANGERS,
        GUESSING
    }

    /** What the comparison answers; empty if its turn did not come. */
    Optional<Boolean> inTurn(Lane lane, BooleanSupplier comparison) {
        Semaphore turn = turn(lane);
        if (turn.getQueueLength() >= LONGEST_QUEUE || !comes(turn)) {
            return Optional.empty();
        }
        try {
            return Optional.of(comparison.getAsBoolean());
        } finally {
            turn.release();
        }
    }

    private Semaphore turn(Lane lane) {
        return switch (lane) {
            case KNOWN -> known;
            case STRANGERS -> strangers;
            case GUESSING -> guessing;
        };
    }

    private boolean comes(Semaphore turn) {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to compare a password.", interrupted);
        }
    }
}
