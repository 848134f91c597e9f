/**
 * The words that rules may use: every field by level, its type, its codes and its meaning. Pure.
 *
 * <p>May import the rulebook's root and the features it knows. Start at {@link dev.assay.rulebook.vocabulary.Vocabulary}.
 */
@NullMarked
package dev.assay.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
