/**
 * What can be said about a rulebook without asking a case: gaps, overlaps, contradictions, shadowed rows, rules that never fire,
 * dates that run out, sources that are missing; how far the cases prove the rules; and why a rule fired or nearly did.
 *
 * <p>Pure. Imports the rulebook's root, {@code catalog} and {@code quantity}. Facts are sorted into classes that no condition can
 * tell apart, one representative each, so answers about codes, yes or no, and intervals of numbers are exact; where there are too
 * many classes the answer is "cannot tell". Start at {@link dev.assay.rulebook.analysis.RulebookAnalysis} and {@link
 * dev.assay.rulebook.analysis.Explanation}.
 */
@NullMarked
package dev.assay.rulebook.analysis;

import org.jspecify.annotations.NullMarked;
