package dev.assay.rulebook.change;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changed in a parameter, in words. */
final class ParameterChange {

    private ParameterChange() {}

    static String values(Parameter parameter) {
        return parameter.values().stream()
                .map(dated -> text(parameter, dated) + from(dated))
                .collect(Collectors.joining(", "));
    }

    static List<String> sentences(Parameter before, Parameter after) {
        List<String> sentences = new ArrayList<>();
        for (Parameter.Dated dated : after.values()) {
            Optional<Parameter.Dated> was = at(before, dated);
            if (was.isEmpty()) {
                sentences.add("is " + text(after, dated) + from(dated) + " (new)");
            } else if (!was.get().value().equals(dated.value())) {
                sentences.add(changed(before, was.get(), after, dated) + from(dated));
            } else if (!was.get().reference().equals(dated.reference())
                    || !was.get().source().equals(dated.source())
                    || was.get().basis() != dated.basis()) {
                sentences.add("keeps its value" + from(dated) + "; its source reads otherwise");
            }
        }
        for (Parameter.Dated dated : before.values()) {
            if (at(after, dated).isEmpty()) {
                sentences.add("no longer has the value " + text(before, dated) + from(dated));
            }
        }
        if (!before.unit().equals(after.unit())) {
            sentences.add("unit " + before.unit() + " → " + after.unit());
        }
        if (!before.meaning().equals(after.meaning())) {
            sentences.add("means “" + after.meaning() + "”");
        }
        return sentences;
    }

    private static Optional<Parameter.Dated> at(Parameter parameter, Parameter.Dated dated) {
        return parameter.values().stream()
                .filter(each -> each.since().equals(dated.since()))
                .findFirst();
    }

    private static String changed(Parameter before, Parameter.Dated was, Parameter after, Parameter.Dated is) {
        if (was.value() instanceof FactValue.Codes old && is.value() instanceof FactValue.Codes present) {
            SortedSet<String> added = new TreeSet<>(present.members());
            added.removeAll(old.members());
            SortedSet<String> removed = new TreeSet<>(old.members());
            removed.removeAll(present.members());
            return (added.isEmpty() ? "" : "now also holds " + String.join(", ", added))
                    + (added.isEmpty() || removed.isEmpty() ? "" : " and ")
                    + (removed.isEmpty() ? "" : "no longer holds " + String.join(", ", removed));
        }
        return text(before, was) + " → " + text(after, is);
    }

    private static String text(Parameter parameter, Parameter.Dated dated) {
        boolean number =
                dated.value() instanceof FactValue.Quantity && !parameter.unit().isBlank();
        return dated.value().text() + (number ? " " + parameter.unit() : "");
    }

    private static String from(Parameter.Dated dated) {
        return dated.since().map(since -> " from " + since).orElse("");
    }
}
