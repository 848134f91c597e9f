package dev.assay.rulebook.change;

import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What of two rulebooks differs in meaning, and so the most that can answer otherwise.
 *
 * @param rules ids of rules that were added, removed or changed, or that name a changed parameter
 * @param parameters names of parameters that were added, removed or changed
 * @param before only those rules, with all parameters, as they were
 * @param after only those rules, with all parameters, as they are
 */
public record RulebookChange(SortedSet<String> rules, SortedSet<String> parameters, Rulebook before, Rulebook after) {

    private static final FactSheet NOTHING_KNOWN = new FactSheet(new TreeMap<>());

    public static RulebookChange between(Rulebook before, Rulebook after) {
        SortedSet<String> parameters = changed(before.parameters(), after.parameters(), one -> Rulebook.of(
                        Collections.emptySortedMap(), new TreeMap<>(Map.of(one.name(), one)), List.of(), List.of())
                .digest());
        SortedSet<String> rules = changed(before.rules(), after.rules(), RulebookChange::meaning);
        for (Rulebook book : List.of(before, after)) {
            book.rules().values().stream()
                    .filter(rule -> parameters.stream().anyMatch(name -> names(rule, name)))
                    .forEach(rule -> rules.add(rule.id()));
        }
        return new RulebookChange(rules, parameters, only(rules, before), only(rules, after));
    }

    /**
     * Whether one of the changed rules can say anything in a case, whatever is offered. With nothing known of an alternative a condition
     * that is false is false of every alternative, since learning a fact never turns false into another verdict (Kleene 1952,
     * "Introduction to Metamathematics", § 64: the strong connectives are monotone in knowledge); unless it asks what is known.
     */
    public boolean canTouch(LocalDate asOf, FactSheet caseFacts) {
        return canSpeak(before, asOf, caseFacts) || canSpeak(after, asOf, caseFacts);
    }

    private static boolean canSpeak(Rulebook book, LocalDate asOf, FactSheet caseFacts) {
        Facts plain = Facts.of(asOf, caseFacts, NOTHING_KNOWN, book.parameters(), false);
        Facts strict = Facts.of(asOf, caseFacts, NOTHING_KNOWN, book.parameters(), true);
        return book.rules().values().stream()
                .filter(rule -> rule.appliesOn(asOf))
                .anyMatch(rule -> rule.condition().accept(new AsksWhatIsKnown())
                        || rule.condition().verdict(plain) != Kleene.FALSE
                        || rule.condition().verdict(strict) != Kleene.FALSE);
    }

    private static <T> SortedSet<String> changed(
            SortedMap<String, T> before, SortedMap<String, T> after, Function<T, String> meaning) {
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> {
            T was = before.get(name);
            T is = after.get(name);
            return was != null && is != null && Objects.equals(meaning.apply(was), meaning.apply(is));
        });
        return changed;
    }

    private static String meaning(Rule rule) {
        return Rulebook.of(new TreeMap<>(Map.of(rule.id(), rule)), Collections.emptySortedMap(), List.of(), List.of())
                .digest();
    }

    private static boolean names(Rule rule, String parameter) {
        Operand named = new Operand.Named(parameter);
        return Comparisons.of(rule.condition()).stream()
                        .anyMatch(compare -> compare.operand().equals(named))
                || rule.effects().stream()
                        .anyMatch(effect -> effect instanceof Effect.Penalty penalty
                                && penalty.points().equals(named));
    }

    private static Rulebook only(SortedSet<String> rules, Rulebook book) {
        SortedMap<String, Rule> kept = new TreeMap<>(book.rules());
        kept.keySet().retainAll(rules);
        return Rulebook.of(kept, book.parameters(), List.of(), List.of());
    }

    private static final class AsksWhatIsKnown implements Condition.Visitor<Boolean> {
        @Override
        public Boolean all(List<Condition> parts) {
            return parts.stream().anyMatch(part -> part.accept(this));
        }

        @Override
        public Boolean any(List<Condition> parts) {
            return all(parts);
        }

        @Override
        public Boolean not(Condition part) {
            return part.accept(this);
        }

        @Override
        public Boolean known(Condition.Known known) {
            return true;
        }

        @Override
        public Boolean compare(Condition.Compare compare) {
            return false;
        }
    }
}
