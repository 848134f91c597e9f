package dev.assay.decision.madr;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text and figures as Markdown. Whatever a person typed becomes plain text: no markup, no HTML, one line. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private Markdown() {}

    /** One line of plain text: white space folded, every character with a meaning in Markdown escaped. */
    static String text(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").trim();
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '&') {
                out.append("&amp;");
                continue;
            }
            boolean inWord = c == '_'
                    && i > 0
                    && i + 1 < line.length()
                    && isWord(line.charAt(i - 1))
                    && isWord(line.charAt(i + 1));
            if (SPECIAL.indexOf(c) >= 0 && !inWord) {
                out.append('\\');
            }
            out.append(c);
        }
        String escaped = out.toString();
        // A leading marker would start a list or a heading.
        return escaped.matches("^([-+]|\\d+[.)])(\\s.*|$)") ? "\\" + escaped : escaped;
    }

    /** A double-quoted YAML scalar. */
    static String yaml(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").trim();
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The number with this many decimals, half up, the same on every platform. */
    static String number(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
