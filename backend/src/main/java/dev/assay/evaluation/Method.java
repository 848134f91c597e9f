package dev.assay.evaluation;

import java.util.Optional;

/**
 * Fixed conventions of the evaluation.
 *
 * @param version version of the method the case was written for
 * @param seed seed of every draw
 * @param tieThreshold pairwise winning index below which neighbours form a tie group
 * @param weights which weights are plausible, absent = {@link WeightModel#REGION}
 * @param stated order and limits that the plausible weights keep to
 * @param tieBreak id of the criterion whose value decides between alternatives of equal value; a public tender states it before its
 *     weights are locked
 */
public record Method(
        int version,
        long seed,
        double tieThreshold,
        Optional<WeightModel> weights,
        Optional<StatedWeights> stated,
        Optional<String> tieBreak) {
    public static final int CURRENT = 1;
    public static final Method DEFAULT = new Method(CURRENT, 20260509L, 0.80, Optional.empty());

    /** Without order and limits. */
    public Method(int version, long seed, double tieThreshold, Optional<WeightModel> weights) {
        this(version, seed, tieThreshold, weights, Optional.empty(), Optional.empty());
    }

    public WeightModel weightModel() {
        return weights.orElse(WeightModel.REGION);
    }

    public Method with(WeightModel model) {
        return new Method(version, seed, tieThreshold, Optional.of(model), stated, tieBreak);
    }

    public Method with(StatedWeights statements) {
        return new Method(version, seed, tieThreshold, weights, Optional.of(statements), tieBreak);
    }

    public Method withTieBreak(String criterion) {
        return new Method(version, seed, tieThreshold, weights, stated, Optional.of(criterion));
    }

    public StatedWeights statedWeights() {
        return stated.orElse(StatedWeights.NONE);
    }
}
