package dev.assay.rulebook.workbook;

import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.TableColumn;
import dev.assay.rulebook.files.TableText;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.Sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a workbook back into the text of a decision table. Writes nothing: what becomes of the text is the caller's. */
public final class TableImport {
    /** The largest workbook that is read. */
    public static final int MOST_BYTES = WorkbookParts.MOST_BYTES;

    private final Vocabulary vocabulary;

    public TableImport(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The table that a workbook says it was made from. */
    public static Optional<String> tableOf(byte[] workbook) {
        Remarks unheard = new Remarks();
        return WorkbookParts.of(workbook, unheard)
                .flatMap(parts -> WorkbookReader.read(parts, unheard))
                .map(read -> About.find(read.sheets()).path())
                .filter(path -> !path.isEmpty());
    }

    /**
     * @param path the table that the text is for
     * @param present the table as it is; its separator and its untouched rows are kept
     */
    public Imported read(String path, byte[] workbook, Optional<RuleFile> present) {
        Remarks remarks = new Remarks();
        return WorkbookParts.of(workbook, remarks)
                .flatMap(parts -> WorkbookReader.read(parts, remarks))
                .map(read -> read(path, read, present, remarks))
                .orElseGet(() -> Imported.refused(remarks));
    }

    private Imported read(String path, WorkbookReader workbook, Optional<RuleFile> present, Remarks remarks) {
        About about = About.find(workbook.sheets());
        if (!about.path().isEmpty() && !about.path().equals(path)) {
            remarks.refuse(
                    "This workbook was made from the table " + about.path() + ", not from " + path + ".",
                    "Open that table and bring the workbook in there.");
        }
        Optional<Sheet> sheet = sheet(workbook.sheets(), remarks);
        if (sheet.isEmpty()) {
            return Imported.refused(remarks);
        }
        SortedMap<Integer, List<String>> rows = rows(sheet.get(), workbook.countsFrom1904(), remarks);
        if (remarks.isRefused()) {
            return Imported.refused(remarks);
        }
        Restored restored = Restored.of(path, rows, present);
        Overtaken.tell(about, present, sheet.get(), rows, remarks);
        return new Imported(
                Optional.of(restored.text()),
                remarks.all(),
                Optional.of(about.version()).filter(version -> !version.isEmpty()),
                restored.changes(),
                new Origins(path, sheet.get().name(), List.copyOf(rows.keySet()), restored.text()));
    }

    /** The sheet that holds the table: the one of our name, else the only one that is shown. */
    private static Optional<Sheet> sheet(List<Sheet> sheets, Remarks remarks) {
        List<Sheet> others = sheets.stream()
                .filter(each ->
                        !each.name().equals(TableExport.CHOICES) && !each.name().equals(About.SHEET))
                .filter(each -> !each.rows().isEmpty())
                .toList();
        List<Sheet> shown = others.stream().filter(each -> !each.isHidden()).toList();
        Optional<Sheet> found = others.stream()
                .filter(each -> each.name().equals(TableExport.RULES))
                .findFirst()
                .or(() -> shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty());
        if (found.isEmpty()) {
            remarks.refuse(
                    shown.isEmpty()
                            ? "No sheet of the workbook holds anything."
                            : "Several sheets hold cells, and none is named " + TableExport.RULES + ".",
                    "Put the table into one sheet and name it " + TableExport.RULES + ".");
        } else {
            others.stream()
                    .filter(each -> !each.equals(found.get()))
                    .forEach(each -> remarks.caution(
                            each.name(),
                            "",
                            "This sheet" + (each.isHidden() ? ", which is hidden," : "") + " was not read.",
                            "Rules belong in the sheet " + found.get().name()
                                    + "; copy them there if this one holds any."));
        }
        return found;
    }

    /** By the row's number in the sheet, the header first; every row as wide as the header. */
    private SortedMap<Integer, List<String>> rows(Sheet sheet, boolean from1904, Remarks remarks) {
        CellText reading = new CellText(sheet.name(), from1904, remarks);
        int top = sheet.rows().firstKey();
        SortedMap<Integer, Cell> head = Objects.requireNonNull(sheet.rows().get(top));
        TableColumn heading = new TableColumn("", TableColumn.ColumnKind.TEXT, List.of(), false, Optional.empty());
        int left = head.firstKey();
        List<String> headings = new ArrayList<>();
        List<TableColumn> columns = new ArrayList<>();
        for (int column = left; column <= head.lastKey(); column++) {
            String words = text(head, column, heading, reading);
            headings.add(words);
            columns.add(TableColumn.of(words, vocabulary, List.of()));
        }
        SortedMap<Integer, List<String>> rows = new TreeMap<>(Map.of(top, headings));
        sheet.rows().tailMap(top + 1).forEach((number, cells) -> {
            cells.values().stream()
                    .filter(cell -> cell.column() < left || cell.column() >= left + columns.size())
                    .filter(cell -> !cell.text().isBlank())
                    .forEach(cell -> remarks.refuse(
                            sheet.name(),
                            cell.address(),
                            "No heading stands above this cell in row " + top + ".",
                            "Give the column a heading, or empty the cell."));
            List<String> values = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                values.add(text(cells, left + i, columns.get(i), reading));
            }
            if (values.stream().anyMatch(value -> !value.isEmpty())) {
                rows.put(number, values);
            }
        });
        told(sheet, rows, remarks);
        return rows;
    }

    private static String text(SortedMap<Integer, Cell> cells, int column, TableColumn meaning, CellText reading) {
        return Optional.ofNullable(cells.get(column))
                .flatMap(cell -> reading.of(cell, meaning))
                .orElse("");
    }

    private static void told(Sheet sheet, SortedMap<Integer, List<String>> rows, Remarks remarks) {
        for (String range : sheet.merged()) {
            remarks.refuse(
                    sheet.name(),
                    range,
                    "These cells are merged into one; a table has one value in each.",
                    "Separate the cells and write the value into each that it holds for.");
        }
        sheet.hiddenRows().stream()
                .filter(rows::containsKey)
                .sorted()
                .forEach(row -> remarks.caution(
                        sheet.name(),
                        String.valueOf(row),
                        "The row is hidden, and was read like the others.",
                        "Show it, to see whether it is meant."));
        sheet.hiddenColumns().stream()
                .filter(column -> sheet.rows().values().stream().anyMatch(cells -> cells.containsKey(column)))
                .sorted()
                .forEach(column -> remarks.caution(
                        sheet.name(),
                        TableText.letters(column),
                        "The column is hidden, and was read like the others.",
                        "Show it, to see whether it is meant."));
    }
}
