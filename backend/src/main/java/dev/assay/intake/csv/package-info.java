/**
 * Assay's own CSV format of the catalog and the evidence ({@code docs/catalog-format.md}): one kind of entry per file, one row
 * per entry, every row with basis, source and date.
 *
 * <p>Each kind is a {@link dev.assay.intake.csv.Sheet}: its columns, how a row becomes an entry, and how an entry becomes a row.
 * {@link dev.assay.intake.csv.CatalogCsvReader} and {@link dev.assay.intake.csv.CatalogCsvWriter} know only sheets. A bad row is
 * skipped and says where, what and what would be right; it never stops the rest. Start at {@link
 * dev.assay.intake.csv.StarterCatalog}, which reads the files shipped in the jar.
 */
@NullMarked
package dev.assay.intake.csv;

import org.jspecify.annotations.NullMarked;
