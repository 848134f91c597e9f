package dev.assay.evidence;

import dev.assay.catalog.SubjectId;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;

/**
 * What a named person holds likely where nobody measured (grade J). It is recorded in a case, never in the catalog, and stands in
 * only where no row can score.
 *
 * @param subject whom it is about
 * @param benchmark benchmark id
 * @param range from the 5 % to the 95 % level, in the benchmark's unit
 * @param author who judged
 * @param reason on what grounds
 * @param secondPerson who checked it; another person than the author
 */
public record JudgedInterval(
        SubjectId subject,
        String benchmark,
        Interval range,
        String author,
        String reason,
        String secondPerson,
        PartialDate judged) {

    /** Normal quantile of 95 %: a P5–P95 range is twice this many standard deviations wide. */
    static final double P95 = 1.6448536269514722;

    /** @throws IllegalArgumentException if the range is a point, a text is empty, or author and second person are one */
    public JudgedInterval {
        if (range.isPoint()) {
            throw new IllegalArgumentException(
                    "A judged interval of no width claims certainty. Maybe widen it, or cite a row that measured it.");
        }
        if (author.isBlank() || reason.isBlank() || secondPerson.isBlank()) {
            throw new IllegalArgumentException("A judged interval needs an author, a reason and a second person.");
        }
        if (author.strip().equalsIgnoreCase(secondPerson.strip())) {
            throw new IllegalArgumentException(
                    "The second person is the author, " + author + ". Maybe ask a colleague to check it.");
        }
    }

    /** The standard deviation the range stands for. */
    double sigma() {
        return (range.high() - range.low()) / (2 * P95);
    }
}
