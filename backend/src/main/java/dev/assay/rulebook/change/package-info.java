/**
 * What differs between two rulebooks: rules, conditions, parameters, and what that can change. Pure.
 *
 * <p>May import {@code rulebook.words}, {@code .vocabulary} and the root. Start at {@link dev.assay.rulebook.change.RulebookDiff}.
 */
@NullMarked
package dev.assay.rulebook.change;

import org.jspecify.annotations.NullMarked;
