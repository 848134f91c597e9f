package dev.assay.quantity;

import java.util.Optional;

/**
 * Which text can be kept and reads as it was meant. What is no text at all cannot be stored whole, and what nobody sees lets a text
 * read otherwise than it says: a right-to-left override turns the letters after it round, a zero-width space makes two names of one.
 */
public final class KeptText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int LAST_ASCII = 0x7F;
    /** Format characters that are seen: the signs of Arabic and Syriac that stand over a number or a word. */
    private static final String SEEN_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u08E2";
    /** Letters and marks without a shape: Hangul fillers, the grapheme joiner, two vowels of Khmer. */
    private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private KeptText() {}

    /** What a text may hold. */
    public enum Shape {
        /** One line of visible text: a title, a name, an id. */
        ONE_LINE,
        /** Visible text with line breaks, tabs and soft hyphens: a reason, a note. */
        LINES,
        /** Whatever can be stored; somebody else says more about it: a rule file, a password. */
        SOURCE
    }

    /**
     * The first character that is wrong.
     *
     * @param position which character it is, counted from 1
     * @param isText whether the whole is text at all: half a character is none
     */
    public record Fault(int codePoint, int position, boolean isText) {

        /** The character by number and, where it has one, by name: {@code U+202E (RIGHT-TO-LEFT OVERRIDE)}. */
        public String character() {
            String number = String.format("U+%04X", codePoint);
            String name =
                    isText ? Optional.ofNullable(Character.getName(codePoint)).orElse("") : "half a character";
            return name.isEmpty() ? number : number + " (" + name + ")";
        }

        /** What is wrong, as a sentence without its subject. */
        public String words() {
            String why =
                    switch (codePoint) {
                        case '\n', '\r' -> "a line break, and it is one line";
                        case '\t' -> "a tab, and it is one line";
                        default -> character() + ", which cannot be kept or not be seen";
                    };
            return "has at character " + position + " " + why + ".";
        }
    }

    /** What keeps the text from being of this shape, if anything. */
    public static Optional<Fault> fault(String text, Shape shape) {
        int position = 1;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            boolean isText = Character.getType(c) != Character.SURROGATE;
            if (!isText || !isStorable(c) || shape != Shape.SOURCE && !isVisible(text, i, c, shape)) {
                return Optional.of(new Fault(c, position, isText));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Whether anything of it can be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The text with each character that is wrong in a line named instead of written, fit for a message or a log. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (fault(text.substring(i, next), Shape.ONE_LINE).isPresent()) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
            i = next;
        }
        return shown.toString();
    }

    private static boolean isStorable(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return c != 0 && !noCharacter;
    }

    private static boolean isVisible(String text, int at, int c, Shape shape) {
        boolean lines = shape == Shape.LINES;
        switch (Character.getType(c)) {
            case Character.CONTROL:
                return lines && (c == '\n' || c == '\t' || c == '\r' && text.startsWith("\n", at + 1));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR:
                return false;
            case Character.FORMAT:
                return lines && c == SOFT_HYPHEN || SEEN_SIGNS.indexOf(c) >= 0 || joins(text, at, c);
            default:
                return SHAPELESS.indexOf(c) < 0;
        }
    }

    /** Persian words and joined emoji need joiners; between letters of ASCII one only hides. */
    private static boolean joins(String text, int at, int c) {
        boolean joiner = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
        return joiner
                && at > 0
                && at + 1 < text.length()
                && isBeyond(text.codePointBefore(at))
                && isBeyond(text.codePointAt(at + 1));
    }

    private static boolean isBeyond(int c) {
        return c > LAST_ASCII && Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c);
    }
}
