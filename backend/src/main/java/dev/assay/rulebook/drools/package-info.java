/**
 * The adapter to Drools, twice: its parser reads rules written as sentences into drafts, and its engine runs the text that this
 * package writes itself from a checked rulebook. No text of a rule's author reaches a Drools builder.
 *
 * <p>May import the rulebook's root, {@code catalog} and Drools. Start at {@link dev.assay.rulebook.drools.DrlReader} and {@link
 * dev.assay.rulebook.drools.DroolsEngine}.
 */
@NullMarked
package dev.assay.rulebook.drools;

import org.jspecify.annotations.NullMarked;
