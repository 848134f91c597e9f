/**
 * Reads Aider's polyglot leaderboard, a YAML list of runs.
 *
 * <p>Start at {@link dev.assay.intake.aider.AiderReader}.
 */
@NullMarked
package dev.assay.intake.aider;

import org.jspecify.annotations.NullMarked;
