/**
 * Reads Arena-Hard boards: the published CSV and the consoles printed in its Markdown. Each release and judge is a benchmark
 * of its own; scores are never joined across them.
 *
 * <p>Start at {@link dev.assay.intake.arenahard.ArenaHardReader}.
 */
@NullMarked
package dev.assay.intake.arenahard;

import org.jspecify.annotations.NullMarked;
