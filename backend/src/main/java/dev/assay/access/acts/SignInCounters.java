package dev.assay.access.acts;

import dev.assay.access.Failures;
import dev.assay.access.SignInLimits;
import dev.assay.access.db.CounterRepository;
import dev.assay.access.db.CounterRow;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Counts failed sign-ins in the database, so that all nodes share them. */
@Singleton
public class SignInCounters {
    private static final int SWEPT_AT_ONCE = 5000;

    private final CounterRepository counters;
    private final Clock clock;

    SignInCounters(CounterRepository counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /** One counter: its row, and by which limit it counts. */
    record Counter(String key, SignInLimits limit) {}

    /**
     * Locks the rows until the transaction ends, so that many tries at once count as many. Always in the order of their keys: two who
     * wait for each other would wait for ever.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(List<String> keys, Instant now) {
        for (String key : new TreeSet<>(keys)) {
            while (counters.lock(key).isEmpty()) {
                counters.begin(key, now);
            }
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Failures read(Counter counter, Instant now) {
        return counters.lock(counter.key())
                .map(CounterRow::asFailures)
                .orElseGet(() -> Failures.none(now))
                .faded(counter.limit().delay(), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Counter counter, Instant now, UnaryOperator<Failures> change) {
        Failures changed = change.apply(read(counter, now));
        counters.change(
                counter.key(),
                changed.count(),
                changed.since(),
                changed.openFrom(),
                changed.forgotten(counter.limit().delay()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Counter counter) {
        counters.forget(counter.key());
    }

    /** Removes what is forgotten, in the order of the locks, so much at once that no sign-in waits for long. */
    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        counters.over(now, SWEPT_AT_ONCE).forEach(key -> counters.sweep(key, now));
    }
}
