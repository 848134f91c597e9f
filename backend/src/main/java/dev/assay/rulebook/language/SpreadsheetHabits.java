package dev.assay.rulebook.language;

import dev.assay.quantity.WrittenNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How spreadsheet programs of several languages write numbers, dates and truth values. Such a text is never taken for what it may
 * mean: it is recognised, so that the remedy can name what to write instead.
 */
final class SpreadsheetHabits {
    private static final Pattern DOTTED_DAY =
            Pattern.compile("([0-9]{1,2})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4}|[0-9]{2})( 0?0:00(:00)?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[./-]?([0-9]{1,2})[./-]?([0-9]{1,2})([ T]0?0:00(:00)?)?");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "([0-9]{1,2})[. -]{1,2}(\\p{L}{3,9})\\.?[. -]([0-9]{4})|(\\p{L}{3,9})\\.? ([0-9]{1,2}), ([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]+)?");
    /** Day 0 of the serial dates of spreadsheets. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final List<Set<String>> MONTHS = List.of(
            Set.of("jan", "jän"),
            Set.of("feb", "fev", "fév"),
            Set.of("mar", "mär"),
            Set.of("apr", "avr"),
            Set.of("may", "mai"),
            Set.of("jun"),
            Set.of("jul"),
            Set.of("aug"),
            Set.of("sep"),
            Set.of("oct", "okt"),
            Set.of("nov"),
            Set.of("dec", "dez", "déc"));
    private static final Set<String> TRUE =
            Set.of("TRUE", "WAHR", "VRAI", "VERO", "VERDADERO", "WAAR", "PRAWDA", "Y", "J");
    private static final Set<String> FALSE = Set.of("FALSE", "FALSCH", "FAUX", "FALSO", "ONWAAR", "FAŁSZ", "N");

    private SpreadsheetHabits() {}

    static String numberRemedy(String text) {
        return unquoted(text)
                .map(inner -> "Remove the quotation marks: " + inner + ".")
                .orElseGet(() -> WrittenNumber.remedy(text));
    }

    static String dateRemedy(String text) {
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text));
            return "This looks like a spreadsheet's serial number. Format the column as text and write " + day + ".";
        }
        String days = String.join(" or ", meant(text));
        return "Write year-month-day: " + (days.isEmpty() ? "2026-05-09" : days) + ".";
    }

    /** The days that a local way of writing may mean, the more usual first. */
    private static List<String> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return days(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dotted = DOTTED_DAY.matcher(text);
        if (dotted.matches()) {
            String year = dotted.group(3).length() == 2 ? "20" + dotted.group(3) : dotted.group(3);
            java.util.ArrayList<String> found = new java.util.ArrayList<>(days(year, dotted.group(2), dotted.group(1)));
            days(year, dotted.group(1), dotted.group(2)).stream()
                    .filter(day -> !found.contains(day))
                    .forEach(found::add);
            return found;
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            boolean dayFirst = named.group(1) != null;
            String name = named.group(dayFirst ? 2 : 4).substring(0, 3).toLowerCase(Locale.ROOT);
            for (int month = 0; month < MONTHS.size(); month++) {
                if (MONTHS.get(month).contains(name)) {
                    return days(
                            named.group(dayFirst ? 3 : 6), String.valueOf(month + 1), named.group(dayFirst ? 1 : 5));
                }
            }
        }
        return unquoted(text).filter(inner -> inner.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")).stream()
                .toList();
    }

    private static List<String> days(String year, String month, String day) {
        try {
            return List.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    /** yes or no, for the truth values of spreadsheets; empty for other texts. */
    static Optional<String> truth(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return TRUE.contains(upper) ? Optional.of("yes") : FALSE.contains(upper) ? Optional.of("no") : Optional.empty();
    }

    /** What to do about marks and spaces around a word; empty if there are none. */
    static Optional<String> around(String text) {
        if (text.startsWith("\u00a0") || text.endsWith("\u00a0") || text.endsWith("\u202f")) {
            return Optional.of("A non-breaking space stands beside the word. Delete it.");
        }
        return unquoted(text).map(inner -> "Remove the quotation marks: " + inner + ".");
    }

    private static Optional<String> unquoted(String text) {
        String inner = text.replaceAll("^[\"'\u2018-\u201f\u00ab\u2039]+|[\"'\u2018-\u201f\u00bb\u203a]+$", "");
        return inner.isEmpty() || inner.equals(text) ? Optional.empty() : Optional.of(inner);
    }
}
