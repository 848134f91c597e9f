package dev.assay.evaluation.acts;

import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.RulesInForce;
import dev.assay.evaluation.RulesInForce.Publication;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * The rulebook that a case with locked weights is judged by, beside the published one.
 *
 * @param pinnedAt when it was published
 * @param published digest of the published rulebook; absent while there is none
 * @param differs whether the case is judged by another than the published one
 * @param mayMove whether the procedure lets a lead move the case to the published rulebook
 */
public record PinnedRulebook(
        String pinned,
        Optional<Instant> pinnedAt,
        Optional<String> published,
        Optional<Instant> publishedAt,
        boolean differs,
        boolean mayMove) {

    /** Empty for a case that follows the published rulebook. */
    public static Optional<PinnedRulebook> of(StoredCase stored, RulesInForce rules) {
        return stored.rulebook().map(pinned -> {
            Optional<String> published = rules.published();
            return new PinnedRulebook(
                    pinned,
                    rules.publication(pinned).map(Publication::at),
                    published,
                    published.flatMap(rules::publication).map(Publication::at),
                    published.filter(digest -> !digest.equals(pinned)).isPresent(),
                    CaseAct.MOVE_RULEBOOK
                            .refusal(stored.status(), stored.file().procedure())
                            .isEmpty());
        });
    }

    public static Outcome<StoredCase> movable(StoredCase stored, String looked, Optional<String> published) {
        Optional<String> refusal =
                CaseAct.MOVE_RULEBOOK.refusal(stored.status(), stored.file().procedure());
        if (refusal.isPresent()) {
            return Outcome.refused(Refusal.conflict(refusal.get()));
        }
        if (published.filter(looked::equals).isEmpty()) {
            return Outcome.refused(Refusal.conflict(
                    "The rulebook you looked at is not the published one any more. Look at the present one first."));
        }
        return stored.rulebook().filter(looked::equals).isPresent()
                ? Outcome.refused(Refusal.conflict("The case is judged by the published rulebook already."))
                : Outcome.done(stored);
    }
}
