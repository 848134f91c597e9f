package dev.assay.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, kept as written ({@code 2026-05-09}, {@code 2026-05}, {@code 2026}).
 * Where a day is needed, a partial date means its last day: nothing is taken as known earlier than it surely was.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException if the text is not an ISO year, month or day */
    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not a date: `" + text + "`. Write an ISO date: 2026-05-09, or 2026-05, or 2026.");
        }
        try {
            lastDayOf(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such date: `" + text + "`. " + e.getMessage() + ".", e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date the text means, or empty where it is not an ISO year, month or day. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(new PartialDate(text.trim()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public LocalDate lastDay() {
        return lastDayOf(text);
    }

    public LocalDate firstDay() {
        return text.length() == 10 ? lastDay() : LocalDate.of(year(text), text.length() == 4 ? 1 : month(text), 1);
    }

    private static LocalDate lastDayOf(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(year(text), 12, 31);
            case 7 -> YearMonth.of(year(text), month(text)).atEndOfMonth();
            default -> LocalDate.of(year(text), month(text), Integer.parseInt(text, 8, 10, 10));
        };
    }

    private static int year(String text) {
        return Integer.parseInt(text, 0, 4, 10);
    }

    private static int month(String text) {
        return Integer.parseInt(text, 5, 7, 10);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = lastDay().compareTo(other.lastDay());
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
