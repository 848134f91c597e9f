package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a rule holds for an alternative, why it stays open, or how near it came.
 *
 * @param verdict of the whole condition, leaving dates aside
 * @param applies whether the rule is switched on and in force at the case's day; if not it finds nothing
 * @param parts the conditions that must all hold, as written
 * @param sentence the same in one sentence
 */
public record Explanation(
        String rule,
        String title,
        String alternative,
        Kleene verdict,
        boolean applies,
        List<Part> parts,
        String sentence,
        Place place) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * One condition.
     *
     * @param actual the facts it read, in words
     * @param shortfall what would have to be otherwise, and by how much; empty where it holds
     */
    public record Part(String condition, Kleene verdict, String actual, String shortfall, Place place) {}

    /** How many conditions do not hold. */
    public long distance() {
        return parts.stream().filter(part -> part.verdict() != Kleene.TRUE).count();
    }

    /** Whether exactly one condition is missing. */
    public boolean isNearlyFired() {
        return verdict == Kleene.FALSE && distance() == 1;
    }

    /** One rule over one alternative. */
    public static Explanation of(
            Rule rule,
            Rulebook rulebook,
            Vocabulary vocabulary,
            RulebookAnalysis.Candidates given,
            String alternative) {
        boolean strict = rule.effects().stream().allMatch(Interpreter::readsStrictly);
        Facts facts = Facts.of(
                given.asOf(),
                given.caseFacts(),
                given.alternatives().getOrDefault(alternative, dev.assay.rulebook.FactSheet.of(java.util.Map.of())),
                rulebook.parameters(),
                strict);
        Shortfall shortfall = new Shortfall(facts, vocabulary);
        ConditionWords words = new ConditionWords(vocabulary);
        List<Part> parts = new ArrayList<>();
        for (Condition part : ConditionParts.of(rule.condition())) {
            Kleene verdict = part.verdict(facts);
            parts.add(new Part(
                    words.of(part),
                    verdict,
                    shortfall.actual(part),
                    verdict == Kleene.TRUE ? "" : shortfall.of(part),
                    Cells.place(part, rule.place())));
        }
        Kleene verdict = rule.condition().verdict(facts);
        boolean applies = rule.appliesOn(given.asOf());
        return new Explanation(
                rule.id(),
                rule.title(),
                alternative,
                verdict,
                applies,
                parts,
                sentence(rule, verdict, parts) + (applies ? "" : reason(rule)),
                rule.place());
    }

    /** Rules that exactly one condition keeps from holding, over one alternative; those that read fewer facts first. */
    public static List<Explanation> nearlyFired(
            Rulebook rulebook, Vocabulary vocabulary, RulebookAnalysis.Candidates given, String alternative) {
        return rulebook.rules().values().stream()
                .filter(rule -> rule.appliesOn(given.asOf()))
                .map(rule -> of(rule, rulebook, vocabulary, given, alternative))
                .filter(Explanation::isNearlyFired)
                .filter(explanation -> explanation.parts().size() > 1)
                .sorted(Comparator.<Explanation>comparingInt(
                                each -> -each.parts().size())
                        .thenComparing(Explanation::rule))
                .toList();
    }

    private static String sentence(Rule rule, Kleene verdict, List<Part> parts) {
        List<String> lacking = parts.stream()
                .filter(part -> part.verdict() != Kleene.TRUE)
                .map(Part::shortfall)
                .toList();
        return switch (verdict) {
            case TRUE ->
                rule.id() + " holds, because "
                        + (parts.isEmpty()
                                ? "it asks nothing"
                                : parts.stream().map(Part::actual).collect(Collectors.joining("; ")))
                        + ".";
            case UNKNOWN -> rule.id() + " stays open: " + String.join("; ", lacking) + ".";
            case FALSE ->
                rule.id() + (lacking.size() == 1 ? " nearly held; only one thing was missing: " : " does not hold: ")
                        + String.join("; ", lacking) + ".";
        };
    }

    private static String reason(Rule rule) {
        if (!rule.active()) {
            return " The rule is switched off.";
        }
        String since = rule.inForce().since().map(day -> " from " + day).orElse("");
        String until = rule.inForce().until().map(day -> " until " + day).orElse("");
        return " At the case's day it is not in force; it is" + since + until + ".";
    }
}
