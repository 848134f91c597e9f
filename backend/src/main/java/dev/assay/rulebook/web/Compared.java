package dev.assay.rulebook.web;

/** What came of something since the published rulebook. */
enum Compared {
    SAME,
    CHANGED,
    ADDED
}
