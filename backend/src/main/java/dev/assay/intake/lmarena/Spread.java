package dev.assay.intake.lmarena;

import dev.assay.intake.board.Numbers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a rating may be off, as boards print it: {@code +5/-4}, {@code -4/+5} or {@code ±5}. */
record Spread(double below, double above) {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,6})?)";
    private static final Pattern UP_DOWN = Pattern.compile("\\+\\s*" + NUMBER + "\\s*/\\s*[-−]\\s*" + NUMBER);
    private static final Pattern DOWN_UP = Pattern.compile("[-−]\\s*" + NUMBER + "\\s*/\\s*\\+\\s*" + NUMBER);
    private static final Pattern EVEN = Pattern.compile("(?:±|\\+/-)\\s*" + NUMBER);
    private static final int LONGEST = 40;

    /** Empty where the text is of another form. */
    static Optional<Spread> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher upDown = UP_DOWN.matcher(text);
        if (upDown.matches()) {
            return Optional.of(new Spread(number(upDown, 2), number(upDown, 1)));
        }
        Matcher downUp = DOWN_UP.matcher(text);
        if (downUp.matches()) {
            return Optional.of(new Spread(number(downUp, 1), number(downUp, 2)));
        }
        Matcher even = EVEN.matcher(text);
        return even.matches() ? Optional.of(new Spread(number(even, 1), number(even, 1))) : Optional.empty();
    }

    double lowOf(double score) {
        return Numbers.sum(score, -below);
    }

    double highOf(double score) {
        return Numbers.sum(score, above);
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
