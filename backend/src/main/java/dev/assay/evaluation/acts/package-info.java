/**
 * What persons may do with a case: create, read, save, lock, reopen, delete, choose members, fill from a template. Each act asks the
 * person's right and the state of the case first, and writes the change and its audit event in one transaction.
 *
 * <p>May import evaluation's root and {@code db}, {@code access.acts} and the platform without its HTTP. Start at {@link dev.assay.evaluation.acts.CaseStore}.
 */
@NullMarked
package dev.assay.evaluation.acts;

import org.jspecify.annotations.NullMarked;
