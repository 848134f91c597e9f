package dev.assay.rulebook.workbook;

import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.TableColumn;
import dev.assay.rulebook.vocabulary.Field;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that says where a workbook comes from, how it goes back, and what its columns mean. */
final class AboutSheet {
    private static final List<String> HOW = List.of(
            "Change cells in the sheet Rules, or write new rules in the empty rows below the table. The list in a cell offers what it"
                    + " may hold; several values are separated by |, parameters begin with $, and ? asks whether the fact is unknown.",
            "Dates are text: year-month-day, such as 2026-05-09. An empty condition means any.",
            "Ids are locked: records refer to them. A rule is switched off with active no or an until date, not deleted.",
            "Save as Excel workbook (.xlsx) and bring it back on the page of the table in Assay, or with: assay rules import.",
            "Nothing takes effect by that: the table is checked, saved as a draft, and published by a second person.");

    private AboutSheet() {}

    static void write(Worksheet sheet, RuleFile file, List<TableColumn> columns) {
        sheet.value(0, 0, About.TABLE);
        sheet.value(0, 1, XmlPart.escaped(file.path()));
        sheet.value(1, 0, About.VERSION);
        sheet.value(1, 1, file.digest());
        int row = 3;
        for (String sentence : HOW) {
            sheet.value(row++, 1, sentence);
        }
        row++;
        sheet.value(row, 0, "Column");
        sheet.value(row, 1, "What it holds");
        sheet.range(row, 0, row, 1).style().bold().set();
        for (TableColumn column : columns) {
            row++;
            sheet.value(row, 0, XmlPart.escaped(column.heading()));
            sheet.value(row, 1, XmlPart.escaped(meaning(column)));
        }
        sheet.width(0, 44);
        sheet.width(1, 110);
        sheet.range(0, 0, row, 1)
                .style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        TableExport.protect(sheet);
    }

    private static String meaning(TableColumn column) {
        Optional<Field> field = column.field();
        if (field.isPresent()) {
            String unit =
                    field.get().unit().isEmpty() ? "" : " In " + field.get().unit() + ".";
            return field.get().meaning() + unit + " Example: " + field.get().example();
        }
        return switch (column.kind()) {
            case ID -> "The rule's own name. Small letters, digits, dots and hyphens.";
            case DATE -> "A day: 2026-05-09.";
            case NUMBER -> "A number above 0, up to 100, or a parameter. Only with the effect penalty.";
            case CHOICE -> "One of: " + String.join(", ", column.choices()) + ".";
            case TEXT -> "Text.";
            case UNKNOWN -> "This heading is not understood.";
        };
    }
}
