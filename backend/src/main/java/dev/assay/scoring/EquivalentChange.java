package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.Optional;

/**
 * A step on one scale that is worth as much as a step on another, under given weights: gaining the one and giving up the other
 * leaves the additive value as it was, Σ wᵢvᵢ = const. Such trade-offs are how swing weights are checked by reading them. Source:
 * Keeney and Raiffa 1976, "Decisions with Multiple Objectives", chapter 3 (indifference between two attributes, "pricing out").
 *
 * @param from level from which the second scale is moved
 * @param to level to which it must be moved, the nearest one where several do
 */
public record EquivalentChange(double from, double to) {

    /** Values are sums of rounded numbers: what misses the end of a scale by less than this reaches it. */
    private static final double ROUNDING = 1e-9;

    /** One criterion as it enters the sum: its value function and its weight. */
    public record Weighed(ValueFunction function, double weight) {

        /** What a step adds to the sum. */
        double gain(double from, double to) {
            return weight * (function.value(to) - function.value(from));
        }
    }

    /**
     * How far {@code other} must move to be worth as much as a step of {@code one}.
     *
     * @param start level from which {@code other} moves
     * @return empty where no level of its scale does, or it weighs nothing
     */
    public static Optional<EquivalentChange> of(
            Weighed one, double stepFrom, double stepTo, Weighed other, double start) {
        if (!(other.weight() > 0)) {
            return Optional.empty();
        }
        double aim = other.function().value(start) + one.gain(stepFrom, stepTo) / other.weight();
        double onScale = Math.max(0, Math.min(100, aim));
        if (Math.abs(aim - onScale) > ROUNDING) {
            return Optional.empty();
        }
        return other.function().inverse(onScale).map(levels -> new EquivalentChange(start, nearest(levels, start)));
    }

    /** How far {@code other} must move from its worst level to be worth the whole step of {@code one} from worst to best. */
    public static Optional<EquivalentChange> ofWholeStep(Weighed one, Weighed other) {
        Scale scale = one.function().scale();
        return of(
                one,
                scale.worst(),
                scale.best(),
                other,
                other.function().scale().worst());
    }

    private static double nearest(Interval levels, double start) {
        return Math.max(levels.low(), Math.min(levels.high(), start));
    }
}
