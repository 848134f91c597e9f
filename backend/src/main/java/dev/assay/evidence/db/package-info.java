/**
 * Keeps the catalog and the evidence base in the database, entry by entry, and hands them out as one immutable snapshot.
 *
 * <p>An entry is a row of {@code catalog_entry} with its content as JSON; what it said before stays in {@code
 * catalog_entry_before}. Every change counts the revision up, by which other nodes notice. Claims that persons
 * record are entries too, with a log of who did what. Start at {@link
 * dev.assay.evidence.db.CatalogStore}.
 */
@NullMarked
package dev.assay.evidence.db;

import org.jspecify.annotations.NullMarked;
