/**
 * Reads leaderboards of LMArena (formerly Chatbot Arena): ratings from people's votes, with an interval written as {@code +5/-5},
 * {@code ±5} or as two columns. A rating means something beside the others of its day and category only, so each day and category
 * is a benchmark of its own.
 *
 * <p>Start at {@link dev.assay.intake.lmarena.LmArenaReader}.
 */
@NullMarked
package dev.assay.intake.lmarena;

import org.jspecify.annotations.NullMarked;
