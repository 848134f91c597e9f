package dev.assay.decision.acts;

import dev.assay.access.Actor;
import dev.assay.access.acts.AuditLog;
import dev.assay.decision.DecisionState;
import dev.assay.decision.db.ReviewRepository;
import dev.assay.decision.db.ReviewRow;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.RulesInForce;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What published rulebooks say to decisions, and what their leads said to that. A rulebook says it once to each decision. */
@Singleton
public class DecisionReviews {
    private static final int LONGEST_REASON = 2000;

    private final ReviewRepository reviews;
    private final AuditLog audit;
    private final RulesInForce rules;
    private final Clock clock;

    DecisionReviews(ReviewRepository reviews, AuditLog audit, RulesInForce rules, Clock clock) {
        this.reviews = reviews;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a rulebook says to a decision, or a lead to that. */
    public enum ReviewVerdict {
        SAME,
        DIFFERS,
        /** A lead kept the decision although the answer differs. */
        CONFIRMED
    }

    /**
     * One review.
     *
     * @param by name of the person, or {@code system}
     * @param differences sentences; empty where the answer is the same
     */
    public record Review(
            String rulebook, ReviewVerdict verdict, Instant at, String by, String reason, List<String> differences) {}

    /** Ids of the decisions that stand and that this rulebook has said nothing to. */
    @Transactional(readOnly = true)
    public List<String> unreviewed(String rulebook) {
        return reviews.unreviewed(rulebook);
    }

    /** Keeps what a rulebook says; a second time, as when two servers work, it changes nothing. */
    @Transactional
    public boolean keep(String decision, String rulebook, List<String> differences) {
        ReviewVerdict verdict = differences.isEmpty() || isConfirmed(decision, differences)
                ? ReviewVerdict.SAME
                : ReviewVerdict.DIFFERS;
        boolean isNew = add(decision, rulebook, verdict, "system", "", differences);
        if (isNew && verdict == ReviewVerdict.DIFFERS) {
            // How many, not which: the trail is read by people who may not see the case.
            audit.append(
                    "system",
                    "decision.reopened",
                    "decision:" + decision,
                    Map.of("rulebook", rulebook, "differences", differences.size()));
        }
        return isNew;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Review> of(String decision) {
        return reviews.of(decision).stream().map(DecisionReviews::review).toList();
    }

    @Transactional(readOnly = true)
    public DecisionState state(String decision) {
        return state(decision, of(decision));
    }

    private DecisionState state(String decision, List<Review> newestFirst) {
        if (reviews.later(decision) > 0) {
            return DecisionState.SUPERSEDED;
        }
        boolean isDecided = reviews.caseStatus(decision).equals(CaseStatus.DECIDED.name());
        return isDecided && !isOpen(newestFirst) ? DecisionState.STANDING : DecisionState.REOPENED;
    }

    /**
     * What follows from the reviews, and these reviews: never a state from before one that is told.
     *
     * @param reviews newest first
     */
    public record Told(DecisionState state, List<Review> reviews) {}

    @Transactional(readOnly = true)
    public Told told(String decision) {
        List<Review> known = of(decision);
        return new Told(state(decision, known), known);
    }

    /** A lead keeps a reopened decision, for a reason. */
    @Transactional
    public Outcome<Boolean> confirm(Actor actor, String decision, String rulebook, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(
                    Refusal.invalid("/reason", "A reason of 1 to 2000 characters is needed.", "Say why it stands."));
        }
        return reopened(decision, rulebook).map(open -> {
            add(decision, rulebook, ReviewVerdict.CONFIRMED, actor.name(), reason.strip(), open.differences());
            audit.append(
                    actor.personId(),
                    "decision.confirmed",
                    "decision:" + decision,
                    Map.of("rulebook", rulebook, "reason", reason.strip()));
            return true;
        });
    }

    /** The review that reopened the decision, if this rulebook is the published one and the decision is reopened by it. */
    @Transactional(readOnly = true)
    public Outcome<Review> reopened(String decision, String rulebook) {
        if (rules.published().filter(rulebook::equals).isEmpty()) {
            return Outcome.refused(Refusal.conflict(
                    "The rulebook you looked at is not the published one any more. Look at the present one first."));
        }
        return state(decision) != DecisionState.REOPENED
                ? Outcome.refused(Refusal.conflict("This decision is not reopened."))
                : of(decision).stream()
                        .filter(each -> each.rulebook().equals(rulebook) && each.verdict() == ReviewVerdict.DIFFERS)
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Refusal.conflict("The case of this decision is being decided again already.")));
    }

    /** The published rulebook's word counts; until it is spoken, the last one does. */
    private boolean isOpen(List<Review> newestFirst) {
        Optional<String> published = rules.published();
        List<Review> present = newestFirst.stream()
                .filter(each -> published.filter(each.rulebook()::equals).isPresent())
                .toList();
        List<Review> asked = present.isEmpty() ? newestFirst : present;
        return asked.stream()
                .findFirst()
                .map(Review::rulebook)
                .filter(rulebook -> asked.stream()
                        .filter(each -> each.rulebook().equals(rulebook))
                        .allMatch(each -> each.verdict() == ReviewVerdict.DIFFERS))
                .isPresent();
    }

    private boolean isConfirmed(String decision, List<String> differences) {
        return of(decision).stream()
                .anyMatch(each -> each.verdict() == ReviewVerdict.CONFIRMED
                        && each.differences().equals(differences));
    }

    private boolean add(
            String decision,
            String rulebook,
            ReviewVerdict verdict,
            String by,
            String reason,
            List<String> differences) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return reviews.add(decision, rulebook, verdict.name(), now, by, reason, String.join("\n", differences)) > 0;
    }

    private static Review review(ReviewRow row) {
        return new Review(
                row.rulebook(),
                ReviewVerdict.valueOf(row.outcome()),
                row.at(),
                row.byWhom(),
                row.reason(),
                row.summary().isEmpty() ? List.of() : row.summary().lines().toList());
    }
}
