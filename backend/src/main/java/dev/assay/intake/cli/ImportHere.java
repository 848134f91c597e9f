package dev.assay.intake.cli;

import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.acts.AcceptancePolicy;
import dev.assay.intake.acts.ImportStore;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.intake.db.Import;
import dev.assay.intake.db.ImportKind;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Imports into a data directory that no server has open. */
record ImportHere(Path data) {

    /** Reads the file against what is held. */
    public interface Reader {
        Reading read(Snapshot held) throws IOException;
    }

    /** What came of it; without a report, the file could not be read. */
    record Answer(Optional<ImportReport> report, Optional<Reading.Unreadable> unreadable, String sentence) {
        static Answer of(ImportReport report, String sentence) {
            return new Answer(Optional.of(report), Optional.empty(), sentence);
        }
    }

    Answer preview(Reader reader) throws IOException {
        if (!isStored()) {
            CatalogHoldings starter = StarterCatalog.load();
            return compared(reader, new Snapshot(0, starter.catalog(), starter.evidence()));
        }
        try (ApplicationContext context = opened()) {
            return compared(reader, context.getBean(SnapshotSource.class).current());
        }
    }

    Answer take(Reader reader, ImportKind kind) throws IOException {
        try (ApplicationContext context = opened()) {
            Reading reading = reader.read(context.getBean(SnapshotSource.class).current());
            if (reading instanceof Reading.Unreadable unreadable) {
                return new Answer(Optional.empty(), Optional.of(unreadable), "");
            }
            ImportStore imports = context.getBean(ImportStore.class);
            Import proposed =
                    imports.propose(kind, ((Reading.Understood) reading).proposal(), ImportCommand.COMMAND_LINE);
            return context.getBean(AcceptancePolicy.class)
                    .acceptance()
                    .objection(ImportCommand.COMMAND_LINE, ImportCommand.COMMAND_LINE)
                    .map(
                            objection -> Answer.of(
                                    proposed.report(),
                                    "Proposed. Two persons are needed here: somebody accepts it in the browser, under Imports."))
                    .orElseGet(() -> Answer.of(
                            imports.accept(proposed.id(), ImportCommand.COMMAND_LINE)
                                    .orThrow()
                                    .report(),
                            ""));
        }
    }

    private static Answer compared(Reader reader, Snapshot held) throws IOException {
        Reading reading = reader.read(held);
        if (reading instanceof Reading.Unreadable unreadable) {
            return new Answer(Optional.empty(), Optional.of(unreadable), "");
        }
        Proposal proposal = ((Reading.Understood) reading).proposal();
        return Answer.of(
                Reconciliation.of(proposal, held.catalog(), held.evidence()).report(), "");
    }

    private ApplicationContext opened() {
        return ApplicationContext.builder()
                .properties(
                        Map.of("assay.data", data.toAbsolutePath().normalize().toString()))
                .banner(false)
                .start();
    }

    private boolean isStored() {
        return System.getenv("ASSAY_JDBC_URL") != null || Files.exists(data.resolve("assay.mv.db"));
    }

    /** Whether somebody else has the database open, by what the database says. */
    static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("may be already in use") || message.contains("file is locked")) {
                return true;
            }
        }
        return false;
    }
}
