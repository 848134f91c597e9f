/**
 * The needs that templates of cases describe, over the whole catalog: what rules are tried on where no case is at hand.
 *
 * <p>May import the roots of {@code assessment} and {@code evaluation}, {@code evaluation.yaml} for the templates, and {@code
 * rulebook.analysis}. Start at {@link dev.assay.assessment.needs.TypicalNeeds}.
 */
@NullMarked
package dev.assay.assessment.needs;

import org.jspecify.annotations.NullMarked;
