package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Expression.Form;
import dev.assay.rulebook.Expression.Written;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a written value as the type its fact has, or says what to write instead. */
public final class LiteralReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
    private static final Pattern COMMA_NUMBER = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED_NUMBER = Pattern.compile("[0-9]{1,3}([ '\u2019\u00a0\u202f][0-9]{3})+");
    private static final Pattern UNIT_NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)? ?[A-Za-z%]+");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DOTTED_DAY = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]+)?");
    /** Day 0 of the serial dates of spreadsheets. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private final Diagnostics diagnostics;

    public LiteralReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The value; empty if it was refused. A set's single member reads as a code. */
    public Optional<FactValue> read(Field field, Written written) {
        return switch (field.type()) {
            case YES_NO -> yesNo(written);
            case NUMBER -> number(written).map(FactValue.Quantity::new);
            case DATE ->
                quotedOrCell(written, "a date")
                        ? day(written.text(), written.place()).map(FactValue.Day::new)
                        : Optional.empty();
            case CODE, CODES -> quotedOrCell(written, "a code") ? code(field, written) : Optional.empty();
        };
    }

    private Optional<FactValue> yesNo(Written written) {
        String text = written.text().strip();
        boolean quoted = written.form() == Form.QUOTED || written.form() == Form.CELL;
        if (quoted && text.equals("yes") || written.form() == Form.WORD && text.equals("true")) {
            return Optional.of(FactValue.yes());
        }
        if (quoted && text.equals("no") || written.form() == Form.WORD && text.equals("false")) {
            return Optional.of(FactValue.no());
        }
        diagnostics.error(
                written.place(),
                "`" + text + "` is neither yes nor no.",
                written.form() == Form.CELL ? "Write yes or no, in small letters." : "Write true or false.");
        return Optional.empty();
    }

    /** A plain decimal number. */
    public Optional<BigDecimal> number(Written written) {
        String text = written.text().strip();
        boolean plain = written.form() == Form.NUMBER || written.form() == Form.CELL;
        if (plain && NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        String remedy =
                written.form() == Form.QUOTED ? "Write the number without quotation marks." : numberRemedy(text);
        diagnostics.error(written.place(), "`" + text + "` is not a number as rules write it.", remedy);
        return Optional.empty();
    }

    private static String numberRemedy(String text) {
        if (COMMA_NUMBER.matcher(text).matches()) {
            return "Write it with a decimal point and without separators of thousands: " + text.replace(',', '.') + ".";
        }
        if (text.startsWith("=")) {
            return "Formulas are not worked out. Write the result.";
        }
        if (LONG_NUMBER.matcher(text).matches()) {
            return "At most 18 digits stand before the decimal point and 12 behind it.";
        }
        if (GROUPED_NUMBER.matcher(text).matches()) {
            return "Write it without separators of thousands: " + text.replaceAll("[^0-9]", "") + ".";
        }
        if (UNIT_NUMBER.matcher(text).matches()) {
            return "Write the number alone; its unit is fixed by the fact: " + text.replaceAll("[^0-9.].*", "") + ".";
        }
        return "Write digits, with a decimal point where needed: 12.5.";
    }

    /** An ISO day. */
    public Optional<LocalDate> day(String written, Place place) {
        String text = written.strip();
        try {
            if (ISO_DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException noSuchDay) {
            diagnostics.error(place, "There is no day " + text + ".", "Correct the day or the month.");
            return Optional.empty();
        }
        diagnostics.error(place, "`" + text + "` is not a date as rules write it.", dateRemedy(text));
        return Optional.empty();
    }

    private static String dateRemedy(String text) {
        Matcher dotted = DOTTED_DAY.matcher(text);
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text));
            return "This looks like a spreadsheet's serial number. Format the column as text and write " + day + ".";
        }
        if (dotted.matches()) {
            String year = dotted.group(3);
            int first = Integer.parseInt(dotted.group(1));
            int second = Integer.parseInt(dotted.group(2));
            if (first <= 31 && second <= 12) {
                String other =
                        first <= 12 && first != second ? String.format(" or %s-%02d-%02d", year, first, second) : "";
                return String.format("Write year-month-day: %s-%02d-%02d%s.", year, second, first, other);
            }
        }
        return "Write year-month-day: 2026-05-09.";
    }

    private boolean quotedOrCell(Written written, String what) {
        if (written.form() == Form.QUOTED || written.form() == Form.CELL) {
            return true;
        }
        diagnostics.error(
                written.place(),
                "`" + written.text() + "` is not " + what + " as rules write it.",
                "Write it in quotation marks: \"" + written.text() + "\".");
        return false;
    }

    private Optional<FactValue> code(Field field, Written written) {
        String text = written.text().strip();
        if (field.allowed().contains(text)) {
            return Optional.of(FactValue.code(text));
        }
        String remedy = LookAlike.in(text).isPresent()
                ? LookAlike.in(text).get()
                : text.contains(",") || text.contains(";")
                        ? "Separate several values with | in a table, or list them: in (\"a\", \"b\")."
                        : Suggestion.didYouMean(
                                text, field.allowed(), "Write " + Suggestion.oneOf(field.allowed()) + ".");
        diagnostics.error(
                written.place(),
                "Unknown value `" + text + "` for " + field.words() + " (" + field.name() + ").",
                remedy);
        return Optional.empty();
    }
}
