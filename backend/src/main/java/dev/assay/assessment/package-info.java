/**
 * What an assessment takes and what it answers, for all its rooms: the frozen inputs, the answer, and the words both are told in.
 *
 * <p>The rooms, each pure, in the order in which data passes: {@code fact} → {@code cell} → {@code weight} → {@code check},
 * {@code warning} → {@code pipeline} → {@code sure} → {@code impact}. Then {@code acts}, {@code web}, {@code cli}. Imports {@code
 * quantity}, {@code catalog}, {@code evidence}, {@code cost}, {@code evaluation}, {@code rulebook}, {@code scoring}, {@code
 * robustness}, and none of its own rooms. Start at {@link dev.assay.assessment.Assessment}; the work is begun by {@link
 * dev.assay.assessment.pipeline.Assess}.
 */
@NullMarked
package dev.assay.assessment;

import org.jspecify.annotations.NullMarked;
