package dev.assay.rulebook.cli;

import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is wrong in a rules folder, where, and what to write instead. */
@Command(name = "check", description = "Says what is wrong in rule files, where, and what to write instead.")
final class RulesCheck implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesSource source = new RulesSource();

    @Override
    public Integer call() {
        RulebookReader.Reading reading = source.read(spec.commandLine());
        int rules = reading.rulebook().map(Rulebook::rules).map(Map::size).orElse(0);
        return source.answer(
                spec.commandLine(),
                Map.of("rules", rules),
                reading.diagnostics(),
                List.of(reading.rulebook()
                        .map(book -> rules + " rules are valid, version "
                                + book.digest().substring(0, 12) + ".")
                        .orElse("The rules are not valid.")));
    }
}
