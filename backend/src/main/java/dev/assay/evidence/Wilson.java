package dev.assay.evidence;

import dev.assay.quantity.Interval;

/**
 * The score interval of a proportion (Wilson 1927, J. Am. Stat. Assoc. 22, 209–212): unlike the textbook interval it never leaves
 * [0, 1] and is not empty at 0 or n passes.
 */
public final class Wilson {

    /** Normal quantile of 97.5 %. */
    static final double Z = 1.96;

    private Wilson() {}

    /**
     * 95 % interval of the share, within [0, 1].
     *
     * @throws IllegalArgumentException if there are no items, or not 0 ≤ passed ≤ items
     */
    public static Interval share(int passed, int items) {
        if (items < 1 || passed < 0 || passed > items) {
            throw new IllegalArgumentException("A pass rate needs at least one item and 0 ≤ passed ≤ items, got "
                    + passed + " of " + items + ". Maybe the two are swapped.");
        }
        double n = items;
        double p = passed / n;
        double z2 = Z * Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(
                passed == 0 ? 0 : Math.max(0, centre - half), passed == items ? 1 : Math.min(1, centre + half));
    }
}
