package dev.assay.rulebook.workbook;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.files.TableText;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.workbook.Remark.Gravity;
import java.util.List;

/** From which cell of a sheet each piece of a text came, so that what is wrong with the text is told at the cell. */
record Origins(String path, String sheet, List<Integer> sheetRows, String text) {

    Remark remark(Diagnostic diagnostic) {
        Gravity weight = diagnostic.severity() == Diagnostic.Severity.ERROR ? Gravity.REFUSED : Gravity.CAUTION;
        return diagnostic.place().file().equals(path)
                ? new Remark(sheet, cell(diagnostic.place()), weight, diagnostic.message(), diagnostic.remedy())
                : new Remark("", "", weight, diagnostic.place() + ": " + diagnostic.message(), diagnostic.remedy());
    }

    private String cell(Place wanted) {
        List<TableText.Row> rows =
                TableText.read(path, text, new Diagnostics()).map(TableText::rows).orElse(List.of()).stream()
                        .filter(row -> !row.isBlank())
                        .toList();
        String found = "";
        for (int row = 0; row < Math.min(rows.size(), sheetRows.size()); row++) {
            List<Located> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).place().compareTo(wanted) <= 0) {
                    found = Sheet.address(sheetRows.get(row), column + 1);
                }
            }
        }
        return found;
    }
}
