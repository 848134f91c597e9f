package dev.assay.rulebook.language;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.WrittenNumber;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.vocabulary.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a written value as the type its fact has, or says what to write instead. */
public final class LiteralReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
                written.form() == Form.CELL
                        ? SpreadsheetHabits.truth(text)
                                .map(word -> "Write " + word + ".")
                                .orElse("Write yes or no, in small letters.")
                        : "Write true or false.");
        return Optional.empty();
    }

    /** A plain decimal number. */
    public Optional<BigDecimal> number(Written written) {
        String text = written.text().strip();
        boolean plain = written.form() == Form.NUMBER || written.form() == Form.CELL;
        Optional<String> ambiguity = written.form() == Form.CELL ? WrittenNumber.ambiguity(text) : Optional.empty();
        if (plain && NUMBER.matcher(text).matches() && ambiguity.isEmpty()) {
            return Optional.of(new BigDecimal(text));
        }
        String remedy = written.form() == Form.QUOTED
                ? "Write the number without quotation marks."
                : SpreadsheetHabits.numberRemedy(text);
        diagnostics.error(
                written.place(), ambiguity.orElse("`" + text + "` is not a number as rules write it."), remedy);
        return Optional.empty();
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
        diagnostics.error(place, "`" + text + "` is not a date as rules write it.", SpreadsheetHabits.dateRemedy(text));
        return Optional.empty();
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
        if (diagnostics.isFull()) {
            return Optional.empty();
        }
        String remedy = LookAlike.in(text).isPresent()
                ? LookAlike.in(text).get()
                : text.contains(",") || text.contains(";")
                        ? "Separate several values with | in a table, or list them: in (\"a\", \"b\")."
                        : SpreadsheetHabits.around(text)
                                .orElseGet(() -> Suggestion.didYouMean(
                                        text, field.allowed(), "Write " + Suggestion.oneOf(field.allowed()) + "."));
        diagnostics.error(
                written.place(),
                "Unknown value `" + text + "` for " + field.words() + " (" + field.name() + ").",
                remedy);
        return Optional.empty();
    }
}
