package dev.assay.rulebook.cli;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.RulebookCompleteness;
import dev.assay.rulebook.files.RulebookReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong in a rules folder, where, and what to write instead. */
@Command(name = "check", description = "Says what is wrong in rule files, where, and what to write instead.")
final class RulesCheck implements Callable<Integer> {

    private enum Format {
        text,
        json,
        sarif
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesSource source = new RulesSource();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "Output; sarif is what code hosts show, failing cases included. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--markdown", description = "Print a summary for a pull request, cases included.")
    private boolean markdown;

    @Option(
            names = "--sarif-root",
            paramLabel = "DIR",
            description = "What paths in SARIF are relative to; default: the repository in which the rules are.")
    private Optional<Path> sarifRoot = Optional.empty();

    @Override
    public Integer call() {
        RulebookReader.RulebookReading reading = source.read(spec.commandLine());
        List<Diagnostic> remarks =
                reading.rulebook().map(RulebookCompleteness::gaps).orElse(List.of());
        if (markdown) {
            return source.say(spec.commandLine(), PullRequestSummary.of(reading), isFine(reading));
        }
        if (format == Format.sarif) {
            String text = new Sarif(SarifRoot.of(spec.commandLine(), sarifRoot, source.folder()))
                    .of(reading.diagnostics(), PullRequestSummary.failures(reading), remarks);
            return source.say(spec.commandLine(), text, isFine(reading));
        }
        int rules = reading.rulebook().map(Rulebook::rules).map(Map::size).orElse(0);
        return source.inJson(format == Format.json)
                .answer(
                        spec.commandLine(),
                        Map.of("rules", rules),
                        Stream.concat(reading.diagnostics().stream(), remarks.stream())
                                .toList(),
                        List.of(reading.rulebook()
                                .map(book -> rules + " rules are valid, version "
                                        + book.digest().substring(0, 12) + ".")
                                .orElse("The rules are not valid.")));
    }

    private boolean isFine(RulebookReader.RulebookReading reading) {
        boolean readable =
                reading.diagnostics().stream().noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        return readable && PullRequestSummary.failures(reading).isEmpty();
    }
}
