package dev.assay.scoring;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The mean value of an estimate, by the midpoint rule over the quantiles of its noise and over the uniform share of its bias; that of
 * a reduced level exactly where its value is a straight line, else over a lattice. The same nodes in the same order, so the same bits
 * everywhere.
 */
final class Quadrature {

    private static final int NOISE = 128;
    private static final int BIAS = 8;
    /** Points of a Korobov lattice (Sloan and Joe 1994, "Lattice Methods for Multiple Integration", Oxford). */
    private static final int LATTICE = 1024;

    private static final long GENERATOR = 1059;

    private Quadrature() {}

    /** E v(clamp(X)) with X = noise − bias·U, U uniform on [0, 1]. */
    static double expected(ValueFunction function, Distribution noise, double bias, Interval domain) {
        DoubleUnaryOperator sampler = noise.sampler();
        int shares = bias == 0 ? 1 : BIAS;
        double sum = 0;
        for (int i = 0; i < NOISE; i++) {
            double level = sampler.applyAsDouble((i + 0.5) / NOISE);
            for (int j = 0; j < shares; j++) {
                double shifted = level - bias * ((j + 0.5) / shares);
                sum += function.value(Math.max(domain.low(), Math.min(domain.high(), shifted)));
            }
        }
        return sum / ((double) NOISE * shares);
    }

    /** E v(clamp(level − Σ amountₖ·Uₖ)): the largest amount is integrated by the function itself, the others over the lattice. */
    static double expected(ValueFunction function, Measurement.Reduced reduced) {
        double level = reduced.level();
        Interval free = new Interval(level - reduced.most(), level);
        if (reduced.domain().contains(free.low()) && reduced.domain().contains(level) && function.isStraight(free)) {
            return function.value(level - reduced.most() / 2);
        }
        List<Double> falling = reduced.open().values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        double largest = falling.get(0);
        double[] others = falling.stream().skip(1).mapToDouble(amount -> amount).toArray();
        int points = others.length == 0 ? 1 : LATTICE;
        double sum = 0;
        for (int point = 0; point < points; point++) {
            double left = level;
            long place = point;
            for (double amount : others) {
                left -= amount * ((place + 0.5) / points);
                place = place * GENERATOR % points;
            }
            sum += uniform(function, new Interval(left - largest, left), reduced.domain());
        }
        return sum / points;
    }

    /** E v(clamp(X)) with X uniform over the levels. */
    private static double uniform(ValueFunction function, Interval levels, Interval domain) {
        Interval kept = levels.clamp(domain);
        double below = Math.max(0, Math.min(domain.low(), levels.high()) - levels.low());
        double above = Math.max(0, levels.high() - Math.max(domain.high(), levels.low()));
        double width = levels.high() - levels.low();
        double inside = kept.isPoint() ? 0 : (kept.high() - kept.low()) * function.expected(kept);
        return (below * function.value(domain.low()) + inside + above * function.value(domain.high())) / width;
    }
}
