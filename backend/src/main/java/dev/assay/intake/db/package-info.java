/**
 * Keeps imports: what was proposed, by whom, with which report, and what became of it; and brings the starter catalog into an
 * empty database.
 *
 * <p>Start at {@link dev.assay.intake.db.ImportStore}.
 */
@NullMarked
package dev.assay.intake.db;

import org.jspecify.annotations.NullMarked;
