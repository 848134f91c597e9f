package dev.assay.intake.acts;

import dev.assay.evidence.Snapshot;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.FutureFigures;
import dev.assay.intake.Reading;
import dev.assay.intake.aider.AiderReader;
import dev.assay.intake.arenahard.ArenaHardReader;
import dev.assay.intake.csv.CatalogCsvReader;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.CsvArchive;
import dev.assay.intake.csv.CsvLimits;
import dev.assay.intake.csv.CsvSource;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.intake.livebench.LiveBenchReader;
import dev.assay.intake.livecodebench.LiveCodeBenchReader;
import dev.assay.intake.lmarena.LmArenaReader;
import dev.assay.intake.modelsdev.ModelsDevReader;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Reads a file or folder of any kind with the reader of that kind. */
public final class FileReading {
    /** Bytes of the largest file that a server takes. */
    public static final long LARGEST = 64L << 20;

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d{2})[-_]?(\\d{2})[-_]?(\\d{2})(?!\\d)");

    private FileReading() {}

    /**
     * @param name how messages and the proposal call it
     * @param said the day the caller gives for a file that names none itself; without it, the day in the file's name
     * @param held what references of a CSV file may point to
     * @param today figures of a later day are held back
     */
    public static Reading read(
            ImportKind kind, Path path, String name, Optional<PartialDate> said, Snapshot held, LocalDate today)
            throws IOException {
        Reading reading = asWritten(kind, path, name, said, held, today);
        return reading instanceof Reading.Understood understood
                ? new Reading.Understood(FutureFigures.doubted(understood.proposal(), today))
                : reading;
    }

    private static Reading asWritten(
            ImportKind kind, Path path, String name, Optional<PartialDate> said, Snapshot held, LocalDate today)
            throws IOException {
        Optional<PartialDate> dated = said.or(() -> dateIn(name));
        if (kind == ImportKind.CSV) {
            CatalogHoldings base = new CatalogHoldings(held.catalog(), held.evidence());
            return csv(new CatalogCsvReader(base, CsvLimits.STANDARD, today), path, name);
        }
        if (kind == ImportKind.MODELS_DEV && Files.isDirectory(path)) {
            return new ModelsDevReader().readFolder(path, dated);
        }
        if (Files.isDirectory(path)) {
            return new Reading.Unreadable(name, "This is a folder.", "Name the file itself.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return switch (kind) {
                case LITELLM -> new LiteLlmReader().read(in, dated);
                case MODELS_DEV -> new ModelsDevReader().readZip(in, dated);
                case ARENA_HARD -> new ArenaHardReader().read(in, dated);
                case AIDER -> new AiderReader().read(in, dated);
                case LIVEBENCH -> new LiveBenchReader().read(in, dated);
                case LIVECODEBENCH -> new LiveCodeBenchReader().read(in, dated);
                case LMARENA -> new LmArenaReader().read(in, dated);
                case CSV -> throw new IllegalStateException("CSV is read above. Maybe the kinds were reordered.");
            };
        }
    }

    private static Reading csv(CatalogCsvReader reader, Path path, String name) throws IOException {
        if (CsvArchive.isOne(path)) {
            try (CsvArchive archive = CsvArchive.open(path)) {
                return new Reading.Understood(reader.read(name, archive.files()).proposal());
            } catch (BoundedStream.TooLarge | ZipException e) {
                return new Reading.Unreadable(
                        "archive", "Not a whole ZIP archive, or " + e.getMessage() + ".", "Pack the CSV files again.");
            }
        }
        List<CsvSource> files = Files.isDirectory(path)
                ? CsvSource.under(path)
                : List.of(new CsvSource(name, () -> Files.newInputStream(path)));
        return new Reading.Understood(reader.read(name, files).proposal());
    }

    /** The day in a name such as {@code prices_2025-02-06.json} or {@code table_2024_11_25.csv}, if there is just one. */
    static Optional<PartialDate> dateIn(String name) {
        List<PartialDate> days = DAY.matcher(name)
                .results()
                .map(day -> day.group(1) + "-" + day.group(2) + "-" + day.group(3))
                .flatMap(text -> PartialDate.parse(text).stream())
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
