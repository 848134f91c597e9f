package dev.assay.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One evaluator's swing weights.
 *
 * @param author who weighed
 * @param on day of the last change; absent where nobody wrote it down
 * @param swings criterion id → swing, 0–100: how much the step from the scale's worst to its best is worth, the largest swing
 *     being 100
 * @param redundant the author's answer to the one question that the swings answer already
 */
public record Ballot(
        String author, Optional<LocalDate> on, SortedMap<String, Double> swings, Optional<RedundantAnswer> redundant) {
    public Ballot {
        swings = new TreeMap<>(Map.copyOf(swings));
    }

    /** A ballot of unknown date. */
    public Ballot(String author, SortedMap<String, Double> swings) {
        this(author, Optional.empty(), swings, Optional.empty());
    }
}
