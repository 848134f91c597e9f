/**
 * Rules, conditions and the vocabulary in the words of people, as sentences and as pages. Pure.
 *
 * <p>May import {@code rulebook.vocabulary} and the root. Start at {@link dev.assay.rulebook.words.ConditionWords}.
 */
@NullMarked
package dev.assay.rulebook.words;

import org.jspecify.annotations.NullMarked;
