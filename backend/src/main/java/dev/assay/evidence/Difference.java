package dev.assay.evidence;

import java.util.Optional;

/**
 * The 95 % interval by which one figure is better than another, from the same spreads as every measurement. The two errors are taken
 * as independent, which is the careful side where both ran the same items. Harness and age are left out: both figures share them.
 *
 * @param estimate positive where the first is better, whichever way the benchmark counts
 */
record Difference(double estimate, double halfBelow, double halfAbove) {

    /** Empty where nothing says how unsure one of the two is. */
    static Optional<Difference> between(EvidenceRow one, EvidenceRow other, Benchmark benchmark, Noise noise) {
        Optional<Spread> first = noise.of(one, benchmark);
        Optional<Spread> second = noise.of(other, benchmark);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        double down =
                Wilson.Z * Spread.together(first.get().below(), second.get().above());
        double up = Wilson.Z * Spread.together(first.get().above(), second.get().below());
        return Optional.of(
                benchmark.direction() == Benchmark.Direction.HIGHER_IS_BETTER
                        ? new Difference(one.value() - other.value(), down, up)
                        : new Difference(other.value() - one.value(), up, down));
    }

    ClaimGrading.Independent verdict() {
        if (estimate - halfBelow > 0) {
            return ClaimGrading.Independent.REPLICATED;
        }
        return estimate + halfAbove < 0 ? ClaimGrading.Independent.CONTRADICTED : ClaimGrading.Independent.INCONCLUSIVE;
    }
}
