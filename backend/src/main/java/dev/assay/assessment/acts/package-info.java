/**
 * What the server does with assessments: assess a stored case under the published rulebook, run robustness once for all who ask, say
 * where a rule fired, tell open pages when an answer is stale.
 *
 * <p>May import assessment's rooms, the acts of {@code evaluation} and {@code rulebook}, and the platform without its HTTP. Start at {@link dev.assay.assessment.acts.Assessments}.
 */
@NullMarked
package dev.assay.assessment.acts;

import org.jspecify.annotations.NullMarked;
