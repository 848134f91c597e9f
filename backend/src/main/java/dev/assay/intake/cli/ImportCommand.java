package dev.assay.intake.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.csv.Holdings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.intake.db.FileReading;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.db.ImportStore;
import dev.assay.platform.json.AssayJson;
import dev.assay.quantity.PartialDate;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a price file, a leaderboard or catalog CSV into the catalog; what is doubtful is held back and reported. */
@Command(
        name = "import",
        description = {
            "Brings a price file, a leaderboard or catalog CSV into the catalog.",
            "Works on the data directory itself, so a running server must be stopped first."
        })
public final class ImportCommand implements Callable<Integer> {
    /** Who accepts what the command line imports. */
    public static final String COMMAND_LINE = "command line";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "litellm, models-dev, arena-hard, aider, livebench, livecodebench, lmarena or csv.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "PATH", description = "The file, or for models-dev and csv a folder.")
    private Path path = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory; default: ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "From when prices hold, or when a board was published, where the file does not say.")
    private Optional<String> dated = Optional.empty();

    @Option(names = "--dry-run", description = "Report what an import would do, and store nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Write the report as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ImportKind chosen = ImportKind.ofCode(kind)
                .orElseThrow(() -> refused("Unknown kind `" + kind + "`. Name one of: " + ImportKind.codes() + "."));
        if (!Files.isReadable(path)) {
            throw refused("There is no readable file or folder " + path + ". Name an existing one.");
        }
        Optional<PartialDate> since = dated.map(this::date);
        if (dryRun && !isStored()) {
            Holdings starter = StarterCatalog.load();
            Snapshot fresh = new Snapshot(0, starter.catalog(), starter.evidence());
            return tell(read(chosen, since, fresh), proposal -> compared(proposal, fresh));
        }
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(
                        Map.of("assay.data", data.toAbsolutePath().normalize().toString()))
                .banner(false)
                .start()) {
            Snapshot held = context.getBean(SnapshotSource.class).current();
            ImportStore imports = context.getBean(ImportStore.class);
            return tell(
                    read(chosen, since, held),
                    proposal -> dryRun
                            ? compared(proposal, held)
                            : imports.accept(
                                            imports.propose(chosen, proposal, COMMAND_LINE)
                                                    .id(),
                                            COMMAND_LINE)
                                    .orThrow()
                                    .report());
        } catch (RuntimeException e) {
            if (isLocked(e)) {
                throw refused("The database in " + data + " is in use, probably by a running server."
                        + " Stop the server, or import in the browser under Admin, Imports.");
            }
            throw e;
        }
    }

    private Reading read(ImportKind chosen, Optional<PartialDate> since, Snapshot held) throws IOException {
        return FileReading.read(
                chosen, path, String.valueOf(path.getFileName()), since, held, LocalDate.now(Clock.systemUTC()));
    }

    private static ImportReport compared(Proposal proposal, Snapshot held) {
        return Reconciliation.of(proposal, held.catalog(), held.evidence()).report();
    }

    private int tell(Reading reading, java.util.function.Function<Proposal, ImportReport> settle)
            throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (reading instanceof Reading.Unreadable unreadable) {
            if (json) {
                out.println(AssayJson.mapper().writeValueAsString(Map.of("errors", java.util.List.of(unreadable))));
            } else {
                spec.commandLine()
                        .getErr()
                        .println(path + ", " + unreadable.place() + ": " + unreadable.problem() + " "
                                + unreadable.remedy());
            }
            out.flush();
            return ExitCode.SOFTWARE;
        }
        ImportReport report = settle.apply(((Reading.Understood) reading).proposal());
        if (json) {
            out.println(AssayJson.mapper().writeValueAsString(report));
        } else {
            new ReportText(out).print(report, dryRun);
        }
        out.flush();
        return ExitCode.OK;
    }

    private boolean isStored() {
        return System.getenv("ASSAY_JDBC_URL") != null || Files.exists(data.resolve("assay.mv.db"));
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("may be already in use") || message.contains("file is locked")) {
                return true;
            }
        }
        return false;
    }

    private PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> refused("--dated " + text + " is no date. Write 2025-02-06, or 2025-02."));
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
