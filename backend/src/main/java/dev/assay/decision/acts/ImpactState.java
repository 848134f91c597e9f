package dev.assay.decision.acts;

/** How far it is. */
public enum ImpactState {
    IDLE,
    RUNNING,
    DONE,
    STOPPED,
    FAILED
}
