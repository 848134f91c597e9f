package dev.assay.evidence;

import dev.assay.catalog.Provenance;
import dev.assay.quantity.Interval;
import java.util.Optional;

/**
 * One benchmark in one version or release. Scores are never joined across versions.
 *
 * @param id stable id, version included, e.g. {@code arena-hard-v0.1}
 * @param runner who runs the reference board
 * @param unit unit of its scores
 * @param domain attainable range of scores, in {@code unit}
 * @param items number of items, absent = unknown
 * @param metric what its scores are; absent = not recorded, and no score of it is read as a pass rate
 * @param window when its items became public, absent = not stated
 * @param contamination what else is known of them having been seen in training, may be empty
 * @param shelfLifeMonths after how many months a score counts as stale (a stated convention), absent = none set
 */
public record Benchmark(
        String id,
        String name,
        String version,
        String runner,
        String unit,
        Interval domain,
        Direction direction,
        Optional<Integer> items,
        Optional<Metric> metric,
        Optional<ItemWindow> window,
        String contamination,
        Optional<Integer> shelfLifeMonths,
        Provenance provenance) {

    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    /** What a score of the benchmark is. */
    public enum Metric {
        /** Share of items passed: k of n says how sure it is. */
        PASS_RATE,
        /** Share of comparisons won against a baseline, in a judge's eyes. */
        WIN_RATE,
        /** A mean over items that are partly right, or an index over several benchmarks. */
        MEAN_SCORE
    }
}
