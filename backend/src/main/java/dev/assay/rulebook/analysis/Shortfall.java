package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says of a condition that does not hold what the facts are, what they would have to be, and how far that is. */
final class Shortfall implements Condition.Visitor<String> {

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final ConditionWords words;
    private boolean negated;

    Shortfall(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.words = new ConditionWords(vocabulary);
    }

    String of(Condition part) {
        negated = false;
        return part.accept(this);
    }

    /** The facts a condition reads, in words. */
    String actual(Condition part) {
        List<String> read = Comparisons.of(part).stream()
                .map(Condition.Compare::field)
                .distinct()
                .map(this::reading)
                .toList();
        return read.isEmpty() ? words.of(part) : String.join(", ", read);
    }

    private String reading(String field) {
        return words.name(field) + " is " + words.value(field, facts.fact(field));
    }

    @Override
    public String all(List<Condition> parts) {
        return lacking(parts, " and ");
    }

    /** The nearest of several ways: the one that lacks least. */
    @Override
    public String any(List<Condition> parts) {
        if (negated) {
            return lacking(parts, " and ");
        }
        return parts.stream()
                .min(Comparator.comparingLong(part -> ConditionParts.of(part).stream()
                        .filter(each -> each.verdict(facts) != Kleene.TRUE)
                        .count()))
                .map(part -> part.accept(this))
                .orElse("it never holds");
    }

    private String lacking(List<Condition> parts, String word) {
        Kleene enough = negated ? Kleene.FALSE : Kleene.TRUE;
        return parts.stream()
                .filter(part -> part.verdict(facts) != enough)
                .map(part -> part.accept(this))
                .collect(Collectors.joining(word));
    }

    @Override
    public String not(Condition part) {
        negated = !negated;
        String said = part.accept(this);
        negated = !negated;
        return said;
    }

    @Override
    public String known(Condition.Known known) {
        return words.name(known.field()) + " is " + (negated ? "known; it would have to be unknown" : "unknown");
    }

    @Override
    public String compare(Condition.Compare compare) {
        String name = words.name(compare.field());
        FactValue actual = facts.fact(compare.field());
        FactValue asked = compare.operand().value(facts);
        if (actual.isUnknown()) {
            return name + " is unknown; known, it could settle the matter";
        }
        if (asked.isUnknown()) {
            return compare.operand().text().replace("fact ", "") + " has no known value to compare " + name + " with";
        }
        String verb =
                negated ? ConditionWords.negatedVerb(compare.operator()) : ConditionWords.verb(compare.operator());
        String limit = compare.operand() instanceof Operand.Literal
                ? words.value(compare.field(), asked)
                : compare.operand().text().replace("fact ", "") + " (" + words.value(compare.field(), asked) + ")";
        return name + " is " + words.value(compare.field(), actual) + "; the rule asks that it " + verb + " " + limit
                + distance(compare, actual, asked).map(far -> ", " + far).orElse("");
    }

    private Optional<String> distance(Condition.Compare compare, FactValue actual, FactValue asked) {
        if (actual instanceof FactValue.Quantity a && asked instanceof FactValue.Quantity b) {
            String unit = vocabulary.field(compare.field()).map(Field::unit).orElse("");
            int order = a.number().compareTo(b.number());
            String amount =
                    a.number().subtract(b.number()).abs().stripTrailingZeros().toPlainString();
            return Optional.of(
                    order == 0
                            ? "it lies exactly on the limit"
                            : amount + (unit.isEmpty() ? "" : " " + unit) + " too " + (order < 0 ? "little" : "much"));
        }
        if (actual instanceof FactValue.Day a && asked instanceof FactValue.Day b) {
            long days = ChronoUnit.DAYS.between(b.day(), a.day());
            return Optional.of(
                    days == 0
                            ? "it is exactly that day"
                            : Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days") + " too "
                                    + (days < 0 ? "early" : "late"));
        }
        if (actual instanceof FactValue.Codes a && asked instanceof FactValue.Codes b) {
            return Optional.of(sets(compare, a, b)).filter(text -> !text.isEmpty());
        }
        return Optional.empty();
    }

    private String sets(Condition.Compare compare, FactValue.Codes actual, FactValue.Codes asked) {
        SortedSet<String> common = new TreeSet<>(actual.members());
        common.retainAll(asked.members());
        SortedSet<String> outside = new TreeSet<>(actual.members());
        outside.removeAll(asked.members());
        SortedSet<String> lacking = new TreeSet<>(asked.members());
        lacking.removeAll(actual.members());
        return switch (compare.operator()) {
            case ALL_IN ->
                negated
                        ? "and every one of them is"
                        : outside.isEmpty() ? "" : "but " + String.join(", ", outside) + " is not";
            case CONTAINS_ALL ->
                negated || lacking.isEmpty() ? "" : "and " + String.join(", ", lacking) + " is missing";
            case CONTAINS -> negated && !common.isEmpty() ? "but " + String.join(", ", common) + " is there" : "";
            default -> "";
        };
    }
}
