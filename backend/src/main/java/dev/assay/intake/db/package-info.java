/**
 * The rows of imports: what was proposed, by whom, with which report, and what became of it; the entries themselves packed beside them.
 * May import intake's root and the platform's storage. Start at {@link dev.assay.intake.db.ImportRepository}.
 */
@NullMarked
package dev.assay.intake.db;

import org.jspecify.annotations.NullMarked;
