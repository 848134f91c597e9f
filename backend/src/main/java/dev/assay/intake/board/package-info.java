/**
 * What readers of public leaderboards share: bounded UTF-8 text, tables in CSV with ragged rows told apart, numbers as boards write
 * them.
 *
 * <p>Start at {@link dev.assay.intake.board.BoardText}, for tables at {@link dev.assay.intake.board.BoardTable}.
 */
@NullMarked
package dev.assay.intake.board;

import org.jspecify.annotations.NullMarked;
