package dev.assay.catalog;

/** On what a fact rests. */
public enum Basis {
    /** A located source says it. */
    CITED,
    /** Some parts have a located source, others not. */
    PARTLY_CITED,
    /** No source located: shown and marked, and read as unknown by knock-outs. */
    UNVERIFIED,
    /** Our own parameter or convention, live. */
    POLICY,
    /** Recorded in a case by a named author with a source. */
    CASE
}
