package dev.assay.decision;

/** Whether a decision still stands. Its record never changes. */
public enum DecisionState {
    STANDING,
    /** The published rulebook gives another answer; in a public tender this asks for a contract review. */
    REOPENED,
    /** A later decision of the same case took its place. */
    SUPERSEDED
}
