/**
 * How sure the answer is: rank shares, flip points, scenarios, what to ask next and what may still clear a candidate. Pure.
 *
 * <p>May import {@code assessment.pipeline} and what that may. Start at {@link dev.assay.assessment.sure.AssessRobustness}.
 */
@NullMarked
package dev.assay.assessment.sure;

import org.jspecify.annotations.NullMarked;
