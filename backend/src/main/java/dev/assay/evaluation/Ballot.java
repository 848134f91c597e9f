package dev.assay.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One evaluator's swing weights.
 *
 * @param author who weighed
 * @param swings criterion id → swing, 0–100: how much the step from the scale's worst to its best is worth, the largest swing
 *     being 100
 */
public record Ballot(String author, SortedMap<String, Double> swings) {
    public Ballot {
        swings = new TreeMap<>(Map.copyOf(swings));
    }
}
