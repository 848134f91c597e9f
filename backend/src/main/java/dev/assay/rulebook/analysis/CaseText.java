package dev.assay.rulebook.analysis;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a case as it stands in a {@code .cases.yaml} file, one list item, to be put below {@code cases:}. */
public final class CaseText {

    private CaseText() {}

    public static String of(RuleCase each) {
        StringBuilder text = new StringBuilder();
        text.append("  - name: ").append(quoted(each.name())).append('\n');
        text.append("    rule: ").append(each.rule()).append('\n');
        text.append("    as-of: ").append(each.asOf()).append('\n');
        SortedMap<String, FactSheet.Reading> given =
                new TreeMap<>(each.caseFacts().readings());
        given.putAll(each.alternative().readings());
        text.append(given.isEmpty() ? "    given: {}\n" : "    given:\n");
        given.forEach((field, reading) -> text.append("      ")
                .append(field)
                .append(": ")
                .append(value(reading.value()))
                .append('\n'));
        List<String> unverified = given.entrySet().stream()
                .filter(entry -> entry.getValue().basis() == Basis.UNVERIFIED
                        && !entry.getValue().value().isUnknown())
                .map(Map.Entry::getKey)
                .toList();
        if (!unverified.isEmpty()) {
            text.append("    unverified: [")
                    .append(String.join(", ", unverified))
                    .append("]\n");
        }
        return text.append(expected(each)).toString();
    }

    private static String expected(RuleCase each) {
        if (each.expect().isEmpty()) {
            return "    expect: none\n";
        }
        StringBuilder text = new StringBuilder("    expect:\n");
        for (RuleCase.Expected expected : each.expect()) {
            text.append("      - finding: ").append(code(expected.kind())).append('\n');
            text.append("        certainty: ")
                    .append(code(expected.certainty()))
                    .append('\n');
            if (!expected.missing().isEmpty()) {
                text.append("        missing: [")
                        .append(String.join(", ", expected.missing()))
                        .append("]\n");
            }
        }
        return text.toString();
    }

    private static String value(FactValue value) {
        if (value instanceof FactValue.Codes codes) {
            List<String> members = new ArrayList<>(codes.members());
            return (codes.complete()
                            ? members.stream()
                            : java.util.stream.Stream.concat(members.stream(), java.util.stream.Stream.of("?")))
                    .map(CaseText::plainOrQuoted)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return plainOrQuoted(value.text());
    }

    private static String plainOrQuoted(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._+/-]*") ? text : quoted(text);
    }

    /** Rule files hold no backslashes, so quotation marks and backslashes of a text become typographic ones. */
    private static String quoted(String text) {
        return "\"" + text.replace('"', '”').replace('\\', '/').replaceAll("\\s+", " ") + "\"";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
