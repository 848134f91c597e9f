package dev.assay.rulebook.workbook;

import dev.assay.rulebook.files.TableColumn;
import dev.assay.rulebook.files.TableColumn.ColumnKind;
import dev.assay.rulebook.workbook.Sheet.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a cell into the text that stands for it in a CSV, or refuses it. What is shown and what is held must be the same: a cell
 * that rounds, scales or counts days is refused, except a whole day in a column of dates, which can be meant in one way only.
 */
final class CellText {
    /** Days before it are counted wrong by some programs and not by others. */
    private static final int FIRST_SURE_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** What a spreadsheet keeps of a number as typed; further digits are noise of its arithmetic. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern WHOLE_DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00(:00(\\.0+)?)?)?");
    private static final String AS_TEXT = "Format the cell as text and write ";

    private final String sheet;
    private final LocalDate dayZero;
    private final Remarks remarks;

    CellText(String sheet, boolean countsFrom1904, Remarks remarks) {
        this.sheet = sheet;
        this.dayZero = countsFrom1904 ? FROM_1904 : FROM_1900;
        this.remarks = remarks;
    }

    /** Empty if it was refused. */
    Optional<String> of(Cell cell, TableColumn column) {
        if (cell.isFormula()) {
            String result = cell.text().strip();
            return refused(
                    cell,
                    "A formula stands here"
                            + (result.isEmpty() ? "." : "; its last result was `" + shown(result) + "`."),
                    "Formulas are not worked out. Write the result: copy the cell, then paste it special, values only.");
        }
        return switch (cell.type()) {
            case TEXT -> Optional.of(cell.text().replace("\r\n", "\n").strip());
            case NUMBER -> number(cell, column);
            case DAY -> day(cell, column);
            case TRUTH ->
                refused(
                        cell,
                        "The cell holds the truth value " + cell.text()
                                + ", which every language shows in its own words.",
                        column.choices().contains("yes")
                                ? "Write " + (cell.text().equals("TRUE") ? "yes." : "no.")
                                : AS_TEXT + "the word itself.");
            case ERROR ->
                refused(cell, "The cell shows the error " + shown(cell.text()) + ".", "Write what should stand here.");
        };
    }

    private Optional<String> number(Cell cell, TableColumn column) {
        double held;
        try {
            held = Double.parseDouble(cell.text().strip());
        } catch (NumberFormatException noNumber) {
            return refused(cell, "The number `" + shown(cell.text()) + "` cannot be read.", AS_TEXT + "what is meant.");
        }
        if (Formats.isDate(cell.format()) || Formats.isTime(cell.format())) {
            return date(cell, column, held);
        }
        BigDecimal exact = new BigDecimal(held);
        BigDecimal typed = exact.round(TYPED);
        String plain = plain(typed);
        if (typed.doubleValue() != held) {
            return refused(
                    cell,
                    "The number carries the rounding noise of a calculation: "
                            + plain(new BigDecimal(Double.toString(held))) + ".",
                    "Write " + plain + " if that is meant.");
        }
        if (!Formats.isPlain(cell.format())) {
            return refused(
                    cell,
                    "The cell holds " + plain + " and shows it in the format `" + shown(cell.format())
                            + "`, which reads otherwise.",
                    AS_TEXT + "the number alone; its unit is fixed by the column.");
        }
        int decimals = Formats.decimals(cell.format());
        if (decimals >= 0 && typed.stripTrailingZeros().scale() > decimals) {
            return refused(
                    cell,
                    "The cell holds " + plain + " and shows "
                            + typed.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + ".",
                    "Write the one that is meant.");
        }
        if (column.kind() == ColumnKind.DATE) {
            return refused(
                    cell,
                    "The number " + plain + " stands in a column of dates.",
                    isDay(held)
                            ? "If the day " + dayZero.plusDays((long) held)
                                    + " is meant, format the cell as text and write it so."
                            : "Format the cell as text and write year-month-day: 2026-05-09.");
        }
        return Optional.of(plain);
    }

    private Optional<String> date(Cell cell, TableColumn column, double held) {
        boolean isWhole = held == Math.rint(held) && isDay(held) && !Formats.isTime(cell.format());
        if (isWhole) {
            return wholeDay(cell, column, dayZero.plusDays((long) held).toString());
        }
        return refused(
                cell,
                "The cell holds a date or a time of day that is stored as the number " + shown(cell.text()) + ".",
                AS_TEXT + "what is meant; a date as year-month-day: 2026-05-09.");
    }

    private Optional<String> day(Cell cell, TableColumn column) {
        var found = WHOLE_DAY.matcher(cell.text().strip());
        return found.matches()
                ? wholeDay(cell, column, found.group(1))
                : refused(
                        cell,
                        "The cell holds the moment " + shown(cell.text()) + ".",
                        AS_TEXT + "the day: 2026-05-09.");
    }

    private Optional<String> wholeDay(Cell cell, TableColumn column, String day) {
        if (column.kind() == ColumnKind.DATE) {
            remarks.note(sheet, cell.address(), "A date of the spreadsheet, read as " + day + ".");
            return Optional.of(day);
        }
        return refused(
                cell,
                "The cell holds the date " + day
                        + "; the spreadsheet may have made it of something else that was typed.",
                AS_TEXT + "what is meant.");
    }

    private static boolean isDay(double held) {
        return held >= FIRST_SURE_DAY && held <= LAST_DAY;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    private Optional<String> refused(Cell cell, String message, String remedy) {
        remarks.refuse(sheet, cell.address(), message, remedy);
        return Optional.empty();
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
