/**
 * What officers do: save, check, claim and publish rule files, see who else is at one; and the start of the rulebook with the server.
 * No rule is read here: that is {@code rulebook.files}, the same for the terminal.
 *
 * <p>May import the rulebook's rooms, {@code access.acts} and the platform without its HTTP. Start at {@link dev.assay.rulebook.acts.RuleFiles}.
 */
@NullMarked
package dev.assay.rulebook.acts;

import org.jspecify.annotations.NullMarked;
