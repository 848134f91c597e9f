package dev.assay.rulebook.workbook;

import dev.assay.rulebook.files.TableText;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * One sheet as stored.
 *
 * @param rows row and column count from 1; only cells that hold something
 * @param hiddenColumns of those that hold something
 * @param merged ranges such as A2:A4
 */
record Sheet(
        String name,
        boolean isHidden,
        SortedMap<Integer, SortedMap<Integer, Cell>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<String> merged) {

    /** What the file says a cell is. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        ERROR,
        /** A date written as text, ISO 8601. */
        DAY
    }

    /**
     * @param text as stored: a number with its point, TRUE or FALSE, an error's name
     * @param isFormula whether the text is a formula's last result
     * @param format the number format, in the code of spreadsheets
     */
    record Cell(int row, int column, Type type, String text, boolean isFormula, String format) {
        String address() {
            return Sheet.address(row, column);
        }
    }

    static String address(int row, int column) {
        return TableText.letters(column) + row;
    }

    /** The text of a cell as it stands; empty if it holds none. */
    String text(int row, int column) {
        Cell cell =
                rows.getOrDefault(row, java.util.Collections.emptySortedMap()).get(column);
        return cell == null ? "" : cell.text();
    }
}
