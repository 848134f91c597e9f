/**
 * What is wrong with a case before it is assessed, each problem with its place and its remedy. Pure.
 *
 * <p>May import {@code assessment.cell}, {@code .fact} and {@code .weight}. Start at {@link dev.assay.assessment.check.CaseCheck}.
 */
@NullMarked
package dev.assay.assessment.check;

import org.jspecify.annotations.NullMarked;
