/**
 * The pipeline: frozen inputs → measurements → findings → values → ranking. One call, no clock, no database: the same inputs give
 * the same result.
 *
 * <p>Imports {@code quantity}, {@code catalog}, {@code evidence}, {@code cost}, {@code evaluation}, {@code rulebook}, {@code
 * scoring}, {@code robustness}. Start at {@link dev.assay.assessment.AssessmentInputs} and {@link
 * dev.assay.assessment.Assessment}.
 */
@NullMarked
package dev.assay.assessment;

import org.jspecify.annotations.NullMarked;
