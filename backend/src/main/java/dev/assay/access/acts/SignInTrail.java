package dev.assay.access.acts;

import dev.assay.access.db.AuditHeadRepository;
import dev.assay.access.db.FailureRepository;
import dev.assay.access.db.FailureRow;
import dev.assay.access.db.PersonRow;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the audit trail of sign-ins that failed or were refused. The trail keeps what it is told for ever, and guessing costs nothing:
 * so it is told by the window of time, one event for each account and network with the counts, and no more than so many of a window. The
 * name that was typed is told of accounts alone, for another may be a password in the wrong field.
 */
@Singleton
public class SignInTrail {
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST_EVENTS = 20;

    private static final String FAILED = "sign-in.failed";
    private static final String UNKNOWN = "sign-in:unknown-name";

    private final FailureRepository failures;
    private final AuditHeadRepository heads;
    private final AuditLog audit;
    private final Clock clock;

    SignInTrail(FailureRepository failures, AuditHeadRepository heads, AuditLog audit, Clock clock) {
        this.failures = failures;
        this.heads = heads;
        this.audit = audit;
        this.clock = clock;
    }

    /** A password that was looked at and was wrong. */
    @Transactional(propagation = Propagation.MANDATORY)
    void failed(Optional<PersonRow> person, String network) {
        add(person, network, 1, 0);
    }

    /** A try whose password was not looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(Optional<PersonRow> person, String network) {
        add(person, network, 0, 1);
    }

    private void add(Optional<PersonRow> person, String network, int failed, int refused) {
        Instant begun = window(clock.instant());
        String subject = person.map(row -> "person:" + row.id()).orElse(UNKNOWN);
        if (failures.add(begun, subject, network, failed, refused) == 0) {
            failures.begin(begun, subject, network);
            failures.add(begun, subject, network, failed, refused);
        }
    }

    /** Tells the trail of the windows that are over. Under the trail's one lock, so that of several nodes one tells each. */
    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    @Transactional
    public void tell() {
        Instant open = window(clock.instant());
        if (failures.earliest(open).isEmpty()) {
            return;
        }
        heads.lock();
        for (Optional<Instant> begun = failures.earliest(open); begun.isPresent(); begun = failures.earliest(open)) {
            tell(begun.get());
        }
    }

    private void tell(Instant begun) {
        for (FailureRow row : failures.largest(begun, MOST_EVENTS)) {
            audit.append(
                    "system",
                    FAILED,
                    row.subject(),
                    Map.of(
                            "begun", begun.toString(),
                            "network", row.network(),
                            "failed", row.failed(),
                            "refused", row.refused()));
            failures.delete(begun, row.subject(), row.network());
        }
        long others = failures.count(begun);
        if (others > 0) {
            audit.append(
                    "system",
                    FAILED,
                    "sign-in:others",
                    Map.of(
                            "begun", begun.toString(),
                            "networksAndAccounts", others,
                            "failed", failures.failed(begun),
                            "refused", failures.refused(begun)));
            failures.deleteAll(begun);
        }
    }

    private static Instant window(Instant now) {
        long seconds = now.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, WINDOW.toSeconds()));
    }
}
