package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.language.Expression;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A column of conditions: a fact, a comparison, and whether it is turned round.
 *
 * @param operator symbol of an {@link Operator}, or {@code known}
 */
record ConditionColumn(Field field, String operator, boolean negated) {

    private record Meaning(String operator, boolean negated) {}

    static final String KNOWN = "known";

    /** Longer wordings first, so that "is not" is not read as "is". */
    private static final Map<String, Meaning> WORDINGS = wordings();

    String name() {
        return field.name() + " " + (negated ? "not " : "") + operator;
    }

    private static Map<String, Meaning> wordings() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            meanings.put(operator.symbol(), new Meaning(operator.symbol(), false));
        }
        meanings.put("!=", new Meaning("==", true));
        meanings.put("not in", new Meaning("in", true));
        meanings.put("not contains", new Meaning("contains", true));
        meanings.put("not all in", new Meaning("all in", true));
        meanings.put("is", new Meaning("==", false));
        meanings.put("is not", new Meaning("==", true));
        meanings.put("is below", new Meaning("<", false));
        meanings.put("is before", new Meaning("<", false));
        meanings.put("is at most", new Meaning("<=", false));
        meanings.put("is on or before", new Meaning("<=", false));
        meanings.put("is above", new Meaning(">", false));
        meanings.put("is after", new Meaning(">", false));
        meanings.put("is at least", new Meaning(">=", false));
        meanings.put("is on or after", new Meaning(">=", false));
        meanings.put("is one of", new Meaning("in", false));
        meanings.put("is none of", new Meaning("in", true));
        meanings.put("includes", new Meaning("contains", false));
        meanings.put("include", new Meaning("contains", false));
        meanings.put("does not include", new Meaning("contains", true));
        meanings.put("do not include", new Meaning("contains", true));
        meanings.put("includes all of", new Meaning("contains all", false));
        meanings.put("include all of", new Meaning("contains all", false));
        meanings.put("are all in", new Meaning("all in", false));
        meanings.put("are not all in", new Meaning("all in", true));
        meanings.put(KNOWN, new Meaning(KNOWN, false));
        meanings.put("is known", new Meaning(KNOWN, false));
        return meanings;
    }

    static Optional<ConditionColumn> of(Located heading, Vocabulary vocabulary, Diagnostics diagnostics) {
        String lower = heading.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<Field> field = vocabulary.all().stream()
                .filter(known -> starts(lower, known.name()) || starts(lower, known.words()))
                .max(Comparator.comparing(known -> length(lower, known)));
        if (field.isEmpty()) {
            List<String> names = new ArrayList<>();
            vocabulary.all().forEach(known -> names.add(known.name()));
            vocabulary.all().forEach(known -> names.add(known.words()));
            String first = heading.text().split(" ", 2)[0];
            diagnostics.error(
                    heading.place(),
                    "There is no fact `" + heading.text() + "`.",
                    Suggestion.didYouMean(
                            first.contains(".") ? first : lower, names, "rules/vocabulary.md lists all facts."));
            return Optional.empty();
        }
        String wording = lower.substring(length(lower, field.get())).strip();
        Meaning meaning = wording.isEmpty() ? byType(field.get().type()) : WORDINGS.get(wording);
        if (meaning == null) {
            diagnostics.error(
                    heading.place(),
                    "`" + wording + "` is not a comparison.",
                    Suggestion.didYouMean(
                            wording,
                            WORDINGS.keySet(),
                            "For a number or date write is below, is at most, is above or is at least; for a code is, is not,"
                                    + " is one of; for a set includes, does not include, are all in."));
            return Optional.empty();
        }
        return Optional.of(new ConditionColumn(field.get(), meaning.operator(), meaning.negated()));
    }

    private static Meaning byType(FieldType type) {
        return new Meaning(type == FieldType.CODES ? "contains" : "==", false);
    }

    private static boolean starts(String lower, String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return lower.equals(start) || lower.startsWith(start + " ");
    }

    private static int length(String lower, Field field) {
        return starts(lower, field.name())
                ? field.name().length()
                : field.words().length();
    }

    /** The condition that a filled cell states; empty if it was refused. */
    Optional<Expression> expression(Located cell, Diagnostics diagnostics) {
        Located fact = new Located(field.name(), cell.place());
        if (operator.equals(KNOWN)) {
            if (cell.text().equals("yes") || cell.text().equals("no")) {
                return Optional.of(turned(
                        new Expression.Test(fact, new Located(KNOWN, cell.place()), List.of()),
                        cell.text().equals("no")));
            }
            diagnostics.error(cell.place(), "`" + cell.text() + "` is neither yes nor no.", "Write yes or no.");
            return Optional.empty();
        }
        if (cell.text().equals("?")) {
            return Optional.of(turned(new Expression.Test(fact, new Located(KNOWN, cell.place()), List.of()), true));
        }
        List<Written> values = values(cell);
        String compared =
                operator.equals("==") && values.size() > 1 && field.type() == FieldType.CODE ? "in" : operator;
        return Optional.of(turned(new Expression.Test(fact, new Located(compared, cell.place()), values), negated));
    }

    private static List<Written> values(Located cell) {
        List<Written> values = new ArrayList<>();
        for (String part : cell.text().split("\\|", -1)) {
            String value = part.strip();
            values.add(
                    value.startsWith("$")
                            ? new Written(value.substring(1), Form.PARAMETER, cell.place())
                            : new Written(value, Form.CELL, cell.place()));
        }
        return values;
    }

    private static Expression turned(Expression expression, boolean negated) {
        return negated ? new Expression.Negated(expression, expression.place()) : expression;
    }
}
