package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.words.ConditionWords;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Facts as a sentence. */
final class Examples {

    private Examples() {}

    static String inWords(SortedMap<String, FactValue> facts, ConditionWords words) {
        return facts.isEmpty()
                ? "anything is the case"
                : facts.entrySet().stream()
                        .map(entry ->
                                words.name(entry.getKey()) + " is " + words.value(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
