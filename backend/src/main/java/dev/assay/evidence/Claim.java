package dev.assay.evidence;

import dev.assay.catalog.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * A public sentence, taken apart. Either it compares ("x beats y on z") and each comparison can be graded from figures, or it
 * compares nothing and is a statement that a person graded.
 *
 * @param claimant vendor id of who says so, or who in words joined by hyphens
 * @param statement how far the sentence can be trusted, where it compares nothing
 */
public record Claim(
        String id,
        String sentence,
        String claimant,
        List<Comparison> comparisons,
        Optional<Statement> statement,
        Provenance provenance) {

    public Claim {
        comparisons = List.copyOf(comparisons);
    }

    /** Part of a claim: {@code better} is said to score better than {@code worse} (model ids) on a benchmark id. */
    public record Comparison(String better, String worse, String benchmark) {}

    /**
     * A grade that a person gave, since no figure decides.
     *
     * @param grade C, D or E: a sentence is no measurement
     * @param why the reason in words
     */
    public record Statement(Grade grade, String why) {}

    /** The same claim with another statement of where it comes from. */
    public Claim with(Provenance other) {
        return new Claim(id, sentence, claimant, comparisons, statement, other);
    }
}
