package dev.assay.rulebook.files;

import java.util.Optional;

/** Ways in which spreadsheet programs write a table that is no table of ours, recognised so that the remedy can be exact. */
final class TableHabits {

    private TableHabits() {}

    /** The remedy for a header that came out as one single cell. */
    static Optional<String> ofHeader(String cell) {
        if (cell.contains("\t")) {
            return Optional.of(
                    "The cells are separated by tabs. Save as CSV UTF-8, with semicolons or commas between the cells.");
        }
        if (cell.startsWith("sep=")) {
            return Optional.of("Delete this line: Assay finds the separator by itself, and the header comes first.");
        }
        if (cell.contains(";") || cell.contains(",")) {
            return Optional.of(
                    "Each whole line stands in quotation marks, because a spreadsheet held it in one column. Open the table as a"
                            + " workbook instead, or remove the quotation marks around the lines.");
        }
        return Optional.empty();
    }
}
