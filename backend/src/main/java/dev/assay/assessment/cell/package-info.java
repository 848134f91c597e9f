/**
 * One candidate on one criterion: what was measured, judged, priced or levelled, and what is missing. Pure.
 *
 * <p>May import {@code assessment.fact} and assessment's root besides what that may. Start at {@link dev.assay.assessment.cell.CellReader}.
 */
@NullMarked
package dev.assay.assessment.cell;

import org.jspecify.annotations.NullMarked;
