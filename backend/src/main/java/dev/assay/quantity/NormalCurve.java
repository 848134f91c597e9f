package dev.assay.quantity;

import org.hipparchus.special.Erf;

/** The standard normal distribution. */
final class NormalCurve {
    private static final double[] CENTRE_ABOVE = {
        2.50908092873012267e3, 3.34305755835881281e4, 6.72657709270087009e4, 4.59219539315498715e4,
        1.37316937655094611e4, 1.97159095030655144e3, 1.33141667891784377e2, 3.38713287279636661e0
    };
    private static final double[] CENTRE_BELOW = {
        5.22649527885285456e3, 2.87290857357219427e4, 3.93078958000927106e4, 2.12137943015865959e4,
        5.39419602142475111e3, 6.87187007492057908e2, 4.23133307016009113e1, 1.0
    };
    private static final double[] MIDDLE_ABOVE = {
        7.74545014278341407e-4, 2.27238449892691846e-2, 2.41780725177450612e-1, 1.27045825245236838e0,
        3.64784832476320461e0, 5.76949722146069141e0, 4.63033784615654530e0, 1.42343711074968358e0
    };
    private static final double[] MIDDLE_BELOW = {
        1.05075007164441684e-9, 5.47593808499534495e-4, 1.51986665636164572e-2, 1.48103976427480075e-1,
        6.89767334985100005e-1, 1.67638483018380385e0, 2.05319162663775882e0, 1.0
    };
    private static final double[] TAIL_ABOVE = {
        2.01033439929228813e-7, 2.71155556874348758e-5, 1.24266094738807844e-3, 2.65321895265761231e-2,
        2.96560571828504891e-1, 1.78482653991729134e0, 5.46378491116411437e0, 6.65790464350110378e0
    };
    private static final double[] TAIL_BELOW = {
        2.04426310338993979e-15, 1.42151175831644589e-7, 1.84631831751005468e-5, 7.86869131145613259e-4,
        1.48753612908506149e-2, 1.36929880922735805e-1, 5.99832206555887938e-1, 1.0
    };

    private NormalCurve() {}

    static double density(double z) {
        return StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    /** Φ(z), accurate in both tails. */
    static double probabilityBelow(double z) {
        return Erf.erfc(-z / StrictMath.sqrt(2)) / 2;
    }

    /**
     * Φ⁻¹(u) to about 16 digits; minus and plus infinity at 0 and 1. Source: Wichura 1988, Algorithm AS 241, PPND16, Applied
     * Statistics 37(3).
     */
    static double quantile(double u) {
        double q = u - 0.5;
        if (StrictMath.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double tail = q < 0 ? u : 1 - u;
        if (tail <= 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double z = tailQuantile(StrictMath.sqrt(-StrictMath.log(tail)));
        return q < 0 ? -z : z;
    }

    private static double tailQuantile(double r) {
        return r <= 5
                ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
                : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
