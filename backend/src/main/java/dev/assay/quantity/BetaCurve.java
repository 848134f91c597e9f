package dev.assay.quantity;

import org.hipparchus.special.Beta;

/**
 * Beta(k + ½, n − k + ½): what k of n passes say of a pass rate. The half is Jeffreys' prior; Brown, Cai and DasGupta 2001,
 * "Interval estimation for a binomial proportion", Statistical Science 16(2).
 */
final class BetaCurve {
    private static final double PRECISION = 1e-13;
    private static final double LEAST_LOG = -160;
    private static final int MOST_STEPS = 200;

    private final double a;
    private final double b;
    private final double logBeta;

    BetaCurve(double a, double b) {
        this.a = a;
        this.b = b;
        this.logBeta = Beta.logBeta(a, b);
    }

    /** The same curve seen from its other end: the distribution of 1 − x. */
    BetaCurve mirrored() {
        return new BetaCurve(b, a);
    }

    double mean() {
        return a / (a + b);
    }

    /** Density at x, given 1 − x apart so that neither end is rounded away. */
    double density(double x, double rest) {
        return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log(rest) - logBeta);
    }

    /** The x below which a share u of the distribution lies, for u of at most ½. */
    private double lower(double u) {
        return u <= 0 ? 0 : StrictMath.exp(logLower(u));
    }

    double quantile(double u) {
        return u <= 0.5 ? lower(u) : 1 - mirrored().lower(1 - u);
    }

    /** Newton's method on ln F(eᵗ) = ln u, nearly a straight line in the tail; halving wherever a step leaves the bracket. */
    double logLower(double u) {
        double low = LEAST_LOG;
        double high = 0;
        double target = StrictMath.log(u);
        double t = StrictMath.log(mean());
        for (int step = 0; step < MOST_STEPS; step++) {
            double x = StrictMath.exp(t);
            double below = Beta.regularizedBeta(x, a, b);
            double gap = StrictMath.log(below) - target;
            if (gap > 0) {
                high = t;
            } else {
                low = t;
            }
            double next = t - gap * below / (x * density(x, 1 - x));
            if (!(next > low && next < high)) {
                next = low + (high - low) / 2;
            }
            if (StrictMath.abs(next - t) <= PRECISION) {
                return next;
            }
            t = next;
        }
        return t;
    }
}
