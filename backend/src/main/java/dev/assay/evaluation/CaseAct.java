package dev.assay.evaluation;

import static dev.assay.evaluation.CaseStatus.DECIDED;
import static dev.assay.evaluation.CaseStatus.DRAFT;
import static dev.assay.evaluation.CaseStatus.WEIGHTS_LOCKED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done to a case in which state, and where it leads (docs/decisions/0033). A decided case is closed: it changes through a
 * named act alone. What is not said to be possible is not.
 */
public enum CaseAct {
    /** Change what the case says. How much of it may change once the weights are locked is a question of its own. */
    EDIT(EnumSet.of(DRAFT, WEIGHTS_LOCKED)),
    /** Choose who works on it; membership is about people, not about what is decided. */
    CHOOSE_MEMBERS(EnumSet.allOf(CaseStatus.class)),
    LOCK(EnumSet.of(DRAFT), WEIGHTS_LOCKED),
    UNLOCK(EnumSet.of(WEIGHTS_LOCKED), DRAFT),
    /** Have it judged by the published rulebook. */
    MOVE_RULEBOOK(EnumSet.of(WEIGHTS_LOCKED), WEIGHTS_LOCKED),
    DECIDE(EnumSet.of(DRAFT, WEIGHTS_LOCKED), DECIDED),
    /** Bring it back because the published rulebook gives another answer. */
    DECIDE_AGAIN(EnumSet.of(DECIDED), WEIGHTS_LOCKED),
    /** Bring it back for a reason that a person gives; the record stands until another takes its place. */
    REOPEN(EnumSet.of(DECIDED), WEIGHTS_LOCKED),
    DELETE(EnumSet.of(DRAFT, WEIGHTS_LOCKED));

    private static final String OTHER_CASE = " Cancel the tender and open another case.";

    private final Set<CaseStatus> from;
    private final Optional<CaseStatus> to;

    CaseAct(Set<CaseStatus> from) {
        this.from = from;
        this.to = Optional.empty();
    }

    CaseAct(Set<CaseStatus> from, CaseStatus to) {
        this.from = from;
        this.to = Optional.of(to);
    }

    /** Where the case stands once it is done. */
    public CaseStatus leadsTo(CaseStatus now) {
        return to.orElse(now);
    }

    /** Why it may not be done to a case that stands so, and what to do instead; empty = it may. */
    public Optional<String> refusal(CaseStatus status, Procedure procedure) {
        if (!from.contains(status)) {
            return Optional.of(wrongState(status, procedure));
        }
        return procedure.publishesItsWeights() ? published(status) : Optional.empty();
    }

    private String wrongState(CaseStatus status, Procedure procedure) {
        if (status == DECIDED) {
            return (this == DECIDE ? "A decision stands on this case already. " : closed())
                    + (procedure.publishesItsWeights()
                            ? "The award of a public tender stays as it was made: export the case, and import it as another one to go on from it."
                            : "A procurement lead can reopen it with a reason; or export it, and import it as another case.");
        }
        return switch (this) {
            case LOCK -> "The weights are locked already.";
            case UNLOCK -> "The weights are not locked, so there is nothing to unlock.";
            case MOVE_RULEBOOK -> "A case whose weights are not locked follows the published rulebook already.";
            default -> "No decision stands on this case, so there is nothing to reopen. Change it as it is.";
        };
    }

    private String closed() {
        return this == DELETE
                ? "A decision stands on this case, so it is kept. "
                : "A decision stands on this case, so it is closed. ";
    }

    private Optional<String> published(CaseStatus status) {
        return switch (this) {
            case UNLOCK -> Optional.of("The criteria and weights of a public tender stay as published." + OTHER_CASE);
            case MOVE_RULEBOOK ->
                Optional.of("The rulebook of a public tender stays as published with its criteria and weights."
                        + OTHER_CASE);
            case DECIDE ->
                Optional.of(
                                "A public tender is awarded on criteria and weights that were fixed before. Lock them first.")
                        .filter(words -> status == DRAFT);
            case DECIDE_AGAIN ->
                Optional.of(
                        "A public tender is not awarded again by other rules. Review the contract, and confirm the decision or open another case.");
            case REOPEN ->
                Optional.of(
                        "The award of a public tender stays as it was made. Export the case, and import it as another one to go on from it.");
            default -> Optional.empty();
        };
    }
}
