package dev.assay.rulebook.change;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.words.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What changed in a condition, part by part, in words. Parts are matched by fact and comparison; places do not matter. */
final class ConditionChange {

    private final ConditionWords words;
    private final SortedMap<String, Parameter> oldParameters;
    private final SortedMap<String, Parameter> presentParameters;

    /** Between conditions of two rulebooks with these parameters. */
    ConditionChange(
            ConditionWords words,
            SortedMap<String, Parameter> oldParameters,
            SortedMap<String, Parameter> presentParameters) {
        this.words = words;
        this.oldParameters = oldParameters;
        this.presentParameters = presentParameters;
    }

    List<String> sentences(Condition before, Condition after) {
        List<Condition> old = new ArrayList<>(parts(before));
        List<Condition> present = new ArrayList<>(parts(after));
        List<String> oldTexts = old.stream().map(words::of).toList();
        List<String> presentTexts = present.stream().map(words::of).toList();
        old.removeIf(part -> presentTexts.contains(words.of(part)));
        present.removeIf(part -> oldTexts.contains(words.of(part)));
        List<String> sentences = new ArrayList<>();
        for (Condition is : List.copyOf(present)) {
            Optional<Condition> was = old.stream()
                    .filter(part -> field(part).isPresent() && field(part).equals(field(is)))
                    .findFirst();
            if (was.isPresent()) {
                old.remove(was.get());
                present.remove(is);
                sentences.add(changed(was.get(), is));
            }
        }
        present.forEach(part -> sentences.add("now applies only where " + words.of(part)));
        old.forEach(part -> sentences.add("no longer asks that " + words.of(part)));
        return sentences;
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.parts().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }

    private static Optional<String> field(Condition part) {
        return compare(part).map(Condition.Compare::field);
    }

    private static Optional<Condition.Compare> compare(Condition part) {
        if (part instanceof Condition.Not not) {
            return compare(not.part());
        }
        return part instanceof Condition.Compare compare ? Optional.of(compare) : Optional.empty();
    }

    private String changed(Condition was, Condition is) {
        Condition.Compare before = compare(was).orElseThrow();
        Condition.Compare after = compare(is).orElseThrow();
        boolean sameForm = form(before.operator()) == form(after.operator()) && isTurned(was) == isTurned(is);
        Optional<SortedSet<String>> old = literalCodes(before);
        Optional<SortedSet<String>> present = literalCodes(after);
        if (sameForm && old.isPresent() && present.isPresent()) {
            return codes(words.name(after.field()), old.get(), present.get(), !isTurned(is));
        }
        if (sameForm && before.operator().isThreshold()) {
            return "threshold of " + words.name(after.field()) + " " + words.operand(before, oldParameters) + " → "
                    + words.operand(after, presentParameters);
        }
        return "“" + words.of(was) + "” → “" + words.of(is) + "”";
    }

    /** A single code is a list of one. */
    private static Operator form(Operator operator) {
        return operator == Operator.IS ? Operator.IN : operator;
    }

    private static boolean isTurned(Condition part) {
        return part instanceof Condition.Not not && !isTurned(not.part());
    }

    /** The codes a comparison lists, where a longer list makes it hold more often. */
    private static Optional<SortedSet<String>> literalCodes(Condition.Compare compare) {
        if (compare.operator() == Operator.CONTAINS_ALL || !(compare.operand() instanceof Operand.Literal literal)) {
            return Optional.empty();
        }
        if (literal.value() instanceof FactValue.Code code) {
            return Optional.of(new TreeSet<>(List.of(code.code())));
        }
        return literal.value() instanceof FactValue.Codes codes
                ? Optional.of(new TreeSet<>(codes.members()))
                : Optional.empty();
    }

    private static String codes(String name, SortedSet<String> old, SortedSet<String> present, boolean widens) {
        SortedSet<String> added = new TreeSet<>(present);
        added.removeAll(old);
        SortedSet<String> removed = new TreeSet<>(old);
        removed.removeAll(present);
        List<String> said = new ArrayList<>();
        if (!added.isEmpty()) {
            said.add((widens ? "now also applies to " : "no longer applies to ") + String.join(", ", added));
        }
        if (!removed.isEmpty()) {
            said.add((widens ? "no longer applies to " : "now also applies to ") + String.join(", ", removed));
        }
        return String.join(" and ", said) + " (" + name + ")";
    }
}
