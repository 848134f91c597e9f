package dev.assay.intake.csv;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Provenance;
import dev.assay.quantity.Country;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row on its way in. Each accessor answers a usable value and notes a problem where the field has none, so that everything
 * wrong with a row is told at once.
 */
final class CsvRow {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.@+-]{0,119}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{0,79}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    private final String file;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param today nothing was published or read later */
    CsvRow(String file, long line, Map<String, Integer> columns, List<String> fields, LocalDate today) {
        this.today = today;
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    List<RowProblem> problems() {
        return problems;
    }

    long line() {
        return line;
    }

    String place() {
        return file + ":" + line;
    }

    /** The row's entry as far as it can be named without being read. */
    String roughKey() {
        return Arrays.asList("id", "code", "offering", "subject", "name").stream()
                .map(this::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(place());
    }

    void problem(String column, String message, String remedy) {
        int position = Optional.ofNullable(columns.get(column)).map(p -> p + 1).orElse(0);
        problems.add(new RowProblem(file, line, position, roughKey(), message, remedy));
    }

    String text(String column) {
        return Optional.ofNullable(columns.get(column)).map(fields::get).orElse("");
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(t -> !t.isEmpty());
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, "`" + column + "` is empty.", "Every row of this kind fills it.");
        }
        return text;
    }

    String id(String column) {
        return matching(column, ID, "lower-case letters, digits and . @ + - such as mistral-large-2512");
    }

    String code(String column) {
        return matching(column, CODE, "letters, digits and . + - such as Apache-2.0");
    }

    private String matching(String column, Pattern form, String words) {
        String text = required(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            problem(column, "`" + text + "` is no id.", "An id has " + words + ".");
        }
        return text;
    }

    Optional<String> optionalId(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(id(column));
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::trim)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String text = required(column);
        for (E constant : type.getEnumConstants()) {
            if (Sheet.code(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            problem(column, "Unknown " + column + " `" + text + "`.", "Write one of: " + codes(type) + ".");
        }
        return type.getEnumConstants()[0];
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String column, Class<E> type) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(choice(column, type));
    }

    private void notLater(String column, Optional<PartialDate> date) {
        date.filter(d -> d.firstDay().isAfter(today))
                .ifPresent(d -> problem(
                        column,
                        "`" + column + "` " + d + " has not come yet.",
                        "Today is " + today + ": write the day on which it was " + column + "."));
    }

    private static <E extends Enum<E>> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Sheet::code).collect(Collectors.joining(", "));
    }

    boolean yesNo(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            problem(column, "`" + text + "` is neither yes nor no.", "Write yes or no.");
        }
        return text.equals("yes");
    }

    Optional<PartialDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            PartialDate date = new PartialDate(text);
            int year = date.lastDay().getYear();
            if (year < 1800 || year > 2100) {
                problem(column, "The year of `" + text + "` is absurd.", "Write a year between 1800 and 2100.");
            }
            return Optional.of(date);
        } catch (IllegalArgumentException e) {
            problem(column, "`" + text + "` is no date.", "Write an ISO date: 2026-05-09, or 2026-05, or 2026.");
            return Optional.empty();
        }
    }

    PartialDate requiredDate(String column) {
        required(column);
        return date(column).orElseGet(() -> new PartialDate("1900"));
    }

    EffectiveDates effective() {
        Optional<PartialDate> since = date("since");
        Optional<PartialDate> until = date("until");
        if (inOrder("since", since, "until", until)) {
            return new EffectiveDates(since, until);
        }
        return EffectiveDates.ALWAYS;
    }

    boolean inOrder(String first, Optional<PartialDate> earlier, String second, Optional<PartialDate> later) {
        if (earlier.isPresent()
                && later.isPresent()
                && later.get().lastDay().isBefore(earlier.get().lastDay())) {
            problem(
                    second,
                    "`" + second + "` " + later.get() + " lies before `" + first + "` " + earlier.get() + ".",
                    "Maybe swap the two.");
            return false;
        }
        return true;
    }

    Optional<Country> country(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Country.isCode(text)) {
            unknownCountry(column, text);
            return Optional.empty();
        }
        return Optional.of(new Country(text));
    }

    void unknownCountry(String column, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String maybe = upper.equals("UK")
                ? " Maybe GB."
                : upper.equals("EU")
                        ? " The EU is no country; name its member states."
                        : Country.isCode(upper) ? " Maybe " + upper + "." : "";
        problem(
                column,
                "Unknown country `" + text + "`.",
                "Write an ISO 3166-1 alpha-2 code in capitals, such as DE." + maybe);
    }

    CurrencyCode currency(String column) {
        String text = required(column);
        if (CurrencyCode.isCode(text)) {
            return new CurrencyCode(text);
        }
        if (!text.isEmpty()) {
            problem(column, "Unknown currency `" + text + "`.", "Write an ISO 4217 code in capitals, such as EUR.");
        }
        return CurrencyCode.EUR;
    }

    /** A plain decimal within bounds; anything else is told, with the bounds. */
    Optional<BigDecimal> number(String column, String least, String most) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            problem(
                    column,
                    "`" + text + "` is no number.",
                    "Write a plain decimal with a point, such as 1250 or 0.25; leave it empty where unknown.");
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(new BigDecimal(least)) < 0 || number.compareTo(new BigDecimal(most)) > 0) {
            problem(
                    column,
                    "`" + column + "` " + text + " is out of range.",
                    "It lies between " + least + " and " + most + "; maybe the unit is another one.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<BigDecimal> requiredNumber(String column, String least, String most) {
        required(column);
        return number(column, least, most);
    }

    /** The interval between two numbers, where both are there. */
    Optional<Interval> interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            problem("low", "The interval is reversed: " + low.get() + " to " + high.get() + ".", "Maybe swap the two.");
            return Optional.empty();
        }
        return Optional.of(new Interval(low.get().doubleValue(), high.get().doubleValue()));
    }

    Optional<Integer> count(String column, int least) {
        Optional<BigDecimal> number = number(column, Integer.toString(least), "1000000000");
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            problem(column, "`" + text(column) + "` is no whole number.", "Write a count, such as 225.");
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }

    Provenance provenance() {
        Basis basis = choice("basis", Basis.class);
        if (basis == Basis.CASE) {
            problem("basis", "Basis `case` belongs to cases.", "Write cited, partly-cited, unverified or policy.");
        }
        Optional<PartialDate> published = date("published");
        Optional<PartialDate> retrieved = date("retrieved");
        Optional<PartialDate> retracted = date("retracted");
        notLater("published", published);
        notLater("retrieved", retrieved);
        inOrder("published", published, "retracted", retracted);
        if (published.isPresent()
                && retrieved.isPresent()
                && published.get().firstDay().isAfter(retrieved.get().lastDay())) {
            problem(
                    "published",
                    "Published " + published.get() + ", after it was read on " + retrieved.get() + ".",
                    "Nobody reads what is not out yet: correct one of the two dates.");
        }
        if (published.isEmpty()
                && retrieved.isEmpty()
                && text("published").isEmpty()
                && text("retrieved").isEmpty()) {
            problem("published", "The row has no date.", "Fill `published`, or `retrieved` where none is printed.");
        }
        return new Provenance(basis, required("source"), published, retrieved, retracted, text("note"));
    }
}
