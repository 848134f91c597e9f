package dev.assay.quantity;

/**
 * Two half normals joined at the mode: the left half has probability σ₋/(σ₋+σ₊), so that the density is continuous; cut off at
 * the ends of the domain. Source: Wallis 2014, "The two-piece normal, binormal, or double Gaussian distribution: its origin and
 * rediscoveries", Statistical Science 29(1).
 */
final class TwoPieceNormalCurve {
    private final double mode;
    private final double sigmaBelow;
    private final double sigmaAbove;
    private final Interval domain;
    private final double left;
    private final double uLow;
    private final double uHigh;

    TwoPieceNormalCurve(double mode, double sigmaBelow, double sigmaAbove, Interval domain) {
        this.mode = mode;
        this.sigmaBelow = sigmaBelow;
        this.sigmaAbove = sigmaAbove;
        this.domain = domain;
        this.left = sigmaBelow + sigmaAbove == 0 ? 0.5 : sigmaBelow / (sigmaBelow + sigmaAbove);
        this.uLow = sigmaBelow == 0 ? left : 2 * left * NormalCurve.probabilityBelow(zBelow());
        this.uHigh = sigmaAbove == 0 ? left : 1 - 2 * (1 - left) * NormalCurve.probabilityBelow(-zAbove());
    }

    private double zBelow() {
        return (domain.low() - mode) / sigmaBelow;
    }

    private double zAbove() {
        return (domain.high() - mode) / sigmaAbove;
    }

    boolean isPoint() {
        return !(uLow < uHigh);
    }

    double quantile(double u) {
        if (isPoint()) {
            return mode;
        }
        double v = uLow + u * (uHigh - uLow);
        double level = v < left || left == 1
                ? mode + sigmaBelow * NormalCurve.quantile(v / (2 * left))
                : mode - sigmaAbove * NormalCurve.quantile((1 - v) / (2 * (1 - left)));
        return Math.max(domain.low(), Math.min(domain.high(), level));
    }

    /** Mode plus the two truncated first moments; E of a half normal cut at z is σ·(φ(0) − φ(z)) per unit of its density. */
    double mean() {
        if (isPoint()) {
            return mode;
        }
        double below =
                sigmaBelow == 0 ? 0 : 2 * left * sigmaBelow * (NormalCurve.density(0) - NormalCurve.density(zBelow()));
        double above = sigmaAbove == 0
                ? 0
                : 2 * (1 - left) * sigmaAbove * (NormalCurve.density(0) - NormalCurve.density(zAbove()));
        double mean = mode + (above - below) / (uHigh - uLow);
        return Math.max(domain.low(), Math.min(domain.high(), mean));
    }
}
