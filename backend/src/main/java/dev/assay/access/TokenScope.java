package dev.assay.access;

/** What a personal token may do in its person's name; never more than the person may. */
public enum TokenScope {
    /** Read what the person may read. */
    READ,
    /** Change what the person may change, administration excepted. */
    WRITE,
    /** Administer, where the person may. */
    ADMINISTER
}
