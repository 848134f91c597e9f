package dev.assay.rulebook.words;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Says a condition in the words of the vocabulary: "retention in days is above 30 days". */
public final class ConditionWords implements Condition.Visitor<String> {

    private final Vocabulary vocabulary;

    public ConditionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public String of(Condition condition) {
        return condition.accept(this);
    }

    /** The name of a fact as a person says it. */
    public String name(String field) {
        return vocabulary.field(field).map(Field::words).orElse(field);
    }

    /** A value with the unit of its fact. */
    public String value(String field, FactValue value) {
        if (value.isUnknown()) {
            return "unknown";
        }
        if (value instanceof FactValue.NotApplicable) {
            return "does not apply";
        }
        if (value instanceof FactValue.Codes codes) {
            String members = codes.members().isEmpty() ? "none" : String.join(", ", codes.members());
            return codes.complete() ? members : members + " and perhaps others";
        }
        String unit = value instanceof FactValue.Quantity
                ? vocabulary.field(field).map(Field::unit).orElse("")
                : "";
        return unit.isEmpty() ? value.text() : value.text() + " " + unit;
    }

    /** The right-hand side of a comparison: a value, {@code $name}, or another fact. */
    public String operand(Condition.Compare compare) {
        if (compare.operand() instanceof Operand.Literal literal) {
            return value(compare.field(), literal.value());
        }
        if (compare.operand() instanceof Operand.Fact fact) {
            return name(fact.field());
        }
        return compare.operand().text();
    }

    /** The same, a threshold that is a parameter with what it is: "$limit (30 days)", "$limit (30 days, 20 days from 2027-01-01)". */
    public String operand(Condition.Compare compare, SortedMap<String, Parameter> parameters) {
        return parameter(compare.operand(), parameters)
                .map(parameter -> operand(compare)
                        + parameter.values().stream()
                                .map(dated -> value(compare.field(), dated.value())
                                        + dated.since()
                                                .map(day -> " from " + day)
                                                .orElse(""))
                                .collect(Collectors.joining(", ", " (", ")")))
                .orElseGet(() -> operand(compare));
    }

    private static Optional<Parameter> parameter(Operand operand, SortedMap<String, Parameter> parameters) {
        return operand instanceof Operand.Named named
                ? Optional.ofNullable(parameters.get(named.parameter()))
                : Optional.empty();
    }

    @Override
    public String all(List<Condition> parts) {
        return parts.isEmpty() ? "always" : joined(parts, " and ");
    }

    @Override
    public String any(List<Condition> parts) {
        return parts.isEmpty() ? "never" : "(" + joined(parts, " or ") + ")";
    }

    @Override
    public String not(Condition part) {
        if (part instanceof Condition.Compare compare) {
            return name(compare.field()) + " " + negatedVerb(compare.operator()) + " " + operand(compare);
        }
        if (part instanceof Condition.Known known) {
            return name(known.field()) + " is unknown";
        }
        return "not (" + part.accept(this) + ")";
    }

    @Override
    public String known(Condition.Known known) {
        return name(known.field()) + " is known";
    }

    @Override
    public String compare(Condition.Compare compare) {
        return name(compare.field()) + " " + verb(compare.operator()) + " " + operand(compare);
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(word));
    }

    /** The comparison as a verb. */
    public static String verb(Operator operator) {
        return switch (operator) {
            case IS -> "is";
            case BELOW -> "is below";
            case AT_MOST -> "is at most";
            case ABOVE -> "is above";
            case AT_LEAST -> "is at least";
            case IN -> "is one of";
            case CONTAINS -> "includes one of";
            case CONTAINS_ALL -> "includes all of";
            case ALL_IN -> "lies wholly within";
        };
    }

    /** Its opposite. */
    public static String negatedVerb(Operator operator) {
        return switch (operator) {
            case IS -> "is not";
            case BELOW -> "is not below";
            case AT_MOST -> "is not at most";
            case ABOVE -> "is not above";
            case AT_LEAST -> "is not at least";
            case IN -> "is none of";
            case CONTAINS -> "includes none of";
            case CONTAINS_ALL -> "does not include all of";
            case ALL_IN -> "does not lie wholly within";
        };
    }
}
