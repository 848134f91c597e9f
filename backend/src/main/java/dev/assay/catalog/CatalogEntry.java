package dev.assay.catalog;

/**
 * One entry on its way into the store.
 *
 * @param id identity within its type
 */
public record CatalogEntry(String id, Record content) {}
