package dev.assay.evidence;

/** Who measured, seen from the subject. */
public enum EvaluatorClass {
    /** The developer or seller itself. */
    FIRST_PARTY,
    /** Another seller, about its rival. */
    COMPETITOR,
    /** Someone independent of both. */
    THIRD_PARTY,
    /** The buyer's own trial. */
    OWN_PILOT;

    /** Whether they neither sell the subject nor its rival. */
    public boolean isIndependent() {
        return this == THIRD_PARTY || this == OWN_PILOT;
    }
}
