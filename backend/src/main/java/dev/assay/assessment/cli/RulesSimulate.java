package dev.assay.assessment.cli;

import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.Vocabulary;
import dev.assay.rulebook.analysis.Explanation;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.cli.AnswerForm;
import dev.assay.rulebook.cli.RulesFolderOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries the rules of a folder, as they stand, on a case: what they find for each offering, and what they nearly found. */
@Command(
        name = "simulate",
        description = "Tries the rules as they stand on a case: findings and near misses per offering.")
public final class RulesSimulate implements Callable<Integer> {

    private static final int NEAREST = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "CASE.yaml", description = "The case, as exported.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = source.valid(spec.commandLine());
        Candidates given = CaseCandidates.read(spec.commandLine(), file, rulebook);
        List<Finding> findings =
                new Interpreter(rulebook).findings(given.asOf(), given.caseFacts(), given.alternatives());
        StringBuilder text = new StringBuilder();
        List<Map<String, Object>> offerings = new ArrayList<>();
        for (String alternative : given.alternatives().keySet()) {
            List<Finding> found = findings.stream()
                    .filter(finding -> finding.alternative().equals(alternative))
                    .toList();
            List<Explanation> nearly =
                    Explanation.nearlyFired(rulebook, Vocabulary.standard(), given, alternative).stream()
                            .limit(NEAREST)
                            .toList();
            offerings.add(Map.of("offering", alternative, "findings", found, "nearlyFired", nearly));
            text.append(alternative).append('\n');
            found.forEach(finding -> text.append("  ")
                    .append(finding.rule())
                    .append(": ")
                    .append(code(finding.kind()))
                    .append(
                            finding.certainty() == Finding.Certainty.HOLDS
                                    ? ""
                                    : " may hold; missing " + String.join(", ", finding.missing()))
                    .append(" (")
                    .append(finding.place())
                    .append(")\n"));
            nearly.forEach(
                    each -> text.append("  nearly: ").append(each.sentence()).append('\n'));
        }
        text.append(findings.size() + " findings on " + offerings.size() + " offerings, rules version "
                + rulebook.digest().substring(0, 12) + ".");
        return form.say(
                spec.commandLine(), Map.of("digest", rulebook.digest(), "offerings", offerings), text.toString(), true);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
