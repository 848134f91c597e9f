package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checked rules with their parameters and cases, and the files they were read from.
 *
 * @param digest SHA-256 (hex) over the meaning of rules and parameters: neither the order of files nor line endings, byte order
 *     marks, comments or cases change it
 */
public record Rulebook(
        SortedMap<String, Rule> rules,
        SortedMap<String, Parameter> parameters,
        List<RuleCase> cases,
        List<RuleFile> files,
        String digest) {

    public static final Rulebook EMPTY =
            Rulebook.of(Collections.emptySortedMap(), Collections.emptySortedMap(), List.of(), List.of());

    public Rulebook {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        cases = List.copyOf(cases);
        files = List.copyOf(files);
    }

    public static Rulebook of(
            SortedMap<String, Rule> rules,
            SortedMap<String, Parameter> parameters,
            List<RuleCase> cases,
            List<RuleFile> files) {
        return new Rulebook(rules, parameters, cases, files, CanonicalText.digest(rules.values(), parameters.values()));
    }

    /** The value of a parameter at a day, for readers other than rules (bias bounds, shelf lives, spreads). */
    public Optional<FactValue> parameter(String name, LocalDate day) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(parameter -> parameter.at(day))
                .map(Parameter.Dated::value);
    }

    /** The same as a number; empty where there is none. */
    public Optional<BigDecimal> number(String name, LocalDate day) {
        return parameter(name, day)
                .filter(FactValue.Quantity.class::isInstance)
                .map(value -> ((FactValue.Quantity) value).number());
    }
}
