package dev.assay.assessment.cli;

import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Explanation;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.cli.AnswerForm;
import dev.assay.rulebook.cli.RulesFolderOption;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule asks; for an offering of a case, why it fired or which condition failed and by how much. */
@Command(name = "explain", description = "Says what a rule asks, and why it fired or nearly fired for an offering.")
public final class RulesExplain implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "RULE", description = "Id of the rule.")
    private String id = "";

    @Option(names = "--case", paramLabel = "CASE.yaml", description = "The case, as exported.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--offering", paramLabel = "ID", description = "The offering; a candidate of the case.")
    private Optional<String> offering = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = source.valid(spec.commandLine());
        Rule rule = Optional.ofNullable(rulebook.rules().get(id))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no rule " + id + ". "
                                + Suggestion.didYouMean(
                                        id, rulebook.rules().keySet(), "assay rules check names the files.")));
        if (file.isEmpty() != offering.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Name both, --case CASE.yaml and --offering ID, or neither.");
        }
        return file.isEmpty() ? asWritten(rule) : overOffering(rule, rulebook, file.get(), offering.orElse(""));
    }

    private int asWritten(Rule rule) {
        String when = new ConditionWords(Vocabulary.standard()).of(rule.condition());
        String text = rule.id() + ": " + rule.title() + "\nwhere " + when + "\n"
                + String.join(
                        "\n",
                        rule.effects().stream().map(effect -> effect.text()).toList()) + "\n"
                + rule.reference() + " (" + rule.place() + ")";
        return form.say(
                spec.commandLine(),
                Map.of("rule", rule.id(), "title", rule.title(), "when", when, "reference", rule.reference()),
                text,
                true);
    }

    private int overOffering(Rule rule, Rulebook rulebook, Path caseFile, String alternative) throws IOException {
        Candidates given = CaseCandidates.read(spec.commandLine(), caseFile, rulebook);
        if (!given.alternatives().containsKey(alternative)) {
            throw new ParameterException(
                    spec.commandLine(),
                    alternative + " is no candidate of the case. Candidates: "
                            + String.join(", ", given.alternatives().keySet()));
        }
        Explanation explanation = Explanation.of(rule, rulebook, Vocabulary.standard(), given, alternative);
        StringBuilder text = new StringBuilder(explanation.sentence()).append('\n');
        explanation.parts().forEach(part -> text.append(
                        part.verdict() == Kleene.TRUE
                                ? "  yes      "
                                : part.verdict() == Kleene.FALSE ? "  no       " : "  unknown  ")
                .append(part.condition())
                .append(": ")
                .append(part.actual())
                .append('\n'));
        text.append(rule.reference()).append(" (").append(rule.place()).append(')');
        return form.say(
                spec.commandLine(),
                explanation,
                text.toString(),
                explanation.applies() && explanation.verdict() == Kleene.TRUE);
    }
}
