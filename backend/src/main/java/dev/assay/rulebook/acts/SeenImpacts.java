package dev.assay.rulebook.acts;

import dev.assay.access.acts.AuditLog;
import dev.assay.rulebook.db.ImpactSeenRepository;
import dev.assay.rulebook.db.ImpactSeenRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Which impacts were shown to whom, so that nobody publishes a rulebook without knowing what it does to cases. */
@Singleton
public class SeenImpacts {
    private final ImpactSeenRepository seen;
    private final AuditLog audit;
    private final Clock clock;

    SeenImpacts(ImpactSeenRepository seen, AuditLog audit, Clock clock) {
        this.seen = seen;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps who asked: the counts of cases that they may not see tell something of these cases. */
    @Transactional
    public void recordAsked(String personId, String before, String after) {
        audit.append(personId, "rulebook.impact-asked", "rulebook:" + after, Map.of("instead-of", before));
    }

    /**
     * The same where the rules are those with a text that is not saved yet.
     *
     * @param path of the file that the text would stand in
     */
    @Transactional
    public void recordAskedOfDraft(String personId, String before, String after, String path) {
        audit.append(
                personId, "rulebook.impact-asked", "rulebook:" + after, Map.of("instead-of", before, "draft-of", path));
    }

    /** Once for a person and a pair of digests, however often it is said. */
    @Transactional
    public void record(String personId, String before, String after) {
        if (seen.count(personId, before, after) > 0) {
            return;
        }
        seen.save(new ImpactSeenRow(
                UUID.randomUUID().toString(),
                personId,
                before,
                after,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        audit.append(personId, "rulebook.impact-seen", "rulebook:" + after, Map.of("instead-of", before));
    }

    @Transactional(readOnly = true)
    public boolean isSeen(String personId, String before, String after) {
        return seen.count(personId, before, after) > 0;
    }
}
