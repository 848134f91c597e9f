package dev.assay.evidence;

import dev.assay.catalog.Catalog;

/**
 * Catalog and evidence as they stood together after one change.
 *
 * @param revision counts the changes; equal revisions hold equal content
 */
public record Snapshot(long revision, Catalog catalog, EvidenceBase evidence) {}
