package dev.assay.rulebook.files;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.LiteralReader;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads facts as a person types them, by the name of their field: {@code yes}, {@code 30}, {@code DE|FR} or
 * {@code DE,FR}, {@code ?} for unknown,
 * {@code n/a}; a set that ends in {@code ?} may have more members.
 *
 * @param caseFacts facts of the case
 * @param alternative all others
 */
public record TypedFacts(FactSheet caseFacts, FactSheet alternative) {

    private static final String UNKNOWN = "?";

    /** Facts that cannot be read are left out and named; the file of a place is the field, its line 1. */
    public static TypedFacts read(Map<String, String> typed, Vocabulary vocabulary, Diagnostics diagnostics) {
        SortedMap<String, FactSheet.Reading> ofCase = new TreeMap<>();
        SortedMap<String, FactSheet.Reading> ofAlternative = new TreeMap<>();
        new TreeMap<>(typed).forEach((name, text) -> {
            Place place = new Place(name, 1, 1);
            Optional<Field> field = vocabulary.field(name);
            if (field.isEmpty()) {
                diagnostics.error(
                        place,
                        "There is no fact `" + name + "`.",
                        Suggestion.didYouMean(
                                name,
                                vocabulary.all().stream().map(Field::name).toList(),
                                "rules/vocabulary.md lists all facts."));
            } else if (!text.isBlank()) {
                value(field.get(), text.strip(), place, diagnostics)
                        .ifPresent(value -> (name.startsWith("case.") ? ofCase : ofAlternative)
                                .put(name, new FactSheet.Reading(value, Basis.CITED, "typed")));
            }
        });
        return new TypedFacts(new FactSheet(ofCase), new FactSheet(ofAlternative));
    }

    private static Optional<FactValue> value(Field field, String text, Place place, Diagnostics diagnostics) {
        if (text.equals(UNKNOWN)) {
            return Optional.of(FactValue.unknown("typed as unknown"));
        }
        if (text.equals("n/a")) {
            return Optional.of(new FactValue.NotApplicable("typed so"));
        }
        LiteralReader literals = new LiteralReader(diagnostics);
        if (field.type() != FieldType.CODES) {
            return literals.read(field, new Written(text, Form.CELL, place));
        }
        SortedSet<String> members = new TreeSet<>();
        boolean complete = true;
        for (String part : text.equals("none") ? new String[0] : text.split("[|,]", -1)) {
            if (part.strip().equals(UNKNOWN)) {
                complete = false;
            } else {
                Optional<FactValue> member = literals.read(field, new Written(part.strip(), Form.CELL, place));
                if (member.isEmpty()) {
                    return Optional.empty();
                }
                members.add(member.get().text());
            }
        }
        return Optional.of(new FactValue.Codes(members, complete));
    }
}
