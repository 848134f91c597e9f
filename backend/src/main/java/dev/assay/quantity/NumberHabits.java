package dev.assay.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people and spreadsheet programs of several languages write numbers, recognised so that a remedy can name the right text. */
final class NumberHabits {
    /** Point or comma before exactly three digits: a decimal in one language, thousands in another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern GROUPED =
            Pattern.compile("-?[0-9]{1,3}([ .,'\u2019\u00a0\u202f])[0-9]{3}(\\1[0-9]{3})*([.,][0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\p{Sc} ?)?([0-9]+(\\.[0-9]+)?)[ \u00a0\u202f]?([A-Za-z%]+|\\p{Sc})?");
    private static final Pattern NUMERIC = Pattern.compile(
            "[+-]?[.,]?[0-9][0-9.,'_\u2019 \u00a0\u202f]*([eE][+-]?[0-9]+|[dDfF%])?|[+-]?0[xXbBoO][0-9a-fA-F_]+"
                    + "|[+-]?(NaN|Infinity|\\.(nan|inf))",
            Pattern.CASE_INSENSITIVE);

    private NumberHabits() {}

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text).matches();
    }

    static boolean isMeant(String text) {
        return NUMERIC.matcher(text).matches();
    }

    /** What to write instead of a text that is no number. */
    static String remedy(String text) {
        if (isAmbiguous(text)) {
            return "Write " + grouped(text) + " if thousands are meant, else " + decimal(text) + ".";
        }
        if (COMMA.matcher(text).matches()) {
            return "Write it with a decimal point and without separators of thousands: " + text.replace(',', '.') + ".";
        }
        if (text.startsWith("=")) {
            return "Formulas are not worked out. Write the result.";
        }
        if (isPlain(text)) {
            return "At most 18 digits stand before the decimal point and 12 behind it.";
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            int end = grouped.group(3) == null ? text.length() : grouped.start(3);
            String decimals =
                    grouped.group(3) == null ? "" : "." + grouped.group(3).substring(1);
            return "Write it without separators of thousands: "
                    + text.substring(0, end).replaceAll("[^0-9-]", "") + decimals + ".";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "Write the digits out: " + new BigDecimal(text).toPlainString() + ".";
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            return "Write the number alone; its unit is fixed by the fact: " + unit.group(2) + ".";
        }
        return "Write digits, with a decimal point where needed: 12.5.";
    }

    static String grouped(String text) {
        return text.replaceAll("[.,]", "");
    }

    /** With a fourth decimal where three would be ambiguous again. */
    static String decimal(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return number.scale() == 3 ? number.setScale(4).toPlainString() : number.toPlainString();
    }
}
