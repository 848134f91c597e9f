package dev.assay.rulebook.workbook;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.TableColumn;
import dev.assay.rulebook.files.TableColumn.ColumnKind;
import dev.assay.rulebook.files.TableText;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.RawText;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a decision table as a workbook. Every cell is text, so that the spreadsheet program makes no date and no number of what is
 * typed; columns offer what they may hold; the ids of rules that are there are locked, those of new rows are not.
 */
public final class TableExport {
    static final String RULES = "Rules";
    static final String CHOICES = "Choices";
    /** Rows below the table, ready for new rules. */
    private static final int SPARE = 100;

    private static final String TEXT = "@";
    private static final String LOCKED = "FFEDEDED";
    private static final String NO_PASSWORD = "";

    private final Vocabulary vocabulary;
    private final Collection<Parameter> parameters;

    public TableExport(Vocabulary vocabulary, Collection<Parameter> parameters) {
        this.vocabulary = vocabulary;
        this.parameters = List.copyOf(parameters);
    }

    /** The workbook's bytes; empty, and told, if the table cannot be read as cells. */
    public Optional<byte[]> of(RuleFile file, Diagnostics diagnostics) {
        return RawText.of(file, diagnostics)
                .flatMap(text -> TableText.read(file.path(), text, diagnostics))
                .map(TableText::rows)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().filter(row -> !row.isBlank()).toList())
                .map(rows -> workbook(file, rows));
    }

    private byte[] workbook(RuleFile file, List<TableText.Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Assay", null)) {
            Worksheet rules = workbook.newWorksheet(RULES);
            Worksheet choices = workbook.newWorksheet(CHOICES);
            List<TableColumn> columns = rows.get(0).cells().stream()
                    .map(cell -> TableColumn.of(cell.text(), vocabulary, parameters))
                    .toList();
            for (int row = 0; row < rows.size(); row++) {
                List<Located> cells = rows.get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isBlank()) {
                        rules.value(
                                row, column, XmlPart.escaped(cells.get(column).text()));
                    }
                }
            }
            int last = rows.size() - 1 + SPARE;
            for (int column = 0; column < columns.size(); column++) {
                dress(rules, column, columns.get(column), rows.size(), last);
            }
            offer(rules, choices, columns, last);
            rules.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .format(TEXT)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(LOCKED)
                    .set();
            rules.freezePane(1, 1);
            protect(rules);
            protect(choices);
            AboutSheet.write(workbook.newWorksheet(About.SHEET), file, columns);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook of " + file + " cannot be written into memory.", impossible);
        }
        return out.toByteArray();
    }

    private static void dress(Worksheet sheet, int column, TableColumn meaning, int spareFrom, int last) {
        sheet.width(column, width(meaning.kind()));
        boolean isId = meaning.kind() == ColumnKind.ID;
        if (isId && spareFrom > 1) {
            sheet.range(1, column, spareFrom - 1, column)
                    .style()
                    .format(TEXT)
                    .verticalAlignment("top")
                    .fillColor(LOCKED)
                    .set();
        }
        sheet.range(isId ? spareFrom : 1, column, last, column)
                .style()
                .format(TEXT)
                .verticalAlignment("top")
                .wrapText(meaning.kind() == ColumnKind.TEXT)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private static double width(ColumnKind kind) {
        return switch (kind) {
            case ID -> 26;
            case DATE, NUMBER -> 13;
            case CHOICE, UNKNOWN -> 20;
            case TEXT -> 42;
        };
    }

    /** A list below each column that has choices; columns of the same choices share one. */
    private static void offer(Worksheet rules, Worksheet choices, List<TableColumn> columns, int last) {
        Map<List<String>, Range> written = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            TableColumn meaning = columns.get(column);
            if (!meaning.choices().isEmpty()) {
                Range list = written.computeIfAbsent(
                        meaning.choices(), values -> list(choices, written.size(), meaning.heading(), values));
                rules.range(1, column, last, column)
                        .validateWithList(list)
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle("Not a value of this column")
                        .error("Choose one from the list. The sheet Choices shows all.")
                        .showErrorMessage(meaning.isClosed());
            }
        }
    }

    private static Range list(Worksheet choices, int column, String heading, List<String> values) {
        choices.value(0, column, XmlPart.escaped(heading));
        choices.style(0, column).format(TEXT).bold().set();
        choices.width(column, 28);
        for (int i = 0; i < values.size(); i++) {
            choices.value(i + 1, column, XmlPart.escaped(values.get(i)));
            choices.style(i + 1, column).format(TEXT).set();
        }
        return choices.range(1, column, values.size(), column);
    }

    /** Without a password: it keeps from mistakes, not from intent. */
    static void protect(Worksheet sheet) {
        sheet.protect(
                NO_PASSWORD,
                EnumSet.of(
                        SheetProtectionOption.SHEET,
                        SheetProtectionOption.FORMAT_CELLS,
                        SheetProtectionOption.INSERT_COLUMNS,
                        SheetProtectionOption.DELETE_COLUMNS,
                        SheetProtectionOption.INSERT_ROWS,
                        SheetProtectionOption.INSERT_HYPERLINKS,
                        SheetProtectionOption.PIVOT_TABLES));
    }
}
