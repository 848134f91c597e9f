package dev.assay.evaluation;

/** How far a case has come. */
public enum CaseStatus {
    /** Everything may change. */
    DRAFT,
    /** Criteria and weights are locked, so that contracted prices may be opened. */
    WEIGHTS_LOCKED,
    /** A decision stands on it. */
    DECIDED
}
