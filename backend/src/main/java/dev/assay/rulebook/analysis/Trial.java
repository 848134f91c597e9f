package dev.assay.rulebook.analysis;

import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a rulebook says to the facts of one alternative: which rules fire, which may fire because facts are missing, and which would
 * fire if one condition more held.
 *
 * @param rules those that fire first, then those that may, then the near misses
 */
public record Trial(List<Tried> rules) {

    private static final String TYPED = "typed facts";

    public Trial {
        rules = List.copyOf(rules);
    }

    /** How near a rule came. */
    public enum Answer {
        FIRES,
        MAY_FIRE,
        NEARLY_FIRES
    }

    /**
     * One rule.
     *
     * @param findings what it concludes; nothing where it nearly fires
     * @param observed the same as a case that could stand beside the rule
     */
    public record Tried(Answer answer, Rule rule, List<Finding> findings, Explanation explanation, RuleCase observed) {
        public Tried {
            findings = List.copyOf(findings);
        }
    }

    /** The trial of facts that somebody typed, in the browser or at a terminal. */
    public static Trial ofTyped(
            Rulebook rulebook, Vocabulary vocabulary, LocalDate asOf, FactSheet caseFacts, FactSheet alternative) {
        RulebookAnalysis.Candidates given = new RulebookAnalysis.Candidates(
                "as tried with " + TYPED, asOf, caseFacts, new TreeMap<>(Map.of(TYPED, alternative)));
        return of(rulebook, vocabulary, given, TYPED);
    }

    public static Trial of(
            Rulebook rulebook, Vocabulary vocabulary, RulebookAnalysis.Candidates given, String alternative) {
        List<Finding> findings = new Interpreter(rulebook)
                .findings(given.asOf(), given.caseFacts(), given.alternatives()).stream()
                        .filter(finding -> finding.alternative().equals(alternative))
                        .toList();
        List<Tried> tried = new ArrayList<>();
        for (String id : findings.stream().map(Finding::rule).distinct().toList()) {
            Rule rule = Objects.requireNonNull(rulebook.rules().get(id), id);
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.rule().equals(id))
                    .toList();
            boolean holds = own.stream().anyMatch(finding -> finding.certainty() == Finding.Certainty.HOLDS);
            tried.add(new Tried(
                    holds ? Answer.FIRES : Answer.MAY_FIRE,
                    rule,
                    own,
                    Explanation.of(rule, rulebook, vocabulary, given, alternative),
                    ObservedCase.of(given.name(), rule, rulebook, given, alternative)));
        }
        tried.sort(Comparator.comparing(Tried::answer)
                .thenComparing(each -> each.rule().id()));
        for (Explanation near : Explanation.nearlyFired(rulebook, vocabulary, given, alternative)) {
            Rule rule = Objects.requireNonNull(rulebook.rules().get(near.rule()), near.rule());
            tried.add(new Tried(
                    Answer.NEARLY_FIRES,
                    rule,
                    List.of(),
                    near,
                    ObservedCase.of(given.name(), rule, rulebook, given, alternative)));
        }
        return new Trial(tried);
    }
}
