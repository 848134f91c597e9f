package dev.assay.intake.csv;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.Country;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the value of a fact stands in a field: {@code yes}, {@code 30}, {@code DE|FR}, {@code DE|?} for a set that may have more
 * members, {@code none} for a set known to be empty, {@code ?} for unknown and {@code n/a} for not applicable, both with a reason
 * after a space where there is one.
 */
final class FactText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{0,79}");

    /** A set of which no member is known: it is a set, unlike an unknown value. */
    private static final String OPEN_SET = "|?";

    /** What kind of value a field holds. */
    enum Type {
        YES_NO,
        NUMBER,
        DATE,
        CODE,
        CODES
    }

    private FactText() {}

    /** Whether the text says unknown or not applicable, which need no type. */
    static boolean isOpen(String text) {
        return text.equals("?") || text.startsWith("? ") || text.equals("n/a") || text.startsWith("n/a ");
    }

    static boolean isOpen(FactValue value) {
        return isOpen(write(value));
    }

    static FactValue read(Type type, CsvRow row, String column) {
        String text = row.required(column);
        if (text.equals("?") || text.startsWith("? ")) {
            return new FactValue.Unknown(text.substring(1).trim());
        }
        if (text.equals("n/a") || text.startsWith("n/a ")) {
            return new FactValue.NotApplicable(text.substring(3).trim());
        }
        Optional<FactValue> value =
                switch (type) {
                    case YES_NO -> yesNo(text);
                    case NUMBER ->
                        NUMBER.matcher(text).matches()
                                ? Optional.of(new FactValue.Quantity(new BigDecimal(text)))
                                : Optional.empty();
                    case DATE ->
                        PartialDate.parse(text)
                                .filter(d -> d.text().length() == 10)
                                .map(d -> new FactValue.Day(LocalDate.parse(d.text())));
                    case CODE ->
                        CODE.matcher(text).matches() ? Optional.of(new FactValue.Code(text)) : Optional.empty();
                    case CODES -> codes(text);
                };
        if (value.isEmpty() && !text.isEmpty()) {
            row.problem(column, "`" + text + "` is no " + Sheet.code(type) + ".", remedy(type));
        }
        return value.orElseGet(() -> new FactValue.Unknown(""));
    }

    private static Optional<FactValue> yesNo(String text) {
        return switch (text) {
            case "yes" -> Optional.of(FactValue.yes());
            case "no" -> Optional.of(FactValue.no());
            default -> Optional.empty();
        };
    }

    private static Optional<FactValue> codes(String text) {
        if (text.equals("none")) {
            return Optional.of(FactValue.Codes.complete(List.of()));
        }
        if (text.equals(OPEN_SET)) {
            return Optional.of(FactValue.Codes.incomplete(List.of()));
        }
        List<String> members =
                Arrays.stream(text.split("\\|", -1)).map(String::trim).toList();
        boolean complete = !members.get(members.size() - 1).equals("?");
        List<String> named = complete ? members : members.subList(0, members.size() - 1);
        if (!named.stream().allMatch(m -> CODE.matcher(m).matches())) {
            return Optional.empty();
        }
        return Optional.of(complete ? FactValue.Codes.complete(named) : FactValue.Codes.incomplete(named));
    }

    private static String remedy(Type type) {
        return switch (type) {
            case YES_NO -> "Write yes, no, or ? where unknown.";
            case NUMBER -> "Write a plain decimal with a point, such as 30 or 0.25, or ? where unknown.";
            case DATE -> "Write a full ISO date such as 2026-07-13, or ? where unknown.";
            case CODE -> "Write one code of letters, digits and . + -, or ? where unknown.";
            case CODES ->
                "Write codes joined by |, such as DE|FR; end with |? where there may be more; none where there"
                        + " are none; ? where unknown.";
        };
    }

    /** Notes a problem where an attribute that holds countries names something else. */
    static void checkCountries(FactValue value, CsvRow row, String column) {
        List<String> codes = value instanceof FactValue.Codes set
                ? List.copyOf(set.members())
                : value instanceof FactValue.Code one ? List.of(one.code()) : List.of();
        for (String code : codes) {
            if (!Country.isCode(code)) {
                row.unknownCountry(column, code);
            }
        }
    }

    static String write(FactValue value) {
        if (value instanceof FactValue.Unknown unknown) {
            return ("? " + unknown.why()).trim();
        }
        if (value instanceof FactValue.NotApplicable beside) {
            return ("n/a " + beside.why()).trim();
        }
        if (value instanceof FactValue.Codes set
                && set.complete()
                && set.members().isEmpty()) {
            return "none";
        }
        if (value instanceof FactValue.Codes set && set.members().isEmpty()) {
            return OPEN_SET;
        }
        return value.text();
    }

    static Type type(FactValue value) {
        if (value instanceof FactValue.YesNo) {
            return Type.YES_NO;
        }
        if (value instanceof FactValue.Quantity) {
            return Type.NUMBER;
        }
        if (value instanceof FactValue.Day) {
            return Type.DATE;
        }
        return value instanceof FactValue.Codes ? Type.CODES : Type.CODE;
    }
}
