package dev.assay.intake.acts;

import dev.assay.evidence.Snapshot;
import dev.assay.intake.FutureFigures;
import dev.assay.intake.Reading;
import dev.assay.intake.Source;
import dev.assay.intake.db.ImportKind;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
        Optional<PartialDate> dated = said.or(() -> dateIn(name));
        Reading reading = kind.reader().read(new Source(path, name, dated, held, today));
        return reading instanceof Reading.Understood understood
                ? new Reading.Understood(FutureFigures.doubted(understood.proposal(), today))
                : reading;
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
