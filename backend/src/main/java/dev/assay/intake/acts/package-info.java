/**
 * What is done with files that were read: propose, accept by one or two persons, reject, and bring the starter catalog into an empty
 * database.
 *
 * <p>May import intake's root, readers and {@code db}, {@code access.acts} and the platform without its HTTP. Start at {@link dev.assay.intake.acts.ImportStore}.
 */
@NullMarked
package dev.assay.intake.acts;

import org.jspecify.annotations.NullMarked;
