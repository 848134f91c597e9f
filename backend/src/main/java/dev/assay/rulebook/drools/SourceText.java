package dev.assay.rulebook.drools;

import dev.assay.rulebook.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file, by offset and by line. */
record SourceText(String path, String text) {

    private static final Pattern PIECE = Pattern.compile("(\"[^\"\\n]*\")|//[^\\n]*|/\\*.*?\\*/|\\s+", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("(?:\\s+|//[^\\n]*|/\\*.*?\\*/)*", Pattern.DOTALL);

    /** Without comments and without space outside quotation marks. */
    static String squeezed(String text) {
        return PIECE.matcher(text)
                .replaceAll(piece -> piece.group(1) == null ? "" : Matcher.quoteReplacement(piece.group(1)));
    }

    Place place(int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(path, line, offset - start + 1);
    }

    /** The offset of a line and a column, counted as Drools does: lines from 1, columns from 0. */
    int offset(int line, int column) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + Math.max(0, column);
    }

    /** The first offset from here on that is neither space nor comment. */
    int skipBlank(int offset) {
        Matcher blank = BLANK.matcher(text).region(offset, text.length());
        return blank.lookingAt() ? blank.end() : offset;
    }

    Place firstWord(int offset) {
        return place(skipBlank(offset));
    }

    /** Where more than so many brackets are open, if anywhere. */
    Optional<Place> deeperThan(int most) {
        int open = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = (c == '"') != quoted && c != '\n';
            if (!quoted && (c == '(' || c == '[' || c == '{') && ++open > most) {
                return Optional.of(place(i));
            }
            if (!quoted && (c == ')' || c == ']' || c == '}')) {
                open = Math.max(0, open - 1);
            }
        }
        return Optional.empty();
    }
}
