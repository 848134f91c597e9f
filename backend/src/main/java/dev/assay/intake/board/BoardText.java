package dev.assay.intake.board;

import dev.assay.intake.BoundedStream;
import dev.assay.intake.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The text of a board's file: UTF-8, with or without a byte order mark, and of a size that a board has. */
public final class BoardText {
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_LINES = 50_000;

    private BoardText() {}

    /** @param understand reads the text; not called where there is none to read */
    public static Reading read(InputStream in, Function<String, Reading> understand) throws IOException {
        String text;
        try {
            byte[] bytes = new BoundedStream(in, MOST_BYTES).readAllBytes();
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (BoundedStream.TooLarge e) {
            return new Reading.Unreadable(
                    "file", "The file is " + e.getMessage() + ".", "Name a board, not its answers.");
        } catch (CharacterCodingException e) {
            return new Reading.Unreadable("file", "The file is not UTF-8 text.", "Fetch it again or convert it.");
        }
        return text.lines().count() > MOST_LINES
                ? new Reading.Unreadable(
                        "file", "More than " + MOST_LINES + " lines.", "Name a board, not its answers.")
                : understand.apply(text);
    }
}
