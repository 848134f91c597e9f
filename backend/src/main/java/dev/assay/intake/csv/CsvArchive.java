package dev.assay.intake.csv;

import dev.assay.intake.BoundedStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The CSV files of a folder packed as a ZIP archive. Nothing is unpacked onto the disk, and names in it are words alone. */
public final class CsvArchive implements AutoCloseable {
    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final Budget budget = new Budget(CsvLimits.STANDARD.bytes());

    private CsvArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a file starts as ZIP archives do; no CSV file does. */
    public static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    public static CsvArchive open(Path file) throws IOException {
        return new CsvArchive(new ZipFile(file.toFile()));
    }

    /** Its CSV files by name; together they give no more bytes than one file may have, then {@link BoundedStream.TooLarge}. */
    public List<CsvSource> files() {
        List<CsvSource> files = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements() && files.size() <= CsvLimits.STANDARD.files()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (!entry.isDirectory() && name.endsWith(".csv") && !name.startsWith(".")) {
                files.add(new CsvSource(name, () -> budget.within(zip.getInputStream(entry))));
            }
        }
        files.sort(java.util.Comparator.comparing(CsvSource::name));
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Bytes that may still be unpacked, over all files together. */
    private static final class Budget {
        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }

        InputStream within(InputStream in) {
            return new FilterInputStream(new BoundedStream(in, left)) {
                @Override
                public int read() throws IOException {
                    int value = super.read();
                    left -= value < 0 ? 0 : 1;
                    return value;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int count = super.read(buffer, offset, length);
                    left -= Math.max(0, count);
                    return count;
                }
            };
        }
    }
}
