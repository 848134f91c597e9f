package dev.assay.rulebook.files;

import dev.assay.rulebook.language.Located;
import java.util.List;
import java.util.Optional;

/** Ways in which spreadsheet programs write a table that is no table of ours, recognised so that the remedy can be exact. */
final class TableHabits {
    private static final String ONE_CELL = "The header is one single cell.";

    private TableHabits() {}

    /** What is wrong with a table that is none by its first row, and what to do. */
    record Habit(String message, String remedy) {}

    static Optional<Habit> of(List<Located> head) {
        String cell = head.get(0).text();
        if (cell.startsWith("sep=")) {
            return Optional.of(new Habit(
                    "This line is no header: it names a separator.",
                    "Delete this line: Assay finds the separator by itself, and the header comes first."));
        }
        if (head.size() > 1) {
            return Optional.empty();
        }
        if (cell.contains("\t")) {
            return Optional.of(
                    new Habit(
                            ONE_CELL,
                            "The cells are separated by tabs. Save as CSV UTF-8, with semicolons or commas between the cells."));
        }
        return cell.contains(";") || cell.contains(",")
                ? Optional.of(new Habit(
                        ONE_CELL,
                        "Each whole line stands in quotation marks, because a spreadsheet held it in one column. Open the table as a"
                                + " workbook instead, or remove the quotation marks around the lines."))
                : Optional.empty();
    }
}
