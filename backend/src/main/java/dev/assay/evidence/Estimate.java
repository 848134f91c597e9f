package dev.assay.evidence;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What the evidence says about one subject on one benchmark at one day, and why.
 *
 * <p>The measurement is the distribution plus the shift of the bias, clamped to the domain; both are drawn once per factor and shared
 * by every alternative that refers to it.
 *
 * @param factor id of what was measured, {@code model:<id>/<benchmark>}
 * @param distribution noise about the figure, bias left out; empty = unknown
 * @param bias how far a first-party figure may flatter, absent where someone independent measured
 * @param range the interval shown: 95 % to either side, on the unfavourable one δmax further; of a disputed cell the hull
 * @param domain attainable scores; a draw outside is clamped; absent only where the benchmark is not held
 * @param values every figure that counts, with its own interval
 * @param grade of the rows that count, absent where none does
 * @param age of the newest figure that counts
 * @param fit the weakest among the rows that count
 * @param contamination whether the benchmark's items may have been seen in training, absent where no figure counts
 * @param rows ids of the rows that count
 * @param shown ids of rows that are held but do not count, with the reason in {@code why}
 * @param why why this figure, in words
 */
public record Estimate(
        String factor,
        State state,
        Optional<Distribution> distribution,
        Optional<BiasTerm> bias,
        Optional<Interval> range,
        Optional<Interval> domain,
        List<Value> values,
        Optional<Grade> grade,
        Optional<Age> age,
        Optional<EvidenceRow.Fit> fit,
        Optional<Contamination> contamination,
        List<String> rows,
        List<String> shown,
        String why) {

    /** How much is known. */
    public enum State {
        EXACT,
        INTERVAL,
        /** Independent figures contradict each other beyond their spreads: all are shown, each counts alike. */
        DISPUTED,
        UNKNOWN
    }

    /**
     * One figure that counts.
     *
     * @param grade of its row by itself: beside others it may be replicated, or contradicted
     */
    public record Value(
            String row,
            double value,
            Interval interval,
            String evaluator,
            EvaluatorClass evaluatorClass,
            Grade grade) {}

    public Estimate {
        values = List.copyOf(values);
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    /** The expected level, before it is clamped to the domain. */
    public Optional<Double> mean() {
        return distribution.map(
                d -> d.mean() + bias.map(term -> term.shift(0.5)).orElse(0.0));
    }

    static Estimate unknown(String factor, List<EvidenceRow> shown, String why) {
        return new Estimate(
                factor,
                State.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                shown.stream().map(EvidenceRow::id).toList(),
                why);
    }
}
