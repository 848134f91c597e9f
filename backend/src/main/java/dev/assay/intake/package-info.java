/**
 * What files from elsewhere say, and what becomes of it. A reader turns a file into a {@link dev.assay.intake.Proposal};
 * reconciliation compares that with the catalog held and answers with an
 * {@link dev.assay.intake.ImportReport}; a person accepts the proposal or rejects it. Nothing is joined by guessing: a name
 * means an entry only where the alias table says so.
 *
 * <p>Imports {@code java.*}, {@code quantity}, {@code catalog} and {@code evidence}. The readers, which know formats and
 * parsers, stand in sub-packages. Start at {@link dev.assay.intake.Proposal}.
 */
@NullMarked
package dev.assay.intake;

import org.jspecify.annotations.NullMarked;
