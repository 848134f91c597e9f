package dev.assay.rulebook.cli;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
            description = "Output; sarif is what code hosts show. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--markdown", description = "Print a summary for a pull request, cases included.")
    private boolean markdown;

    @Override
    public Integer call() {
        RulebookReader.Reading reading = source.read(spec.commandLine());
        if (markdown) {
            return source.say(spec.commandLine(), PullRequestSummary.of(reading), isFine(reading));
        }
        if (format == Format.sarif) {
            return source.say(spec.commandLine(), Sarif.of(reading.diagnostics()), isFine(reading));
        }
        int rules = reading.rulebook().map(Rulebook::rules).map(Map::size).orElse(0);
        return source.inJson(format == Format.json)
                .answer(
                        spec.commandLine(),
                        Map.of("rules", rules),
                        reading.diagnostics(),
                        List.of(reading.rulebook()
                                .map(book -> rules + " rules are valid, version "
                                        + book.digest().substring(0, 12) + ".")
                                .orElse("The rules are not valid.")));
    }

    private boolean isFine(RulebookReader.Reading reading) {
        boolean readable =
                reading.diagnostics().stream().noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        return readable && (!markdown || PullRequestSummary.failures(reading).isEmpty());
    }
}
