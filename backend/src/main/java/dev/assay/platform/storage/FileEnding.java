package dev.assay.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the newest part of an H2 file is there. H2 itself goes back to an older state without a word, or to none, where that part is
 * lost, and so would lose what was acknowledged. Only a file that was closed in good order says where its newest part must be; one
 * whose program was killed is left to H2, which looks for it.
 */
final class FileEnding {
    private static final int BLOCK = 4096;
    private static final int HEXADECIMAL = 16;
    /** The file's first line: format, place and number of the newest part, and that it was closed in good order. */
    private static final Pattern CLOSED = Pattern.compile(
            "H:\\d+,block:(\\p{XDigit}+),(?:\\w+:\\w+,)*?chunk:(\\p{XDigit}+),(?:\\w+:\\w+,)*?clean:1,");

    private FileEnding() {}

    static boolean isLost(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Matcher closed = CLOSED.matcher(text(channel, 0));
            return closed.lookingAt()
                    && !text(channel, Long.parseLong(closed.group(1), HEXADECIMAL) * BLOCK)
                            .startsWith("chunk:" + closed.group(2) + ",");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The database file " + file + " cannot be read.", unreadable);
        }
    }

    /** As much as a block holds of it; none behind the end. */
    private static String text(FileChannel channel, long position) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        channel.read(block, position);
        return new String(block.array(), 0, block.position(), StandardCharsets.ISO_8859_1);
    }
}
