package dev.assay.rulebook.cli;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the cases that stand beside the rules. */
@Command(name = "test", description = "Runs the cases that stand beside the rules.")
final class RulesTest implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesSource source = new RulesSource();

    @Override
    public Integer call() {
        RulebookReader.Reading reading = source.read(spec.commandLine());
        List<Diagnostic> problems = reading.rulebook().map(CaseRun::failures).orElse(reading.diagnostics());
        int rules = reading.rulebook().map(Rulebook::rules).map(Map::size).orElse(0);
        int cases = reading.rulebook().map(Rulebook::cases).map(List::size).orElse(0);
        return source.answer(
                spec.commandLine(),
                Map.of("rules", rules, "cases", cases),
                problems,
                List.of(cases + " cases of " + rules + " rules, " + problems.size() + " failed."));
    }
}
