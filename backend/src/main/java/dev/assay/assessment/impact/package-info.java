/**
 * What another rulebook would change in cases that stand. Pure.
 *
 * <p>May import every room of assessment. Start at {@link dev.assay.assessment.impact.FindImpact}.
 */
@NullMarked
package dev.assay.assessment.impact;

import org.jspecify.annotations.NullMarked;
