package dev.assay.rulebook.workbook;

import java.util.List;

/**
 * What the sheet of that name says of the workbook: from which table it was made, and from which version of it.
 *
 * @param path empty if it does not say
 * @param version SHA-256 (hex) of the table's bytes; empty if it does not say
 */
record About(String path, String version) {
    static final String SHEET = "About";
    static final String TABLE = "Table";
    static final String VERSION = "Version";

    static About find(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(SHEET))
                .findFirst()
                .map(sheet -> new About(value(sheet, TABLE), value(sheet, VERSION)))
                .orElse(new About("", ""));
    }

    private static String value(Sheet sheet, String label) {
        return sheet.rows().keySet().stream()
                .filter(row -> sheet.text(row, 1).equals(label))
                .map(row -> sheet.text(row, 2).strip())
                .findFirst()
                .orElse("");
    }
}
