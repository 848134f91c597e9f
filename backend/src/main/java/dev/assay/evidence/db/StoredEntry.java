package dev.assay.evidence.db;

/**
 * One entry on its way into the store.
 *
 * @param id identity within its type
 */
public record StoredEntry(String id, Record content) {}
