/**
 * From the text of a rule file to a typed rule: tokens, expressions, literals, the checker that decides what may stand in a rule, and
 * the messages for whoever wrote it. Pure; no text goes any further than here.
 *
 * <p>May import {@code rulebook.vocabulary} and the root. Start at {@link dev.assay.rulebook.language.RuleChecker}.
 */
@NullMarked
package dev.assay.rulebook.language;

import org.jspecify.annotations.NullMarked;
