package dev.assay.rulebook.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Located;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision table as rows of cells, each with its place; what the columns mean is not known here. Columns at the right that are
 * empty from the header to the last row, as spreadsheets leave them behind, are left out.
 *
 * @param rows the header first
 */
public record TableText(char separator, List<Row> rows) {

    /** @param raw the row as it stands in the file, without its line end */
    public record Row(List<Located> cells, String raw) {
        public boolean isBlank() {
            return cells.stream().allMatch(Located::isBlank);
        }
    }

    /** The table of a text with plain line feeds; empty, and told, if it cannot be told where its cells end. */
    public static Optional<TableText> read(String path, String text, Diagnostics diagnostics) {
        char separator = CellPlaces.separator(text);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException broken) {
            diagnostics.error(
                    new Place(path, CellPlaces.lastLine(records), 1),
                    "From here on the table cannot be read: a quotation mark is not closed or stands in the middle of a cell.",
                    "Close the quotation marks; double them inside a quoted cell: \"\".");
            return Optional.empty();
        }
        CellPlaces places = new CellPlaces(path, text, separator);
        String[] lines = text.split("\n", -1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            int from = (int) records.get(i).getStartingLineNumber() - 1;
            int to = i + 1 < records.size() ? (int) records.get(i + 1).getStartingLineNumber() - 1 : lines.length;
            String raw = String.join("\n", List.of(lines).subList(from, to)).stripTrailing();
            rows.add(new Row(places.located(records.get(i)), raw));
        }
        return Optional.of(new TableText(separator, withoutEmptyColumns(rows)));
    }

    private static List<Row> withoutEmptyColumns(List<Row> rows) {
        int width = rows.isEmpty() ? 0 : filled(rows.get(0));
        boolean stray = rows.stream().anyMatch(row -> filled(row) > width);
        if (stray || width == 0 || rows.get(0).cells().size() == width) {
            return rows;
        }
        return rows.stream()
                .map(row -> new Row(
                        row.cells().subList(0, Math.min(width, row.cells().size())), row.raw()))
                .toList();
    }

    /** How many cells the row has up to the last that is not blank. */
    private static int filled(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The cell in which a place lies, as a spreadsheet names it, with its heading: C3 (since). Empty if there is none. */
    Optional<String> cellAt(Place place) {
        Optional<String> found = Optional.empty();
        int linesInCells = 0;
        for (Row row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                Place start = row.cells().get(column).place();
                if (start.compareTo(place) <= 0) {
                    int sheetRow = row.cells().get(0).place().line() - linesInCells;
                    String heading = column < rows.get(0).cells().size()
                            ? " (" + rows.get(0).cells().get(column).text().strip() + ")"
                            : "";
                    found = Optional.of(letters(column + 1) + sheetRow + heading);
                }
            }
            linesInCells += (int) row.raw().chars().filter(c -> c == '\n').count();
        }
        return found;
    }

    /** The letters by which spreadsheets name a column; the first is 1. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** A value as a cell of this table, in quotation marks where it needs them. */
    public static String cell(String value, char separator) {
        boolean marked = value.indexOf(separator) >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || !value.equals(value.strip());
        return marked ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
