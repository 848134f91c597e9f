package dev.assay.assessment.cli;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.analysis.Trial;
import dev.assay.rulebook.analysis.Trial.Answer;
import dev.assay.rulebook.analysis.Trial.Tried;
import dev.assay.rulebook.cli.AnswerForm;
import dev.assay.rulebook.cli.RulesFolderOption;
import dev.assay.rulebook.files.TypedFacts;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tries the rules of a folder, as they stand, on a case, on typed facts, or on a case with some of its facts typed over: what fires,
 * what may fire, and what nearly fires. The same trial as in the browser.
 */
@Command(
        name = "simulate",
        description = "Tries the rules as they stand on a case or on typed facts: findings and near misses.")
public final class RulesSimulate implements Callable<Integer> {
    private static final int NEAREST = 3;
    private static final String TYPED = "typed facts";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(arity = "0..1", paramLabel = "CASE.yaml", description = "The case, as exported.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description =
                    "A fact, as in offering.accessCountries=IN,US; ? is unknown. In the place of the case's own; repeatable.")
    private Map<String, String> facts = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to try; default: the case's, else today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (file.isEmpty() && facts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a case, or facts to try, for instance: --fact case.dataClasses=personal --fact"
                            + " offering.retentionDays=90");
        }
        Rulebook rulebook = source.valid(spec.commandLine());
        TypedFacts typed = typed();
        SortedMap<String, Trial> trials = new TreeMap<>();
        if (file.isEmpty()) {
            LocalDate day = asOf.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
            trials.put(
                    TYPED, Trial.ofTyped(rulebook, Vocabulary.standard(), day, typed.caseFacts(), typed.alternative()));
        } else {
            Candidates given = over(CaseCandidates.read(spec.commandLine(), file.get(), rulebook), typed);
            for (String alternative : given.alternatives().keySet()) {
                trials.put(alternative, Trial.of(rulebook, Vocabulary.standard(), given, alternative));
            }
        }
        return say(rulebook, trials);
    }

    private TypedFacts typed() {
        Diagnostics wrong = new Diagnostics();
        TypedFacts typed = TypedFacts.read(facts, Vocabulary.standard(), wrong);
        if (wrong.hasErrors()) {
            throw new ParameterException(
                    spec.commandLine(),
                    wrong.all().stream().map(RulesSimulate::sentence).collect(Collectors.joining("\n")));
        }
        return typed;
    }

    private static String sentence(Diagnostic each) {
        return each.place().file() + ": " + each.message() + " " + each.remedy();
    }

    private Candidates over(Candidates given, TypedFacts typed) {
        SortedMap<String, FactSheet> alternatives = new TreeMap<>();
        given.alternatives().forEach((id, sheet) -> alternatives.put(id, over(sheet, typed.alternative())));
        return new Candidates(
                given.name(), asOf.orElse(given.asOf()), over(given.caseFacts(), typed.caseFacts()), alternatives);
    }

    private static FactSheet over(FactSheet sheet, FactSheet typed) {
        SortedMap<String, FactSheet.Reading> readings = new TreeMap<>(sheet.readings());
        readings.putAll(typed.readings());
        return new FactSheet(readings);
    }

    private int say(Rulebook rulebook, SortedMap<String, Trial> trials) {
        StringBuilder text = new StringBuilder();
        List<Map<String, Object>> offerings = new ArrayList<>();
        long findings = 0;
        for (Map.Entry<String, Trial> each : trials.entrySet()) {
            List<Tried> fired = each.getValue().rules().stream()
                    .filter(tried -> tried.answer() != Answer.NEARLY_FIRES)
                    .toList();
            List<Tried> nearly = each.getValue().rules().stream()
                    .filter(tried -> tried.answer() == Answer.NEARLY_FIRES)
                    .limit(NEAREST)
                    .toList();
            List<Finding> found =
                    fired.stream().flatMap(tried -> tried.findings().stream()).toList();
            findings += found.size();
            offerings.add(Map.of(
                    "offering",
                    each.getKey(),
                    "findings",
                    found,
                    "nearlyFired",
                    nearly.stream().map(Tried::explanation).toList()));
            text.append(each.getKey()).append('\n');
            found.forEach(finding -> text.append(line(finding)));
            nearly.forEach(tried -> text.append("  nearly: ")
                    .append(tried.explanation().sentence())
                    .append('\n'));
        }
        text.append(findings + " findings on " + offerings.size() + " offerings, rules version "
                + rulebook.digest().substring(0, 12) + ".");
        return form.say(
                spec.commandLine(), Map.of("digest", rulebook.digest(), "offerings", offerings), text.toString(), true);
    }

    private static String line(Finding finding) {
        return "  " + finding.rule() + ": " + code(finding.kind())
                + (finding.certainty() == Finding.Certainty.HOLDS
                        ? ""
                        : " may hold; missing " + String.join(", ", finding.missing()))
                + " (" + finding.place() + ")\n";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
