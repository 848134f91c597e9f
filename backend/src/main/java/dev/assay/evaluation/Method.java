package dev.assay.evaluation;

/**
 * Fixed conventions of the evaluation.
 *
 * @param version version of the method the case was written for
 * @param seed seed of every draw
 * @param tieThreshold pairwise winning index below which neighbours form a tie group
 */
public record Method(int version, long seed, double tieThreshold) {
    public static final int CURRENT = 1;
    public static final Method DEFAULT = new Method(CURRENT, 20260509L, 0.80);
}
