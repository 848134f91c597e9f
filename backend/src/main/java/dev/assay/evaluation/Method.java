package dev.assay.evaluation;

import java.util.Optional;

/**
 * Fixed conventions of the evaluation.
 *
 * @param version version of the method the case was written for
 * @param seed seed of every draw
 * @param tieThreshold pairwise winning index below which neighbours form a tie group
 * @param weights which weights are plausible, absent = {@link WeightModel#REGION}
 */
public record Method(int version, long seed, double tieThreshold, Optional<WeightModel> weights) {
    public static final int CURRENT = 1;
    public static final Method DEFAULT = new Method(CURRENT, 20260509L, 0.80, Optional.empty());

    public WeightModel weightModel() {
        return weights.orElse(WeightModel.REGION);
    }

    public Method with(WeightModel model) {
        return new Method(version, seed, tieThreshold, Optional.of(model));
    }
}
