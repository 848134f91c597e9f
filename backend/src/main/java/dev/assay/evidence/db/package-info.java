/**
 * Keeps evidence beside the catalog, in the same table and revision, and the log of who did what to a claim. May import evidence's
 * root, {@code catalog.db} and the platform. Start at {@link dev.assay.evidence.db.SnapshotStore}.
 */
@NullMarked
package dev.assay.evidence.db;

import org.jspecify.annotations.NullMarked;
