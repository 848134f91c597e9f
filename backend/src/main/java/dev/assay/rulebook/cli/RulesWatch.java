package dev.assay.rulebook.cli;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesFolder.Found;
import dev.assay.rulebook.files.RulesFolder.Unreadable;
import dev.assay.rulebook.files.RulesWatcher;
import dev.assay.rulebook.files.StatusPage;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the rules and runs their cases after every save, until it is stopped. Keeps STATUS.html beside the rules true. */
@Command(
        name = "watch",
        description =
                "Checks the rules and runs their cases after every save, and keeps STATUS.html beside them; ends with Ctrl-C.")
final class RulesWatch implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesSource source = new RulesSource();

    private final RulebookReader reader = new RulebookReader(Vocabulary.standard());
    private final Clock clock = Clock.systemUTC();
    private List<RuleFile> last = List.of();

    @Override
    public Integer call() {
        last = RulesSource.files(spec.commandLine(), source.folder());
        RulesFolder folder = new RulesFolder(source.folder());
        try (RulesWatcher watcher = RulesWatcher.start(folder, () -> look(folder))) {
            look(folder);
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private synchronized void look(RulesFolder folder) {
        RulesFolder.Contents contents = folder.read();
        if (contents instanceof Unreadable unreadable) {
            source.answer(spec.commandLine(), Map.of(), List.of(unreadable.reason()), List.of());
            return;
        }
        List<RuleFile> files = ((Found) contents).files();
        RulebookReader.RulebookReading reading = reader.read(files);
        StatusPage.write(folder, reading, clock.instant());
        List<Diagnostic> failures = reading.rulebook().map(CaseRun::failures).orElse(List.of());
        int rules = reading.rulebook().map(Rulebook::rules).map(Map::size).orElse(0);
        int cases = reading.rulebook().map(Rulebook::cases).map(List::size).orElse(0);
        String found = reading.rulebook().isPresent()
                ? rules + " rules are valid; " + cases + " cases, " + failures.size() + " failed."
                : "The rules are not valid.";
        source.answer(
                spec.commandLine(),
                Map.of("rules", rules, "cases", cases),
                Stream.concat(reading.diagnostics().stream(), failures.stream()).toList(),
                List.of(clock.instant().truncatedTo(ChronoUnit.SECONDS) + changed(files) + ": " + found, ""));
        last = files;
    }

    /** Which files were saved since the last look. */
    private String changed(List<RuleFile> files) {
        List<String> changed = new ArrayList<>();
        files.stream().filter(file -> !last.contains(file)).map(RuleFile::path).forEach(changed::add);
        last.stream()
                .map(RuleFile::path)
                .filter(path -> files.stream().noneMatch(file -> file.path().equals(path)))
                .map(path -> path + " removed")
                .forEach(changed::add);
        return changed.isEmpty() ? "" : " " + String.join(", ", changed);
    }
}
