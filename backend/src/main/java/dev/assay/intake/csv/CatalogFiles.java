package dev.assay.intake.csv;

import dev.assay.intake.BoundedStream;
import dev.assay.intake.Reading;
import dev.assay.intake.Source;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/** Reads sheets of the catalog's own format: one of them, a folder, or a ZIP archive. */
public final class CatalogFiles implements SourceReader {

    @Override
    public SourceFormat format() {
        return new SourceFormat(
                "csv",
                "Catalog CSV",
                "One sheet of the catalog's own format, or several in a ZIP archive.",
                List.of(".csv", ".zip"),
                false,
                true);
    }

    @Override
    public Reading read(Source source) throws IOException {
        CatalogHoldings base =
                new CatalogHoldings(source.held().catalog(), source.held().evidence());
        CatalogCsvReader reader = new CatalogCsvReader(base, CsvLimits.STANDARD, source.today());
        Path path = source.path();
        if (CsvArchive.isOne(path)) {
            try (CsvArchive archive = CsvArchive.open(path)) {
                return new Reading.Understood(
                        reader.read(source.name(), archive.files()).proposal());
            } catch (BoundedStream.TooLarge | ZipException e) {
                return new Reading.Unreadable(
                        "archive", "Not a whole ZIP archive, or " + e.getMessage() + ".", "Pack the CSV files again.");
            }
        }
        List<CsvSource> files = Files.isDirectory(path)
                ? CsvSource.under(path)
                : List.of(new CsvSource(source.name(), () -> Files.newInputStream(path)));
        return new Reading.Understood(reader.read(source.name(), files).proposal());
    }

    @Override
    public SortedMap<String, String> pack(Path folder, OutputStream out) throws IOException {
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
}
