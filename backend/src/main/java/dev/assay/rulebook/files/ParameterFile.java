package dev.assay.rulebook.files;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.WrittenNumber;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.files.YamlDocument.MapEntry;
import dev.assay.rulebook.files.YamlDocument.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code parameters/*.yaml}: dated values with unit, reference, basis and source. */
final class ParameterFile {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.-]{0,79}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9 ._+:/%-]{1,80}");

    private final YamlReader yaml;
    private final Diagnostics diagnostics;

    private ParameterFile(Diagnostics diagnostics) {
        this.yaml = new YamlReader(diagnostics);
        this.diagnostics = diagnostics;
    }

    static List<Parameter> read(String path, String text, Diagnostics diagnostics) {
        ParameterFile file = new ParameterFile(diagnostics);
        List<Parameter> parameters = new ArrayList<>();
        Optional<Value> root = YamlDocument.read(path, text, diagnostics);
        if (root.isPresent() && file.yaml.hasKeys(root.get(), Set.of("parameters"), Set.of())) {
            root.get().entries().values().iterator().next().value().entries().forEach((name, entry) -> file.parameter(
                            name, entry)
                    .ifPresent(parameters::add));
        }
        return parameters;
    }

    private Optional<Parameter> parameter(String name, MapEntry entry) {
        if (!NAME.matcher(name).matches()) {
            diagnostics.error(
                    entry.place(), "`" + name + "` is not a parameter's name.", "Write small letters, digits and -.");
        }
        Value body = entry.value();
        if (!yaml.hasKeys(body, Set.of("meaning", "values"), Set.of("unit"))) {
            return Optional.empty();
        }
        List<Parameter.Dated> values = new ArrayList<>();
        Set<Optional<LocalDate>> days = new HashSet<>();
        for (Value item : yaml.items(body, "values")) {
            dated(item).ifPresent(dated -> {
                if (!days.add(dated.since())) {
                    diagnostics.error(
                            dated.place(), "Two values of `" + name + "` begin on the same day.", "Keep one.");
                }
                values.add(dated);
            });
        }
        if (values.isEmpty() && yaml.items(body, "values").isEmpty()) {
            diagnostics.error(entry.place(), "The parameter `" + name + "` has no value.", "Add one below values:.");
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        FieldType type = type(values.get(0).value());
        for (Parameter.Dated dated : values) {
            if (type(dated.value()) != type) {
                diagnostics.error(
                        dated.place(),
                        "The values of `" + name + "` are of different kinds.",
                        "A parameter is always a number, always a date, always yes or no, or always a list.");
                return Optional.empty();
            }
        }
        return Optional.of(new Parameter(
                name, yaml.text(body, "meaning").text(), yaml.text(body, "unit").text(), type, values, entry.place()));
    }

    private Optional<Parameter.Dated> dated(Value item) {
        if (!yaml.hasKeys(item, Set.of("value", "reference", "basis", "source"), Set.of("since"))) {
            return Optional.empty();
        }
        var since = yaml.text(item, "since");
        Optional<LocalDate> day = yaml.day(since);
        var basis = yaml.choice(yaml.text(item, "basis"), YamlReader.BASES);
        MapEntry written = item.entries().get("value");
        Optional<FactValue> value = written == null ? Optional.empty() : value(written.value());
        if (basis.isEmpty() || value.isEmpty() || (day.isEmpty() && !since.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new Parameter.Dated(
                day,
                value.get(),
                yaml.text(item, "reference").text(),
                basis.get(),
                yaml.text(item, "source").text(),
                written == null ? item.place() : written.value().place()));
    }

    private Optional<FactValue> value(Value written) {
        if (written.list().isPresent()) {
            SortedSet<String> codes = new TreeSet<>();
            for (Value item : written.items()) {
                code(item.text(), item.place()).ifPresent(codes::add);
            }
            return Optional.of(FactValue.Codes.complete(codes));
        }
        String text = written.text().strip();
        if (DAY.matcher(text).matches()) {
            return new dev.assay.rulebook.language.LiteralReader(diagnostics)
                    .day(text, written.place())
                    .map(FactValue.Day::new);
        }
        if (WrittenNumber.isMeant(text)) {
            return number(text, written.place()).map(FactValue.Quantity::new);
        }
        return switch (text) {
            case "yes" -> Optional.of(FactValue.yes());
            case "no" -> Optional.of(FactValue.no());
            default -> code(text, written.place()).map(FactValue::code);
        };
    }

    private Optional<BigDecimal> number(String text, Place place) {
        WrittenNumber number = WrittenNumber.typed(text);
        if (number instanceof WrittenNumber.Read read && NUMBER.matcher(text).matches()) {
            return Optional.of(read.number());
        }
        diagnostics.error(
                place,
                number instanceof WrittenNumber.Refused refused
                        ? refused.message()
                        : "The number `" + text + "` is out of range.",
                WrittenNumber.remedy(text));
        return Optional.empty();
    }

    private Optional<String> code(String text, Place place) {
        if (CODE.matcher(text).matches()) {
            return Optional.of(text);
        }
        diagnostics.error(
                place,
                "`" + text + "` cannot be a value.",
                "Use letters, digits, space and . _ + : / % - only; numbers with a decimal point.");
        return Optional.empty();
    }

    private static FieldType type(FactValue value) {
        if (value instanceof FactValue.Quantity) {
            return FieldType.NUMBER;
        }
        if (value instanceof FactValue.Day) {
            return FieldType.DATE;
        }
        if (value instanceof FactValue.YesNo) {
            return FieldType.YES_NO;
        }
        return value instanceof FactValue.Codes ? FieldType.CODES : FieldType.CODE;
    }
}
