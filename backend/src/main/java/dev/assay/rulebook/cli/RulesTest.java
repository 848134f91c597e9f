package dev.assay.rulebook.cli;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.RulebookCompleteness;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the cases that stand beside the rules, and says which are missing. */
@Command(name = "test", description = "Runs the cases that stand beside the rules.")
final class RulesTest implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesSource source = new RulesSource();

    @Override
    public Integer call() {
        RulebookReader.RulebookReading reading = source.read(spec.commandLine());
        Rulebook book = reading.rulebook().orElse(Rulebook.EMPTY);
        List<Diagnostic> failed = reading.rulebook().map(CaseRun::failures).orElse(reading.diagnostics());
        CaseCoverage coverage = CaseCoverage.of(book, Vocabulary.standard());
        int rules = book.rules().size();
        int cases = book.cases().size();
        return source.answer(
                spec.commandLine(),
                Map.of(
                        "rules", rules,
                        "cases", cases,
                        "rulesFired", (int) coverage.fired(),
                        "conditions", (int) coverage.cells(),
                        "conditionsProven", (int) coverage.provenCells()),
                Stream.concat(failed.stream(), RulebookCompleteness.gaps(book).stream())
                        .toList(),
                List.of(
                        cases + " cases of " + rules + " rules, " + failed.size() + " failed.",
                        coverage.fired() + " of " + rules + " rules are fired by a case; " + coverage.provenCells()
                                + " of " + coverage.cells() + " conditions are put to the test."));
    }
}
