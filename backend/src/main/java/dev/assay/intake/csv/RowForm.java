package dev.assay.intake.csv;

import java.util.List;
import java.util.Optional;

/** The form of rows, whatever they say: as many fields as the header, no field too long or with characters that hide. */
final class RowForm {

    /** With these a spreadsheet takes a field for a formula. */
    private static final String FORMULA = "=+-@";

    private RowForm() {}

    static Optional<RowProblem> problem(
            String file, long line, HeaderReading header, List<String> fields, CsvLimits limits) {
        int expected = header.columns().size();
        if (fields.size() != expected) {
            return Optional.of(new RowProblem(
                    file,
                    line,
                    Math.min(fields.size(), expected) + 1,
                    "",
                    "The row has " + fields.size() + " fields, the header " + expected + ".",
                    "Maybe a field with a separator lacks its quotation marks."));
        }
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            int column = i + 1;
            if (field.length() > limits.fieldLength()) {
                return Optional.of(new RowProblem(
                        file,
                        line,
                        column,
                        "",
                        "The field has " + field.length() + " characters, more than " + limits.fieldLength() + ".",
                        "Shorten it; maybe a quotation mark before it is not closed."));
            }
            if (field.chars().anyMatch(RowForm::hides)) {
                return Optional.of(new RowProblem(
                        file,
                        line,
                        column,
                        "",
                        "The field has a line break or a character that cannot be seen.",
                        "Write it on one line in plain text; maybe a quotation mark before it is not closed."));
            }
        }
        return Optional.empty();
    }

    private static boolean hides(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\uFFFD';
    }

    /** A field as meant: without spaces around it, and without the apostrophe that keeps a spreadsheet from calculating. */
    static String plain(String field) {
        String text = field.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && (FORMULA + "'").indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** A field as written: one that a spreadsheet would calculate is guarded by an apostrophe. */
    static String guarded(String text) {
        boolean number = text.matches("-\\d+(\\.\\d+)?");
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !number;
        return formula || !plain(text).equals(text) ? "'" + text : text;
    }
}
