package dev.assay.intake.cli;

import dev.assay.intake.db.ImportKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A folder packed into a temporary ZIP archive, to be sent as one file; deleted when closed.
 *
 * @param left why a file of the folder was not packed, by its path
 */
record PackedFolder(Path archive, SortedMap<String, String> left) implements AutoCloseable {

    static PackedFolder of(ImportKind kind, Path folder) throws IOException {
        Path archive = Files.createTempFile("assay-import-", ".zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            return new PackedFolder(archive, kind.reader().pack(folder, out));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(archive);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
    }
}
