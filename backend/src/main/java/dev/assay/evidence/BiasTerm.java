package dev.assay.evidence;

/**
 * How far a first-party figure may flatter: X = x − s·δmax·U with U uniform on [0, 1] and shared by all figures of one vendor. That
 * it is one-sided is a stated convention.
 *
 * @param factor id of U, the same for every cell of the vendor
 * @param deltaMax δmax ≥ 0, in the benchmark's unit
 * @param sign s: +1 where higher is better, −1 where lower is
 * @param pooled whether δmax was calibrated over all benchmarks for want of pairs on this one
 */
public record BiasTerm(String factor, double deltaMax, int sign, boolean pooled) {

    static BiasTerm of(String vendor, EvidencePolicy.Setting deltaMax, Benchmark.Direction direction) {
        return new BiasTerm(
                "vendor:" + vendor + "/self-report",
                deltaMax.value(),
                direction == Benchmark.Direction.HIGHER_IS_BETTER ? 1 : -1,
                deltaMax.pooled());
    }

    /** What is added to the figure when U has the value {@code u}. */
    public double shift(double u) {
        return coefficient() * u;
    }

    /** −s·δmax, the coefficient of U. */
    public double coefficient() {
        return -sign * deltaMax;
    }
}
