package dev.assay.rulebook.files;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Finding.Certainty;
import dev.assay.rulebook.Finding.Kind;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.files.YamlDocument.MapEntry;
import dev.assay.rulebook.files.YamlDocument.Value;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.LiteralReader;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code *.cases.yaml}: given these facts, a rule finds this. */
final class RuleCaseFile {

    private static final Map<String, Kind> KINDS = Map.of(
            "knock-out", Kind.KNOCK_OUT, "penalty", Kind.PENALTY, "obligation", Kind.OBLIGATION, "flag", Kind.FLAG);
    private static final Map<String, Certainty> CERTAINTIES =
            Map.of("holds", Certainty.HOLDS, "may-hold", Certainty.MAY_HOLD);
    private static final String UNKNOWN = "?";

    private final YamlReader yaml;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;
    private final LiteralReader literals;

    private RuleCaseFile(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.yaml = new YamlReader(diagnostics);
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.literals = new LiteralReader(diagnostics);
    }

    static List<RuleCase> read(String path, String text, Vocabulary vocabulary, Diagnostics diagnostics) {
        RuleCaseFile file = new RuleCaseFile(vocabulary, diagnostics);
        List<RuleCase> cases = new ArrayList<>();
        Optional<Value> root = YamlDocument.read(path, text, diagnostics);
        if (root.isPresent() && file.yaml.hasKeys(root.get(), Set.of("cases"), Set.of())) {
            file.yaml.items(root.get(), "cases").forEach(item -> file.ruleCase(item)
                    .ifPresent(cases::add));
        }
        return cases;
    }

    private Optional<RuleCase> ruleCase(Value item) {
        Set<String> required = Set.of("name", "rule", "as-of", "given", "expect");
        if (!yaml.hasKeys(item, required, Set.of("unverified"))) {
            return Optional.empty();
        }
        Optional<LocalDate> asOf = yaml.day(yaml.text(item, "as-of"));
        Optional<List<RuleCase.Expected>> expected = expected(item);
        Set<String> unverified =
                yaml.items(item, "unverified").stream().map(Value::text).collect(Collectors.toSet());
        SortedMap<String, FactSheet.Reading> ofCase = new TreeMap<>();
        SortedMap<String, FactSheet.Reading> ofAlternative = new TreeMap<>();
        given(item).forEach((field, value) -> {
            Basis basis = unverified.contains(field) ? Basis.UNVERIFIED : Basis.CITED;
            (field.startsWith("case.") ? ofCase : ofAlternative)
                    .put(field, new FactSheet.Reading(value, basis, "case file"));
        });
        if (asOf.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleCase(
                yaml.text(item, "name").text(),
                yaml.text(item, "rule").text(),
                asOf.get(),
                new FactSheet(ofCase),
                new FactSheet(ofAlternative),
                expected.get(),
                item.place()));
    }

    private SortedMap<String, FactValue> given(Value item) {
        SortedMap<String, FactValue> given = new TreeMap<>();
        MapEntry entry = item.entries().get("given");
        if (entry == null) {
            return given;
        }
        entry.value().entries().forEach((name, written) -> {
            Optional<Field> field = vocabulary.field(name);
            if (field.isEmpty()) {
                diagnostics.error(
                        written.place(),
                        "There is no fact `" + name + "`.",
                        Suggestion.didYouMean(
                                name,
                                vocabulary.all().stream().map(Field::name).toList(),
                                "rules/vocabulary.md lists all facts."));
            } else {
                value(field.get(), written.value()).ifPresent(value -> given.put(name, value));
            }
        });
        return given;
    }

    private Optional<FactValue> value(Field field, Value written) {
        String text = written.text().strip();
        if (written.list().isEmpty() && text.equals(UNKNOWN)) {
            return Optional.of(FactValue.unknown("the case leaves it open"));
        }
        if (written.list().isEmpty() && text.equals("n/a")) {
            return Optional.of(new FactValue.NotApplicable("the case says so"));
        }
        if (field.type() != FieldType.CODES) {
            return literals.read(field, new Written(text, Form.CELL, written.place()));
        }
        if (written.list().isEmpty()) {
            diagnostics.error(
                    written.place(), "`" + field.name() + "` is a set.", "Write it as a list: [" + text + "].");
            return Optional.empty();
        }
        SortedSet<String> members = new TreeSet<>();
        boolean complete = true;
        for (Value member : written.items()) {
            if (member.text().equals(UNKNOWN)) {
                complete = false;
            } else {
                literals.read(field, new Written(member.text(), Form.CELL, member.place()))
                        .ifPresent(value -> members.add(value.text()));
            }
        }
        return Optional.of(new FactValue.Codes(members, complete));
    }

    private Optional<List<RuleCase.Expected>> expected(Value item) {
        MapEntry entry = item.entries().get("expect");
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value().text().equals("none")) {
            return Optional.of(List.of());
        }
        List<RuleCase.Expected> expected = new ArrayList<>();
        List<Value> written = yaml.items(item, "expect");
        for (Value each : written) {
            if (yaml.hasKeys(each, Set.of("finding", "certainty"), Set.of("missing"))) {
                Optional<Kind> kind = yaml.choice(yaml.text(each, "finding"), KINDS);
                Optional<Certainty> certainty = yaml.choice(yaml.text(each, "certainty"), CERTAINTIES);
                List<String> missing = yaml.items(each, "missing").stream()
                        .map(Value::text)
                        .sorted()
                        .toList();
                if (kind.isPresent() && certainty.isPresent()) {
                    expected.add(new RuleCase.Expected(kind.get(), certainty.get(), missing));
                }
            }
        }
        if (written.isEmpty()) {
            diagnostics.error(
                    entry.value().place(), "Nothing is expected.", "Write expect: none, or a list of findings.");
        }
        return expected.size() == written.size() && !written.isEmpty() ? Optional.of(expected) : Optional.empty();
    }
}
