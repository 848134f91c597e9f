/**
 * Keeps entries of the catalog in the database, one by one, and hands the catalog out as one immutable whole.
 *
 * <p>An entry is a row of {@code catalog_entry} with its content as JSON; what it said before stays in {@code catalog_entry_before}.
 * Every change counts the revision up, by which other nodes notice. Features further down the stream, such as evidence, keep
 * entries of theirs in the same table and the same revision by naming them in {@link dev.assay.catalog.db.EntryKinds}. May import
 * the catalog's root and the platform. Start at {@link dev.assay.catalog.db.CatalogStore}.
 */
@NullMarked
package dev.assay.catalog.db;

import org.jspecify.annotations.NullMarked;
