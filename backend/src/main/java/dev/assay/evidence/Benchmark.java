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
        String contamination,
        Optional<Integer> shelfLifeMonths,
        Provenance provenance) {

    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }
}
