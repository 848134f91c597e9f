package dev.assay.rulebook.language;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first guard: bytes become text only if they are UTF-8, small, and free of escapes and of characters that show something
 * other than what they say.
 */
public final class RawText {

    static final int MOST_BYTES = 1_048_576;
    private static final int MOST_LINE = 20_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private RawText() {}

    /** The text, without byte order mark and with plain line feeds; empty if it was refused. */
    public static Optional<String> of(RuleFile file, Diagnostics diagnostics) {
        if (file.bytes().length > MOST_BYTES) {
            diagnostics.error(
                    new Place(file.path(), 1, 1),
                    "The file has " + file.bytes().length + " bytes; the most is " + MOST_BYTES + ".",
                    "Split it into several files.");
            return Optional.empty();
        }
        return decoded(file, diagnostics)
                .map(RawText::normalised)
                .filter(text -> isClean(text, file.path(), diagnostics));
    }

    private static Optional<String> decoded(RuleFile file, Diagnostics diagnostics) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            byte[] before = java.util.Arrays.copyOf(file.bytes(), bytes.position());
            String read = new String(before, StandardCharsets.UTF_8);
            int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
            int column = read.length() - read.lastIndexOf('\n');
            diagnostics.error(
                    new Place(file.path(), line, column),
                    "This is not UTF-8 text (the byte here belongs to another encoding, such as Windows-1252 or UTF-16).",
                    "Save the file as UTF-8; in a spreadsheet choose \"CSV UTF-8\".");
            return Optional.empty();
        }
    }

    private static String normalised(String text) {
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return plain.replace("\r\n", "\n");
    }

    private static boolean isClean(String text, String path, Diagnostics diagnostics) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            Optional<String> fault = column > MOST_LINE
                    ? Optional.of("The line is longer than " + MOST_LINE + " characters.")
                    : fault(c);
            if (fault.isPresent()) {
                diagnostics.error(new Place(path, line, column), fault.get(), remedy(c));
                return false;
            }
            i += Character.charCount(c);
            if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return true;
    }

    private static Optional<String> fault(int c) {
        if (c == '\\') {
            return Optional.of("Backslashes are not allowed anywhere in a rule file.");
        }
        int type = Character.getType(c);
        boolean invisible = type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return invisible || control
                ? Optional.of(String.format(
                        "An invisible or control character (U+%04X) stands here; text could read otherwise than it means.",
                        c))
                : Optional.empty();
    }

    private static String remedy(int c) {
        return c == '\\'
                ? "Write the character itself; for quotation marks inside a text use “ and ”."
                : "Delete the character, or retype the word around it.";
    }
}
