/**
 * Imports over HTTP: a file is uploaded and becomes a proposal with its report; a procurement lead or administrator accepts or
 * rejects it.
 *
 * <p>Start at {@link dev.assay.intake.web.ImportController}.
 */
@NullMarked
package dev.assay.intake.web;

import org.jspecify.annotations.NullMarked;
