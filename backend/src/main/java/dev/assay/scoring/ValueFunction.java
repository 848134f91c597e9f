package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a measurement into a value from 0 (the scale's worst level) to 100 (its best). Outside the scale the value is clamped.
 *
 * <p>A value function belongs to the declared scale alone: no candidate can change it.
 */
public sealed interface ValueFunction permits PiecewiseLinear, Logarithmic {

    /** A log scale spans at least this ratio between its ends; below it a straight line says the same more honestly. */
    double LEAST_LOG_RATIO = 10;

    Scale scale();

    /** Value 0–100 of a measurement in the scale's unit. */
    double value(double measurement);

    /** Mean value of a measurement that is uniform over the interval, integrated exactly, clamping included. */
    double expected(Interval measured);

    /** Whether the value is one straight line over the whole interval, which lies within the scale. */
    boolean isStraight(Interval measured);

    /** The levels that have this value: a point, an interval where the function is flat, empty outside 0–100. */
    Optional<Interval> inverse(double value);

    /** Expected, worst and best value of a measurement known to lie in the interval. */
    default ValueSpan span(Interval measured) {
        double one = value(measured.low());
        double other = value(measured.high());
        double worst = Math.min(one, other);
        double best = Math.max(one, other);
        double expected = measured.isPoint() ? one : Math.max(worst, Math.min(best, expected(measured)));
        return new ValueSpan(expected, worst, best);
    }

    /** The value of knowing nothing: anywhere on the scale. */
    default ValueSpan unknown() {
        return span(scale().range());
    }

    /** Whether some of the interval lies outside the declared scale. */
    default boolean clamps(Interval measured) {
        Interval range = scale().range();
        return measured.low() < range.low() || measured.high() > range.high();
    }

    /** The function a scale declares, or every reason why it declares none. */
    static Checked of(Scale scale) {
        List<String> reasons = reasonsAgainst(scale);
        if (!reasons.isEmpty()) {
            return new Checked.Refused(reasons);
        }
        return new Checked.Accepted(
                scale.form() == Scale.Form.LOG ? new Logarithmic(scale) : new PiecewiseLinear(scale));
    }

    /**
     * The function of a scale that was checked before.
     *
     * @throws IllegalArgumentException naming the reasons if the scale declares no value function
     */
    static ValueFunction declaredBy(Scale scale) {
        Checked checked = of(scale);
        if (checked instanceof Checked.Accepted accepted) {
            return accepted.function();
        }
        throw new IllegalArgumentException("Scale " + scale + " declares no value function: "
                + String.join(" ", ((Checked.Refused) checked).reasons()));
    }

    /** The outcome of checking a scale. */
    sealed interface Checked {
        record Accepted(ValueFunction function) implements Checked {}

        record Refused(List<String> reasons) implements Checked {}
    }

    private static List<String> reasonsAgainst(Scale scale) {
        List<String> reasons = new ArrayList<>();
        if (!Double.isFinite(scale.worst()) || !Double.isFinite(scale.best())) {
            reasons.add("The ends of the scale must be finite numbers, got worst " + scale.worst() + " and best "
                    + scale.best() + ".");
        } else if (scale.worst() == scale.best()) {
            reasons.add("Worst and best are both " + scale.worst() + ". A scale needs two different ends.");
        } else if (scale.form() == Scale.Form.LOG) {
            reasons.addAll(Logarithmic.reasonsAgainst(scale));
        } else {
            reasons.addAll(PiecewiseLinear.reasonsAgainst(scale));
        }
        return reasons;
    }
}
