/**
 * How refusals are told: RFC 9457 problem documents, made in one place.
 *
 * <p>An adapter answers an {@link dev.assay.platform.refusal.Outcome}: done with a value, or a {@link
 * dev.assay.platform.refusal.Refusal}. A controller unwraps it with {@code orThrow()}, and {@link
 * dev.assay.platform.problem.ProblemResponses} writes every refusal and every failure, the framework's own included, as a
 * {@link dev.assay.platform.problem.Problem} whose reference stands in the log too. Start at {@link
 * dev.assay.platform.problem.ProblemResponses}.
 */
@NullMarked
package dev.assay.platform.problem;

import org.jspecify.annotations.NullMarked;
