package dev.assay.rulebook.change;

import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The difference between two rulebooks in words, not lines: "rule dp-012 now also applies where data classes include health;
 * threshold 90 days → 30 days".
 *
 * @param entries rules first, then parameters, then cases, each by name
 */
public record RulebookDiff(String before, String after, List<Entry> entries) {

    public RulebookDiff {
        entries = List.copyOf(entries);
    }

    /** What an entry is about. */
    public enum Subject {
        RULE,
        PARAMETER,
        CASES
    }

    /** What happened to it. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One rule, parameter, or the cases of one rule.
     *
     * @param name id of the rule, or name of the parameter
     * @param sentences what changed; one sentence each, without full stop
     * @param place where it stands, or stood
     */
    public record Entry(Subject subject, Change change, String name, List<String> sentences, Place place) {
        public Entry {
            sentences = List.copyOf(sentences);
        }

        /** The whole entry as one line. */
        public String line() {
            String what = subject == Subject.PARAMETER
                    ? "parameter $" + name
                    : subject == Subject.CASES ? "cases of " + name : "rule " + name;
            return what + " " + String.join("; ", sentences);
        }
    }

    /** Whether the two mean the same; cases are no part of the meaning. */
    public boolean isSameMeaning() {
        return before.equals(after);
    }

    public static RulebookDiff between(Rulebook before, Rulebook after, Vocabulary vocabulary) {
        List<Entry> entries = new ArrayList<>();
        RuleChange changes = new RuleChange(vocabulary, before, after);
        for (String id : names(before.rules(), after.rules())) {
            rule(
                            Optional.ofNullable(before.rules().get(id)),
                            Optional.ofNullable(after.rules().get(id)),
                            changes)
                    .ifPresent(entries::add);
        }
        for (String name : names(before.parameters(), after.parameters())) {
            parameter(
                            Optional.ofNullable(before.parameters().get(name)),
                            Optional.ofNullable(after.parameters().get(name)),
                            readers(name, after))
                    .ifPresent(entries::add);
        }
        entries.addAll(cases(before, after));
        return new RulebookDiff(before.digest(), after.digest(), entries);
    }

    private static TreeSet<String> names(Map<String, ?> before, Map<String, ?> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }

    private static Optional<Entry> rule(Optional<Rule> before, Optional<Rule> after, RuleChange changes) {
        if (before.isEmpty() || after.isEmpty()) {
            Rule rule = after.or(() -> before).orElseThrow();
            String what = after.isPresent() ? "is new: " : "is removed: ";
            return Optional.of(new Entry(
                    Subject.RULE,
                    after.isPresent() ? Change.ADDED : Change.REMOVED,
                    rule.id(),
                    List.of(what + changes.summary(rule)),
                    rule.place()));
        }
        List<String> sentences = changes.sentences(before.get(), after.get());
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        Subject.RULE,
                        Change.CHANGED,
                        after.get().id(),
                        sentences,
                        after.get().place()));
    }

    private static Optional<Entry> parameter(Optional<Parameter> before, Optional<Parameter> after, String readers) {
        Parameter shown = after.or(() -> before).orElseThrow();
        List<String> sentences = before.isEmpty() || after.isEmpty()
                ? List.of(after.isPresent() ? "is new: " + ParameterChange.values(shown) : "is removed")
                : ParameterChange.sentences(before.get(), after.get());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>(sentences);
        said.add(readers);
        return Optional.of(new Entry(
                Subject.PARAMETER,
                before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.CHANGED,
                shown.name(),
                said,
                shown.place()));
    }

    private static String readers(String parameter, Rulebook rulebook) {
        String rules = rulebook.rules().values().stream()
                .filter(rule -> Comparisons.of(rule.condition()).stream()
                                .anyMatch(compare -> compare.operand().equals(new Operand.Named(parameter)))
                        || rule.effects().stream()
                                .anyMatch(effect -> effect instanceof Effect.Penalty penalty
                                        && penalty.points().equals(new Operand.Named(parameter))))
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "no rule names it" : "named by " + rules;
    }

    private static List<Entry> cases(Rulebook before, Rulebook after) {
        Map<String, Map<String, RuleCase>> old = byRule(before);
        Map<String, Map<String, RuleCase>> present = byRule(after);
        List<Entry> entries = new ArrayList<>();
        for (String rule : names(old, present)) {
            Map<String, RuleCase> was = old.getOrDefault(rule, Map.of());
            Map<String, RuleCase> is = present.getOrDefault(rule, Map.of());
            List<String> sentences = new ArrayList<>();
            for (String name : names(was, is)) {
                Optional<RuleCase> one = Optional.ofNullable(was.get(name));
                Optional<RuleCase> other = Optional.ofNullable(is.get(name));
                if (one.isEmpty() || other.isEmpty()) {
                    sentences.add((one.isEmpty() ? "new case \"" : "case removed: \"") + name + "\"");
                } else if (!isSame(one.get(), other.get())) {
                    sentences.add("case \"" + name + "\" changed");
                }
            }
            if (!sentences.isEmpty()) {
                Map<String, RuleCase> shown = is.isEmpty() ? was : is;
                Change change = was.isEmpty() ? Change.ADDED : is.isEmpty() ? Change.REMOVED : Change.CHANGED;
                entries.add(new Entry(
                        Subject.CASES,
                        change,
                        rule,
                        sentences,
                        shown.values().iterator().next().place()));
            }
        }
        return entries;
    }

    private static boolean isSame(RuleCase one, RuleCase other) {
        return one.asOf().equals(other.asOf())
                && one.caseFacts().equals(other.caseFacts())
                && one.alternative().equals(other.alternative())
                && one.expect().equals(other.expect());
    }

    private static Map<String, Map<String, RuleCase>> byRule(Rulebook rulebook) {
        Map<String, Map<String, RuleCase>> byRule = new TreeMap<>();
        rulebook.cases().forEach(each -> byRule.computeIfAbsent(each.rule(), unused -> new TreeMap<>())
                .put(each.name(), each));
        return byRule;
    }
}
