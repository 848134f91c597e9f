/**
 * What is done with decisions: keep the sealed record, run standing decisions again under another rulebook, find a publication's
 * impact, and hide of it what the asker may not see.
 *
 * <p>May import decision's root, {@code db} and {@code json}, the acts of the features it knows, and the platform without its HTTP. Start at {@link dev.assay.decision.acts.DecisionStore}.
 */
@NullMarked
package dev.assay.decision.acts;

import org.jspecify.annotations.NullMarked;
