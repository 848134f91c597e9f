package dev.assay.catalog;

/** The level at which a fact or a criterion stands. Vendor ≠ model ≠ offering ≠ supply chain ≠ legal regime. */
public enum Level {
    VENDOR,
    MODEL,
    OFFERING,
    SUPPLY_CHAIN,
    REGIME,
    CASE
}
