package dev.assay.catalog;

import dev.assay.quantity.EffectiveDates;
import java.time.LocalDate;

/**
 * One dated statement about one subject.
 *
 * @param attribute name within the subject's level, as the vocabulary spells it without the level prefix (e.g. {@code
 *     accessCountries} of an offering)
 * @param effective when the stated thing holds, as distinct from when it was published
 */
public record Fact(
        SubjectId subject, String attribute, FactValue value, EffectiveDates effective, Provenance provenance) {

    /** Whether it counts at this day: in effect, published and not retracted by then. */
    public boolean countsAt(LocalDate day) {
        return effective.covers(day) && provenance.knownAt(day);
    }
}
