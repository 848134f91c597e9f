package dev.assay.evidence;

import dev.assay.quantity.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What the evidence says about one model on one benchmark at one day.
 *
 * <p>For now a range; a later method version draws from distributions over the same rows.
 *
 * @param range attainable scores in the benchmark's unit, a point where one exact figure counts; empty = unknown
 * @param grade of the rows that count, absent where none does
 * @param rows ids of the rows that count
 * @param shown ids of rows that are held but do not count, with the reason in {@code why}
 * @param why why this figure, in words
 */
public record Reading(
        Optional<Interval> range, Optional<Grade> grade, List<String> rows, List<String> shown, String why) {

    public Reading {
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    static Reading unknown(List<EvidenceRow> shown, String why) {
        return new Reading(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                shown.stream().map(EvidenceRow::id).toList(),
                why);
    }
}
