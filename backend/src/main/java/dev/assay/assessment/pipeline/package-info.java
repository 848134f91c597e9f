/**
 * From frozen inputs to the answer: findings, cells, values, standings, warnings. One call, no clock, no database: the same inputs
 * give the same result. Pure.
 *
 * <p>May import every room of assessment but {@code sure} and {@code impact}. Start at {@link dev.assay.assessment.pipeline.Assess}.
 */
@NullMarked
package dev.assay.assessment.pipeline;

import org.jspecify.annotations.NullMarked;
