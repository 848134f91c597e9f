package dev.assay.evaluation;

/** Under which procedure the buyer decides, and what it forbids (docs/decisions/0012). */
public enum Procedure {
    /** Looks at the market; nothing is awarded. */
    MARKET_STUDY,
    /** The buyer is free to choose, and says why. */
    PRIVATE_PURCHASE,
    /** What counts is fixed before publication; the award follows from it. */
    PUBLIC_TENDER;

    public boolean mayAward() {
        return this != MARKET_STUDY;
    }

    /** Whether another than the leader may be chosen for a reason. */
    public boolean mayDeviate() {
        return this == PRIVATE_PURCHASE;
    }

    /** Whether criteria and weights are published with the lock, so that they neither change afterwards nor come later than offers. */
    public boolean publishesItsWeights() {
        return this == PUBLIC_TENDER;
    }
}
