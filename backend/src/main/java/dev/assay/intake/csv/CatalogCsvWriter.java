package dev.assay.intake.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes catalog and evidence in the catalog format: one file per kind, UTF-8, commas, LF, rows in the order held. */
public final class CatalogCsvWriter {

    private CatalogCsvWriter() {}

    /** The files by name; kinds without entries have a header alone. */
    public static Map<String, String> files(CatalogHoldings holdings) {
        Map<String, String> files = new TreeMap<>();
        Sheets.ALL.forEach(sheet -> files.put(sheet.fileName(), text(sheet, holdings)));
        return files;
    }

    public static void write(CatalogHoldings holdings, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files(holdings).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String text(Sheet<?> sheet, CatalogHoldings holdings) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(sheet.columns().stream().map(Column::name).toList());
            for (List<String> row : sheet.rows(holdings)) {
                csv.writeRecord(row.stream().map(RowForm::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString();
    }
}
