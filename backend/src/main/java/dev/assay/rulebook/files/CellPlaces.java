package dev.assay.rulebook.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Located;
import java.util.ArrayList;
import java.util.List;

/** Finds the line and column at which a cell of a table starts; the CSV reader knows only the line of its row. */
final class CellPlaces {

    private final String path;
    private final String[] lines;
    private final char separator;

    CellPlaces(String path, String text, char separator) {
        this.path = path;
        this.lines = text.split("\n", -1);
        this.separator = separator;
    }

    /** The character that separates the cells of the first line; a semicolon where both could be meant. */
    static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String outside = first.replaceAll("\"[^\"]*\"", "");
        long semicolons = outside.chars().filter(c -> c == ';').count();
        long commas = outside.chars().filter(c -> c == ',').count();
        return semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    static int lastLine(List<CsvRecord> records) {
        return records.isEmpty() ? 1 : (int) records.get(records.size() - 1).getStartingLineNumber() + 1;
    }

    List<Located> located(CsvRecord row) {
        List<Located> cells = new ArrayList<>();
        int line = (int) row.getStartingLineNumber() - 1;
        int column = 0;
        for (String field : row.getFields()) {
            cells.add(new Located(field, new Place(path, line + 1, column + 1)));
            boolean quoted = false;
            boolean ended = false;
            while (!ended && line < lines.length) {
                if (column >= lines[line].length()) {
                    ended = !quoted;
                    line = quoted ? line + 1 : line;
                    column = quoted ? 0 : column;
                } else {
                    char c = lines[line].charAt(column++);
                    quoted = (c == '"') != quoted;
                    ended = c == separator && !quoted;
                }
            }
        }
        return cells;
    }
}
