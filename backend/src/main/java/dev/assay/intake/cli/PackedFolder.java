package dev.assay.intake.cli;

import dev.assay.intake.csv.CsvSource;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.modelsdev.ModelsDevReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder packed into a temporary ZIP archive, to be sent as one file; deleted when closed.
 *
 * @param left why a file of the folder was not packed, by its path
 */
record PackedFolder(Path archive, SortedMap<String, String> left) implements AutoCloseable {

    static PackedFolder of(ImportKind kind, Path folder) throws IOException {
        Path archive = Files.createTempFile("assay-import-", ".zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            return new PackedFolder(
                    archive, kind == ImportKind.CSV ? csv(folder, out) : new ModelsDevReader().pack(folder, out));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(archive);
            throw failure;
        }
    }

    private static SortedMap<String, String> csv(Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (CsvSource file : CsvSource.under(folder)) {
                zip.putNextEntry(new ZipEntry(file.name()));
                try (InputStream in = file.content().open()) {
                    in.transferTo(zip);
                }
            }
        }
        return new TreeMap<>();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
    }
}
