/**
 * What a reader must be told beside the ranking: double counting, contamination, names that float, weights nobody stated. Pure.
 *
 * <p>May import {@code assessment.cell}, {@code .fact} and {@code .weight}. Start at {@link dev.assay.assessment.warning.Warnings}.
 */
@NullMarked
package dev.assay.assessment.warning;

import org.jspecify.annotations.NullMarked;
