package dev.assay.intake.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.evidence.Snapshot;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Reading;
import dev.assay.intake.acts.FileReading;
import dev.assay.intake.db.ImportKind;
import dev.assay.platform.cli.AssayServer;
import dev.assay.platform.cli.MemoryShortage;
import dev.assay.platform.cli.ServerAddress;
import dev.assay.platform.cli.TokenOption;
import dev.assay.platform.json.AssayJson;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
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
            "With --server, into a running server, where somebody accepts it. Else into the data directory itself,"
                    + " which no server may have open."
        })
public final class ImportCommand implements Callable<Integer> {
    /** Who accepts what the command line imports. */
    public static final String COMMAND_LINE = "command line";

    /** As the help lists them. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ImportKind.codes().iterator();
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
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

    @Option(names = "--server", paramLabel = "URL", description = "Import into this running server.")
    private Optional<URI> server = Optional.empty();

    @Mixin
    private TokenOption token = new TokenOption();

    @Option(names = "--accept", description = "With --server: accept it at once, where the house lets you.")
    private boolean accept;

    @Option(names = "--dry-run", description = "Report what an import would do, and store nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Write the report as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ImportKind chosen = ImportKind.ofCode(kind)
                .orElseThrow(() -> refused(
                        "Unknown kind `" + kind + "`. Name one of: " + String.join(", ", ImportKind.codes()) + "."));
        if (!Files.isReadable(path)) {
            throw refused("There is no readable file or folder " + path + ". Name an existing one.");
        }
        if (server.isEmpty() && (accept || token.isGiven())) {
            throw refused("--accept and --token-file go with a running server. Name it: --server URL.");
        }
        Optional<PartialDate> since = dated.map(this::date);
        try {
            return server.isPresent() ? there(chosen, server.get()) : here(chosen, since);
        } catch (RuntimeException | OutOfMemoryError failure) {
            if (MemoryShortage.isBehind(failure)) {
                throw new MemoryShortage(
                        "importing " + path + " (" + megabytes() + ")", "The catalog was not changed.");
            }
            throw failure;
        }
    }

    private int there(ImportKind chosen, URI named) throws IOException {
        if (Files.isDirectory(path) && !chosen.format().takesFolder()) {
            throw refused(path + " is a folder. Name the file itself.");
        }
        AssayServer running = new AssayServer(
                spec.commandLine(),
                ServerAddress.checked(spec.commandLine(), named),
                token.token(spec.commandLine()),
                ImportIntoServer.ROOT);
        ImportIntoServer.Reach reach = dryRun
                ? ImportIntoServer.Reach.PREVIEW
                : accept ? ImportIntoServer.Reach.ACCEPT : ImportIntoServer.Reach.PROPOSE;
        ImportIntoServer.ServerAnswer answer =
                new ImportIntoServer(running, spec.commandLine().getErr()).send(chosen, path, dated, reach);
        return answer.report().isPresent()
                ? tell(answer.report().get(), answer.sentence())
                : fail(Map.of("refused", answer.sentence()), answer.sentence());
    }

    private int here(ImportKind chosen, Optional<PartialDate> since) throws IOException {
        ImportHere directory = new ImportHere(data);
        ImportHere.Answer answer;
        try {
            answer = dryRun
                    ? directory.preview(held -> read(chosen, since, held))
                    : directory.take(held -> read(chosen, since, held), chosen);
        } catch (RuntimeException failure) {
            if (ImportHere.isLocked(failure)) {
                throw refused("The database in " + data
                        + " is in use, probably by a running server. Stop that server first, or"
                        + " import into it: add --server http://localhost:8080 --token-file FILE.");
            }
            throw failure;
        }
        return answer.unreadable().isPresent()
                ? unreadable(answer.unreadable().get())
                : tell(answer.report().orElseThrow(), answer.sentence());
    }

    private Reading read(ImportKind chosen, Optional<PartialDate> since, Snapshot held) throws IOException {
        return FileReading.read(
                chosen, path, String.valueOf(path.getFileName()), since, held, LocalDate.now(Clock.systemUTC()));
    }

    private int unreadable(Reading.Unreadable unreadable) throws JsonProcessingException {
        return fail(
                Map.of("errors", List.of(unreadable)),
                path + ", " + unreadable.place() + ": " + unreadable.problem() + " " + unreadable.remedy());
    }

    private int fail(Map<String, ?> answer, String sentence) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AssayJson.mapper().writeValueAsString(answer));
        } else {
            spec.commandLine().getErr().println(sentence);
        }
        out.flush();
        return ExitCode.SOFTWARE;
    }

    private int tell(ImportReport report, String sentence) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AssayJson.mapper().writeValueAsString(report));
        } else {
            new ReportText(out).print(report, dryRun);
            Stream.of(sentence).filter(said -> !said.isEmpty()).forEach(out::println);
        }
        out.flush();
        return ExitCode.OK;
    }

    private String megabytes() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            return Math.round(bytes / 100_000.0) / 10.0 + " MB";
        }
    }

    private PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> refused("--dated " + text + " is no date. Write 2025-02-06, or 2025-02."));
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
