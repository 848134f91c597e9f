/**
 * Cases in the database: the document as text with its version, and beside it what lists and rights need. Rights and transactions are
 * {@code evaluation.acts}. May import evaluation's root and the platform's storage. Start at {@link
 * dev.assay.evaluation.db.CaseRepository}.
 */
@NullMarked
package dev.assay.evaluation.db;

import org.jspecify.annotations.NullMarked;
