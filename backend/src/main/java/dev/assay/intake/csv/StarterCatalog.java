package dev.assay.intake.csv;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The catalog shipped in the jar: the files under {@code catalog/}, read by the reader that reads everyone's. */
public final class StarterCatalog {

    private StarterCatalog() {}

    /**
     * The shipped catalog and evidence.
     *
     * @throws IllegalStateException if a shipped row does not read; that is a bug of ours and names the row
     */
    public static CatalogHoldings load() {
        CatalogReading reading = reading();
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(
                    "The shipped catalog has " + reading.problems().size() + " bad rows; the first: "
                            + reading.problems().get(0));
        }
        return reading.holdings();
    }

    static CatalogReading reading() {
        try {
            // What ships does not depend on the clock of the machine it runs on.
            return new CatalogCsvReader(CatalogHoldings.EMPTY, CsvLimits.STANDARD, LocalDate.MAX)
                    .read("starter catalog", sources());
        } catch (IOException e) {
            throw new UncheckedIOException("The catalog shipped in the jar cannot be read.", e);
        }
    }

    static List<CsvSource> sources() {
        return Sheets.ALL.stream()
                .map(s -> new CsvSource(s.fileName(), () -> open("/catalog/" + s.fileName())))
                .toList();
    }

    private static InputStream open(String path) throws IOException {
        InputStream stream = StarterCatalog.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException("No " + path + " on the class path. Maybe the jar was cut down.");
        }
        return stream;
    }
}
