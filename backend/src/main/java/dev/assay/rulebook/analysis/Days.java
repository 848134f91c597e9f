package dev.assay.rulebook.analysis;

import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which rules that are in force together can come to mean something else. */
final class Days {

    private Days() {}

    /** From today on: the first day on which all are in force, and each day on which a parameter they name changes. */
    static SortedSet<LocalDate> of(List<Rule> rules, Rulebook rulebook, LocalDate today) {
        LocalDate first = today;
        LocalDate last = LocalDate.MAX;
        for (Rule rule : rules) {
            LocalDate since = rule.inForce().since().map(PartialDate::lastDay).orElse(LocalDate.MIN);
            LocalDate until = rule.inForce().until().map(PartialDate::lastDay).orElse(LocalDate.MAX);
            first = since.isAfter(first) ? since : first;
            last = until.isBefore(last) ? until : last;
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        if (first.isAfter(last)) {
            return days;
        }
        days.add(first);
        for (Rule rule : rules) {
            for (Parameter parameter : parameters(rule, rulebook)) {
                for (Parameter.Dated dated : parameter.values()) {
                    LocalDate since = dated.since().orElse(LocalDate.MIN);
                    if (since.isAfter(first) && !since.isAfter(last)) {
                        days.add(since);
                    }
                }
            }
        }
        return days;
    }

    /** The parameters that the condition of a rule names. */
    static List<Parameter> parameters(Rule rule, Rulebook rulebook) {
        return Comparisons.of(rule.condition()).stream()
                .filter(compare -> compare.operand() instanceof Operand.Named)
                .map(compare -> ((Operand.Named) compare.operand()).parameter())
                .distinct()
                .map(rulebook.parameters()::get)
                .toList();
    }
}
