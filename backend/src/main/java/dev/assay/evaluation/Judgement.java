package dev.assay.evaluation;

import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An interval that a person judged where nobody measured: grade J. It never replaces a measurement.
 *
 * @param criterion id of the criterion judged
 * @param subject offering id, or {@code model:} and a model id: every offering of that model shares the judgement
 * @param range from the 5th to the 95th percentile, in the unit of the criterion: the truth lies below it in one case of twenty,
 *     and above it in one of twenty
 * @param secondPerson who read the reason and agrees, someone other than the author; blank = nobody did yet
 * @param brought present where nobody judged so here: it came with a file
 */
public record Judgement(
        String criterion,
        String subject,
        Interval range,
        String author,
        String reason,
        String secondPerson,
        PartialDate recorded,
        Optional<Brought> brought) {

    /** An interval judged here. */
    public Judgement(
            String criterion,
            String subject,
            Interval range,
            String author,
            String reason,
            String secondPerson,
            PartialDate recorded) {
        this(criterion, subject, range, author, reason, secondPerson, recorded, Optional.empty());
    }

    /** Prefix of a subject that is a model. */
    public static final String MODEL = "model:";

    /** Whether a second person agreed; until then it is shown and counts for nothing. */
    public boolean isConfirmed() {
        return !secondPerson.isBlank();
    }

    /** Whether it was recorded after this day: it was not held then, and counts for nothing. */
    public boolean isLaterThan(LocalDate day) {
        return recorded.lastDay().isAfter(day);
    }

    public boolean countsAt(LocalDate day) {
        return isConfirmed() && !isLaterThan(day);
    }

    /** Whether the other says the same of the same, whoever agreed to it. */
    public boolean saysTheSameAs(Judgement other) {
        return confirmedBy("").equals(other.confirmedBy(""));
    }

    /** Nobody confirmed it here, whatever the file says. */
    Judgement broughtBy(Brought mark) {
        return new Judgement(
                criterion, subject, range, author, reason, "", recorded, Optional.of(mark.unconfirmed(secondPerson)));
    }

    /** The same, judged here by somebody. */
    Judgement judgedBy(String person, PartialDate day) {
        return new Judgement(criterion, subject, range, person, reason, secondPerson, day, Optional.empty());
    }

    Judgement confirmedBy(String person) {
        return new Judgement(criterion, subject, range, author, reason, person, recorded, brought);
    }
}
