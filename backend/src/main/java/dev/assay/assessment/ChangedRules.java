package dev.assay.assessment;

import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What can answer differently under another rulebook: rules whose own meaning, or that of a parameter they name, differs, and the
 * parameters that the evidence is read by. A rule answers from its facts and its parameters alone, so that all other rules answer as
 * before.
 */
record ChangedRules(Rulebook before, Rulebook after, SortedSet<String> rules, boolean evidenceRead) {

    /** Parameters with this beginning are read outside the rules, by {@link RulebookPolicy}. */
    private static final String EVIDENCE = "evidence.";

    static ChangedRules between(Rulebook before, Rulebook after) {
        SortedSet<String> changed = new TreeSet<>();
        Stream.concat(before.rules().keySet().stream(), after.rules().keySet().stream())
                .filter(id -> !meaning(before, id).equals(meaning(after, id)))
                .forEach(changed::add);
        return new ChangedRules(
                only(before, changed),
                only(after, changed),
                Collections.unmodifiableSortedSet(changed),
                !evidence(before).equals(evidence(after)));
    }

    private static String meaning(Rulebook rulebook, String id) {
        Optional<Rule> rule = Optional.ofNullable(rulebook.rules().get(id));
        SortedMap<String, Rule> one = new TreeMap<>();
        SortedMap<String, Parameter> named = new TreeMap<>();
        rule.ifPresent(each -> {
            one.put(id, each);
            operands(each)
                    .filter(Operand.Named.class::isInstance)
                    .map(operand -> ((Operand.Named) operand).parameter())
                    .forEach(name -> Optional.ofNullable(rulebook.parameters().get(name))
                            .ifPresent(parameter -> named.put(name, parameter)));
        });
        return Rulebook.of(one, named, List.of(), List.of()).digest();
    }

    private static Stream<Operand> operands(Rule rule) {
        return Stream.concat(
                Comparisons.of(rule.condition()).stream().map(compare -> compare.operand()),
                rule.effects().stream().filter(Effect.Penalty.class::isInstance).map(effect -> ((Effect.Penalty) effect)
                        .points()));
    }

    private static String evidence(Rulebook rulebook) {
        SortedMap<String, Parameter> read = new TreeMap<>(rulebook.parameters());
        read.keySet().removeIf(name -> !name.startsWith(EVIDENCE));
        return Rulebook.of(Collections.emptySortedMap(), read, List.of(), List.of())
                .digest();
    }

    private static Rulebook only(Rulebook rulebook, SortedSet<String> rules) {
        SortedMap<String, Rule> kept = new TreeMap<>(rulebook.rules());
        kept.keySet().retainAll(rules);
        return Rulebook.of(kept, rulebook.parameters(), List.of(), List.of());
    }
}
