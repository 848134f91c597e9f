package dev.assay.rulebook.workbook;

/**
 * Something a person should know about one place of a workbook.
 *
 * @param sheet empty where it concerns the whole workbook
 * @param cell address such as B7 or A2:A4; empty where it concerns the whole sheet
 * @param message what is wrong, or how it was understood
 * @param remedy what would be right; may be empty for a note
 */
public record Remark(String sheet, String cell, Gravity weight, String message, String remedy) {

    /** How much it matters. */
    public enum Gravity {
        /** The cell was refused; nothing is taken over. */
        REFUSED,
        /** Worth a look. */
        CAUTION,
        /** How something was understood that could have been meant otherwise. */
        NOTE
    }

    /** Where it stands, as a person says it. */
    public String place() {
        return sheet.isEmpty() ? "workbook" : cell.isEmpty() ? sheet : sheet + "!" + cell;
    }
}
