package dev.assay.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to read, wherever it lies.
 *
 * @param name how messages call it
 * @param content opens it
 */
public record CsvSource(String name, Opening content) {

    /** Opens a file. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** The file itself, or the CSV files of a folder by name; not those of folders beneath it. */
    public static List<CsvSource> under(Path fileOrFolder) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(of(fileOrFolder));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(f -> Files.isRegularFile(f) && name(f).endsWith(".csv") && !name(f).startsWith("."))
                    .sorted()
                    .map(CsvSource::of)
                    .toList();
        }
    }

    private static CsvSource of(Path file) {
        return new CsvSource(name(file), () -> Files.newInputStream(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
