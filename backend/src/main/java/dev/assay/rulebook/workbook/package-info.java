/**
 * Decision tables as workbooks (.xlsx) for people who work in a spreadsheet: a table goes out with drop-downs, text cells and
 * locked ids, and comes back as the text of a CSV with a report about every cell that was not plain.
 *
 * <p>A workbook is never a rule file: what comes back is a text like any typed one, tried and saved on the same path. Writing is
 * left to a library; reading is done here over the platform's own ZIP and XML readers, because a reader that must refuse what it
 * does not understand has to see everything (docs/decisions/0016). May import {@code rulebook.files}. Start at {@link
 * dev.assay.rulebook.workbook.TableExport} and {@link dev.assay.rulebook.workbook.TableImport}.
 */
@NullMarked
package dev.assay.rulebook.workbook;

import org.jspecify.annotations.NullMarked;
