package dev.assay.assessment.cli;

import dev.assay.assessment.needs.TypicalNeeds;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.analysis.CaseSuggestions;
import dev.assay.rulebook.analysis.Observation;
import dev.assay.rulebook.analysis.RulebookAnalysis;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.cli.AnswerForm;
import dev.assay.rulebook.cli.RulesFolderOption;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at a rulebook as a whole. Exit code 1 if something is almost certainly a mistake. */
@Command(
        name = "analyse",
        description =
                "Finds gaps, overlaps, contradictions, rules that never fire, dates that run out, missing sources.")
public final class RulesAnalyse implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Option(
            names = "--case",
            paramLabel = "CASE.yaml",
            description = "Try the rules on the candidates of this case, too; repeatable.")
    private List<Path> cases = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today; default: today.")
    private Optional<LocalDate> asOf = Optional.empty();

    private final Supplier<Knowledge> shipped;

    /** @param shipped the catalog that travels in the jar, on whose offerings rules are tried */
    public RulesAnalyse(Supplier<Knowledge> shipped) {
        this.shipped = shipped;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = source.valid(spec.commandLine());
        LocalDate today = asOf.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        List<Candidates> catalog = new ArrayList<>(TypicalNeeds.over(rulebook, shipped.get(), today));
        for (Path file : cases) {
            catalog.add(CaseCandidates.read(spec.commandLine(), file, rulebook));
        }
        Vocabulary vocabulary = Vocabulary.standard();
        List<Observation> found =
                RulebookAnalysis.of(rulebook, vocabulary, RulebookAnalysis.Question.of(today, catalog));
        CaseCoverage coverage = CaseCoverage.of(rulebook, vocabulary);
        List<CaseSuggestions.SuggestedCase> suggestions = CaseSuggestions.of(rulebook, vocabulary);
        StringBuilder text = new StringBuilder();
        List<Map<String, Object>> listed = new ArrayList<>();
        for (Observation each : found) {
            listed.add(Map.of(
                    "kind", each.kind().code(),
                    "weight", each.weight().name().toLowerCase(Locale.ROOT),
                    "rules", each.rules(),
                    "file", each.place().file(),
                    "line", each.place().line(),
                    "column", each.place().column(),
                    "message", each.message(),
                    "advice", each.advice()));
            text.append(each.place())
                    .append(": ")
                    .append(each.kind().code())
                    .append(": ")
                    .append(each.message());
            text.append("\n    ").append(each.advice()).append('\n');
        }
        long offerings = catalog.stream()
                .flatMap(each -> each.alternatives().keySet().stream())
                .distinct()
                .count();
        List<String> situations = catalog.stream().map(Candidates::name).toList();
        text.append("Tried on " + offerings + " offerings, the shipped catalog's among them, in " + situations.size()
                + " situations: " + String.join(", ", situations) + ".\n");
        text.append(coverage.fired() + " of " + coverage.rules().size() + " rules are fired by a case; "
                + coverage.provenCells() + " of " + coverage.cells() + " conditions are put to the test; "
                + suggestions.size() + " boundary cases are suggested (--json shows them).");
        boolean fine = found.stream().noneMatch(each -> each.weight() == Observation.Weight.MISTAKE);
        Map<String, Object> content = Map.of(
                "observations", listed,
                "offerings", offerings,
                "situations", situations,
                "rules", coverage.rules().size(),
                "rulesFired", coverage.fired(),
                "conditions", coverage.cells(),
                "conditionsProven", coverage.provenCells(),
                "suggestedCases",
                        suggestions.stream()
                                .map(each -> Map.of("rule", each.rule(), "why", each.why(), "yaml", each.yaml()))
                                .toList());
        return form.say(spec.commandLine(), content, text.toString(), fine);
    }
}
