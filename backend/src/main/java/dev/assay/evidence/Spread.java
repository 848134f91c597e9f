package dev.assay.evidence;

import dev.assay.quantity.Interval;

/**
 * How unsure one figure is, as a standard deviation to either side, in its unit.
 *
 * @param kind where it comes from
 */
record Spread(double below, double above, Kind kind) {

    enum Kind {
        /** The interval its source published. */
        PUBLISHED,
        /** The number of items. */
        ITEMS,
        /** Neither was stated: the convention of {@link EvidencePolicy#defaultSpread}. */
        DEFAULT
    }

    /** The spread that makes {@code interval} a 95 % interval about {@code value}. */
    static Spread about(double value, Interval interval, Kind kind) {
        return new Spread(
                Math.max(0, value - interval.low()) / Wilson.Z, Math.max(0, interval.high() - value) / Wilson.Z, kind);
    }

    /** One number for both sides: the root of the mean variance. */
    double sigma() {
        return StrictMath.sqrt((below * below + above * above) / 2);
    }

    /** With an independent error on top: σ² = σ² + τ². */
    Spread with(double tau) {
        return new Spread(together(below, tau), together(above, tau), kind);
    }

    Spread times(double factor) {
        return new Spread(below * factor, above * factor, kind);
    }

    /** On neither side sharper than the other. */
    Spread atLeast(Spread other) {
        return new Spread(Math.max(below, other.below), Math.max(above, other.above), kind);
    }

    Interval interval95(double value) {
        return new Interval(value - Wilson.Z * below, value + Wilson.Z * above);
    }

    static double together(double one, double other) {
        return StrictMath.sqrt(one * one + other * other);
    }
}
