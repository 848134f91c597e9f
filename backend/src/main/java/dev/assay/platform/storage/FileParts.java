package dev.assay.platform.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Whether every part of an H2 file is there. H2 itself goes back to an older state without a word, or to none, where its newest part is
 * lost, and opens a file that was cut as if nothing were missing.
 */
final class FileParts {
    private static final int BLOCK = 4096;
    private static final int HEXADECIMAL = 16;
    private static final String PART = "chunk.";
    /** The file's first line: format, place and number of the newest part, and that it was closed in good order. */
    private static final Pattern CLOSED = Pattern.compile(
            "H:\\d+,block:(\\p{XDigit}+),(?:\\w+:\\w+,)*?chunk:(\\p{XDigit}+),(?:\\w+:\\w+,)*?clean:1,");

    private FileParts() {}

    static boolean areMissing(Path file) throws IOException {
        return isNewestLost(file) || isCutOrEmpty(file);
    }

    /** Only a file that was closed in good order says where its newest part must be; of others, H2 looks for it. */
    private static boolean isNewestLost(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Matcher closed = CLOSED.matcher(text(channel, 0));
            return closed.lookingAt()
                    && !text(channel, Long.parseLong(closed.group(1), HEXADECIMAL) * BLOCK)
                            .startsWith("chunk:" + closed.group(2) + ",");
        }
    }

    /**
     * Whether the store, opened as it is about to be, counts on parts behind the file's end, or finds none at all: opened for writing,
     * a file of which nothing is left would be begun anew.
     */
    private static boolean isCutOrEmpty(Path file) throws IOException {
        long size = Files.size(file);
        MVStore store;
        try {
            store = new MVStore.Builder().fileName(file.toString()).readOnly().open();
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                // Whoever has it open has looked. If that is not this very program, opening it will say so.
                return false;
            }
            throw failure;
        }
        try {
            return store.getMapNames().isEmpty()
                    || store.getLayoutMap().entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(PART))
                            .anyMatch(entry -> end(entry.getValue()) > size);
        } finally {
            store.closeImmediately();
        }
    }

    /** Where a part ends that is described so; 0 for one of which nothing is in use any more. */
    private static long end(String description) {
        Map<String, String> part = DataUtils.parseMap(description);
        boolean isUsed = DataUtils.readHexLong(part, "livePages", 0) > 0;
        return isUsed ? (DataUtils.readHexLong(part, "block", 0) + DataUtils.readHexLong(part, "len", 0)) * BLOCK : 0;
    }

    /** As much as a block holds of it; none behind the end. */
    private static String text(FileChannel channel, long position) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        channel.read(block, position);
        return new String(block.array(), 0, block.position(), StandardCharsets.ISO_8859_1);
    }
}
