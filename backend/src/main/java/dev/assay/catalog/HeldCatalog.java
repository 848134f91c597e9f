package dev.assay.catalog;

/**
 * The catalog as it stood after one change.
 *
 * @param revision counts the changes; equal revisions hold equal content
 */
public record HeldCatalog(long revision, Catalog catalog) {}
