package dev.assay.evidence;

import dev.assay.catalog.Provenance;
import java.util.List;

/**
 * A sentence such as "x beats y on z", taken apart into comparisons that can be graded one by one.
 *
 * @param claimant vendor id of who says so
 */
public record Claim(String id, String sentence, String claimant, List<Comparison> comparisons, Provenance provenance) {

    /** Part of a claim: {@code better} is said to score better than {@code worse} (model ids) on a benchmark id. */
    public record Comparison(String better, String worse, String benchmark) {}
}
