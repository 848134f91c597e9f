package dev.assay.evaluation;

/** Which weights are plausible, for the sensitivity of the answer; its leader always follows from the central weights. */
public enum WeightModel {
    /** The central weights alone. */
    POINT,
    /** Any mixture of the ballots, each swing give or take ten points. */
    REGION,
    /** One ballot a draw. */
    RANDOM_EVALUATOR,
    /** Any weights in the order of the central ones. */
    RANK_ORDER,
    /** Any weights at all. */
    ANY
}
