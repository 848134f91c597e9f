package dev.assay.intake.web;

import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.acts.FileReading;
import dev.assay.intake.db.ImportKind;
import dev.assay.platform.http.UploadName;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.platform.storage.UploadDirectory;
import dev.assay.quantity.PartialDate;
import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Reads an uploaded file from the disk; one after the other, so that memory is needed for one at a time. */
@Singleton
class ReadUpload {
    private static final long PATIENCE_SECONDS = 120;

    private final UploadDirectory uploads;
    private final SnapshotSource snapshots;
    private final Clock clock;
    private final Semaphore oneAtATime = new Semaphore(1, true);

    ReadUpload(UploadDirectory uploads, SnapshotSource snapshots, Clock clock) {
        this.uploads = uploads;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * @param since the day the caller gives for a file that names none
     * @param use what is done with the proposal while no other file is read
     */
    <T> Outcome<T> proposal(
            ImportKind kind, CompletedFileUpload file, Optional<PartialDate> since, Function<Proposal, T> use)
            throws IOException {
        Outcome<String> name = UploadName.of(file.getFilename());
        if (name instanceof Outcome.Refused<String> hidden) {
            return Outcome.refused(hidden.refusal());
        }
        // The upload gets a name of ours; the user's name is words in a message and never a path.
        Path copy = uploads.newFile(kind.format().endings().get(0));
        try {
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return inTurn(() -> read(kind, copy, shown(name.orThrow()), since, use));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private interface Work<T> {
        Outcome<T> run() throws IOException;
    }

    private <T> Outcome<T> inTurn(Work<T> work) throws IOException {
        try {
            if (!oneAtATime.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Outcome.refused(busy());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.refused(busy());
        }
        try {
            return work.run();
        } finally {
            oneAtATime.release();
        }
    }

    private static Refusal busy() {
        return Refusal.of(RefusalKind.UNAVAILABLE, "Other files are being read just now. Nothing was taken; try again.")
                .after(Duration.ofSeconds(30));
    }

    private <T> Outcome<T> read(
            ImportKind kind, Path copy, String name, Optional<PartialDate> since, Function<Proposal, T> use)
            throws IOException {
        try {
            Reading reading = FileReading.read(kind, copy, name, since, snapshots.current(), LocalDate.now(clock));
            return reading instanceof Reading.Unreadable unreadable
                    ? Outcome.refused(refusal(unreadable))
                    : Outcome.done(use.apply(((Reading.Understood) reading).proposal()));
        } catch (OutOfMemoryError shortage) {
            return Outcome.refused(Refusal.of(
                    RefusalKind.UNAVAILABLE,
                    "The server has not enough memory to read " + name + " (" + (Files.size(copy) >> 10)
                            + " KB). Nothing was taken. Split the file, or have the server started with more memory"
                            + " than its " + (Runtime.getRuntime().maxMemory() >> 20) + " MB (java -Xmx2g …)."));
        }
    }

    private static Refusal refusal(Reading.Unreadable unreadable) {
        return Refusal.invalid(
                unreadable.problem(),
                List.of(FieldError.at("/file", unreadable.place() + ": " + unreadable.problem(), unreadable.remedy())));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }
}
