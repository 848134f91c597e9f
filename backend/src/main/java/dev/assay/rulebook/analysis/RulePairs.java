package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds rules that say the same, say different things of the same situation, or never count beside another. */
final class RulePairs {

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Effort effort;
    private final ConditionWords words;
    private final List<Observation> found = new ArrayList<>();
    private final SortedMap<String, List<String>> doubts = new TreeMap<>();

    RulePairs(Rulebook rulebook, Vocabulary vocabulary, LocalDate today, Effort effort) {
        this.effort = effort;
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.today = today;
        this.words = new ConditionWords(vocabulary);
    }

    List<Observation> observations() {
        List<Rule> rules =
                rulebook.rules().values().stream().filter(Rule::active).toList();
        for (int i = 0; i < rules.size(); i++) {
            SortedMap<String, SortedMap<String, FactValue>> together = new TreeMap<>();
            for (int j = i + 1; j < rules.size(); j++) {
                pair(rules.get(i), rules.get(j), together);
            }
            overlaps(rules.get(i), together);
        }
        if (effort.isSpent()) {
            doubts.computeIfAbsent("the rulebook is too large to try everything", unused -> new ArrayList<>());
        }
        doubts.forEach((why, pairs) -> found.add(Observation.of(
                ObservationKind.CANNOT_TELL,
                Weight.NOTE,
                List.of(),
                new Place(rules.get(0).place().file(), 1, 1),
                "Whether some rules overlap or hide each other cannot be told: " + why
                        + (pairs.isEmpty()
                                ? "."
                                : " ("
                                        + String.join(
                                                "; ", pairs.stream().limit(10).toList()) + ")."),
                "Split wide rules, or try the pair in the simulator.")));
        return found;
    }

    private void pair(Rule one, Rule other, SortedMap<String, SortedMap<String, FactValue>> together) {
        boolean related = Conclusions.related(one, other);
        boolean outdone = Conclusions.outdoes(one, other) || Conclusions.outdoes(other, one);
        if (!related && !outdone || Exclusion.isPlain(one, other) || effort.isSpent()) {
            return;
        }
        List<LocalDate> days = List.copyOf(Days.of(List.of(one, other), rulebook, today));
        if (days.isEmpty()) {
            return;
        }
        Search.Result both = any(one.condition(), other.condition(), days, true);
        if (both instanceof Search.CannotTell cannot) {
            doubts.computeIfAbsent(cannot.why(), unused -> new ArrayList<>()).add(one.id() + " and " + other.id());
        }
        if (!(both instanceof Search.Witness witness)) {
            return;
        }
        boolean oneInside = any(one.condition(), other.condition(), days, false).isNone();
        boolean otherInside =
                any(other.condition(), one.condition(), days, false).isNone();
        boolean told = (oneInside && otherInside && same(one, other))
                || (otherInside && shadowed(other, one))
                || (oneInside && shadowed(one, other));
        if (!told && related) {
            together.put(other.id(), witness.facts());
        }
    }

    /** Facts under which one holds and the other does, or does not; none only if there are none on any day. */
    private Search.Result any(Condition one, Condition other, List<LocalDate> days, boolean holds) {
        Search.Result last = new Search.None();
        for (LocalDate day : days) {
            Facts parameters = Situation.parameters(rulebook, day, false);
            Goal second = holds ? Goal.holds(other, parameters) : Goal.doesNotHold(other, parameters);
            Search.Result answer = Search.find(List.of(Goal.holds(one, parameters), second), vocabulary, effort);
            if (answer.isFound()) {
                return answer;
            }
            last = answer.isNone() ? last : answer;
        }
        return last;
    }

    private boolean same(Rule one, Rule other) {
        Optional<String> difference = Conclusions.difference(one, other);
        found.add(Observation.of(
                difference.isPresent() ? ObservationKind.CONTRADICTION : ObservationKind.SHADOWED,
                difference.isPresent() ? Weight.MISTAKE : Weight.LOOK,
                List.of(one.id(), other.id()),
                other.place(),
                one.id() + " and " + other.id() + " hold in exactly the same situations"
                        + difference.map(text -> ", but " + text + ".").orElse(" and conclude the same."),
                difference.isPresent() ? "Decide which of the two is meant." : "Keep one of them."));
        return true;
    }

    private boolean shadowed(Rule inner, Rule outer) {
        Optional<String> why = Conclusions.neverCounts(inner, outer);
        boolean covered = outer.inForce().until().isEmpty()
                || inner.inForce().until().equals(outer.inForce().until());
        boolean begun = outer.inForce().covers(today)
                || outer.inForce().since().equals(inner.inForce().since());
        if (why.isEmpty() || !covered || !begun) {
            return false;
        }
        found.add(Observation.of(
                ObservationKind.SHADOWED,
                Weight.LOOK,
                List.of(inner.id(), outer.id()),
                inner.place(),
                "Wherever " + inner.id() + " holds, " + outer.id() + " holds too, and " + why.get() + ".",
                "Remove " + inner.id() + ", narrow " + outer.id()
                        + ", or leave it if its text is meant to be read besides."));
        return true;
    }

    private void overlaps(Rule rule, SortedMap<String, SortedMap<String, FactValue>> together) {
        if (together.isEmpty()) {
            return;
        }
        SortedMap<String, FactValue> example = together.values().iterator().next();
        List<String> ids = new ArrayList<>(List.of(rule.id()));
        ids.addAll(together.keySet());
        String others = String.join(", ", together.keySet());
        found.add(new Observation(
                ObservationKind.OVERLAP,
                Weight.NOTE,
                ids,
                rule.place(),
                rule.id() + " can hold together with " + others + "; with " + together.firstKey()
                        + " for instance where " + Examples.inWords(example, words) + ".",
                "Nothing to do if both are meant to be read.",
                example));
    }
}
