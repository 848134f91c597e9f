/**
 * What was said of weights: which vectors remain plausible, which answers contradict one another. Pure.
 *
 * <p>May import assessment's root. Start at {@link dev.assay.assessment.weight.PlausibleWeights}.
 */
@NullMarked
package dev.assay.assessment.weight;

import org.jspecify.annotations.NullMarked;
