package dev.assay.quantity;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles of a Beta distribution, looked up instead of solved for. The table runs over the normal score z = Φ⁻¹(u), on which a
 * quantile bends little, and is read by cubics that have the right value and slope at every knot (Hermite). It differs from the
 * solved quantile by less than {@value #ERROR}; a test holds it to that.
 */
final class BetaTable implements DoubleUnaryOperator {
    static final double ERROR = 1e-6;

    private static final int KNOTS_PER_UNIT = 8;
    private static final double REACH = 8.5;
    private static final int KNOTS = (int) (2 * REACH * KNOTS_PER_UNIT) + 1;

    private final double[] level = new double[KNOTS];
    private final double[] slope = new double[KNOTS];

    BetaTable(BetaCurve curve) {
        BetaCurve mirrored = curve.mirrored();
        for (int i = 0; i < KNOTS; i++) {
            double z = -REACH + (double) i / KNOTS_PER_UNIT;
            boolean low = z <= 0;
            double near = StrictMath.exp((low ? curve : mirrored).logLower(NormalCurve.probabilityBelow(low ? z : -z)));
            double density = (low ? curve : mirrored).density(near, 1 - near);
            level[i] = low ? near : 1 - near;
            slope[i] = NormalCurve.density(z) / density / KNOTS_PER_UNIT;
        }
    }

    @Override
    public double applyAsDouble(double u) {
        double place = (NormalCurve.quantile(u) + REACH) * KNOTS_PER_UNIT;
        if (!(place > 0)) {
            return level[0];
        }
        int knot = (int) Math.min(place, KNOTS - 2);
        double t = Math.min(1, place - knot);
        double rise = level[knot + 1] - level[knot];
        double start = slope[knot] - rise;
        double end = rise - slope[knot + 1];
        return level[knot] + t * rise + t * (1 - t) * ((1 - t) * start + t * end);
    }
}
