package dev.assay.evaluation;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.PartialDate;
import java.util.Optional;

/**
 * A fact the buyer recorded in the case; it wins over the catalog's for this case.
 *
 * @param offering offering id, or {@code *} for all candidates and for facts of the case itself
 * @param field vocabulary field, e.g. {@code offering.transferAssessment} or {@code case.exitPlan}
 * @param reason why it is recorded
 * @param clarification what was asked of the bidders, where a public tender recorded the fact after its lock
 * @param brought present where nobody recorded it here: it came with a file
 */
public record CaseFact(
        String offering,
        String field,
        FactValue value,
        String source,
        String author,
        PartialDate recorded,
        String reason,
        Optional<Clarification> clarification,
        Optional<Brought> brought) {

    /** A fact that answers no request to bidders. */
    public CaseFact(
            String offering,
            String field,
            FactValue value,
            String source,
            String author,
            PartialDate recorded,
            String reason) {
        this(offering, field, value, source, author, recorded, reason, Optional.empty(), Optional.empty());
    }

    public CaseFact clarifying(Clarification asked) {
        return new CaseFact(offering, field, value, source, author, recorded, reason, Optional.of(asked), brought);
    }

    CaseFact broughtBy(Brought mark) {
        return new CaseFact(offering, field, value, source, author, recorded, reason, clarification, Optional.of(mark));
    }

    /** The same, recorded here by somebody. */
    CaseFact recordedBy(String person, PartialDate day) {
        return new CaseFact(offering, field, value, source, person, day, reason, clarification, Optional.empty());
    }
}
