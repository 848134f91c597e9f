package dev.assay.evaluation;

/** Under which procedure the buyer decides. */
public enum Procedure {
    MARKET_STUDY,
    PRIVATE_PURCHASE,
    PUBLIC_TENDER
}
