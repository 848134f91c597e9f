package dev.assay.evaluation;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.PartialDate;

/**
 * A fact the buyer recorded in the case; it wins over the catalog's for this case.
 *
 * @param offering offering id, or {@code *} for all candidates and for facts of the case itself
 * @param field vocabulary field, e.g. {@code offering.transferAssessment} or {@code case.exitPlan}
 * @param reason why it is recorded
 */
public record CaseFact(
        String offering,
        String field,
        FactValue value,
        String source,
        String author,
        PartialDate recorded,
        String reason) {}
