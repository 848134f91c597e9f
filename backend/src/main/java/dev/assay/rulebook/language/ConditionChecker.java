package dev.assay.rulebook.language;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives a written condition its types: facts exist, operators fit them, values are among the allowed codes. */
final class ConditionChecker {

    /** What a code may consist of: nothing that could mean something to a compiler. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9 ._+:/%-]{1,80}");

    private final Vocabulary vocabulary;
    private final SortedMap<String, Parameter> parameters;
    private final Diagnostics diagnostics;
    private final LiteralReader literals;

    ConditionChecker(Vocabulary vocabulary, SortedMap<String, Parameter> parameters, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.diagnostics = diagnostics;
        this.literals = new LiteralReader(diagnostics);
    }

    Optional<Condition> check(Expression expression) {
        if (expression instanceof Expression.Every every) {
            return all(every.parts()).map(Condition.All::new);
        }
        if (expression instanceof Expression.Either either) {
            return all(either.parts()).map(Condition.AnyOf::new);
        }
        if (expression instanceof Expression.Negated negated) {
            return check(negated.part()).map(Condition.Not::new);
        }
        return test((Expression.Test) expression);
    }

    /** All of them, or empty if one was refused; every one is looked at. */
    Optional<List<Condition>> all(List<Expression> parts) {
        List<Condition> checked = new ArrayList<>();
        for (Expression part : parts) {
            check(part).ifPresent(checked::add);
        }
        return checked.size() == parts.size() ? Optional.of(checked) : Optional.empty();
    }

    private Optional<Condition> test(Expression.Test test) {
        Optional<Field> field = field(test.field());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (test.operator().text().equals("known")) {
            return known(test);
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> candidate.symbol().equals(test.operator().text()))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("A parser let the operator through: " + test.operator()));
        if (!operator.fits(field.get().type())) {
            diagnostics.error(
                    test.operator().place(),
                    "`" + operator.symbol() + "` does not fit " + field.get().name() + ", which is "
                            + inWords(field.get().type()) + ".",
                    "Use " + fitting(field.get().type()) + ".");
            return Optional.empty();
        }
        return operand(field.get(), operator, test)
                .map(operand -> new Condition.Compare(field.get().name(), operator, operand, test.place()));
    }

    private Optional<Condition> known(Expression.Test test) {
        if (!test.operands().isEmpty()) {
            diagnostics.error(
                    test.operator().place(), "known(…) takes one fact and nothing else.", "Write known(offering.dpa).");
            return Optional.empty();
        }
        return Optional.of(new Condition.Known(test.field().text(), test.place()));
    }

    private Optional<Field> field(Located name) {
        Optional<Field> field = vocabulary.field(name.text());
        if (field.isEmpty()) {
            List<String> names = vocabulary.all().stream().map(Field::name).toList();
            String last = name.text().substring(name.text().lastIndexOf('.') + 1);
            List<String> alike =
                    names.stream().filter(known -> known.endsWith("." + last)).toList();
            diagnostics.error(
                    name.place(),
                    "There is no fact `" + name.text() + "`.",
                    alike.isEmpty()
                            ? Suggestion.didYouMean(name.text(), names, "rules/vocabulary.md lists all facts.")
                            : "Did you mean `" + String.join("` or `", alike) + "`?");
        }
        return field;
    }

    private Optional<Operand> operand(Field field, Operator operator, Expression.Test test) {
        List<Written> written = test.operands();
        if (written.isEmpty()) {
            diagnostics.error(
                    test.operator().place(),
                    "Nothing to compare with.",
                    "Write a value, for instance " + field.example() + ".");
            return Optional.empty();
        }
        if (written.size() == 1 && written.get(0).form() == Form.PARAMETER) {
            return parameter(field, operator, written.get(0));
        }
        if (written.size() == 1 && isFact(written.get(0))) {
            return fact(field, operator, written.get(0));
        }
        List<FactValue> values = new ArrayList<>();
        List<Written> different = written.stream().distinct().toList();
        different.forEach(each -> literal(field, each).ifPresent(values::add));
        if (values.size() != different.size()) {
            return Optional.empty();
        }
        if (operator.takesList()) {
            SortedSet<String> codes = new TreeSet<>();
            values.forEach(value -> codes.add(value.text()));
            return Optional.of(new Operand.Literal(FactValue.Codes.complete(codes)));
        }
        if (values.size() > 1) {
            diagnostics.error(
                    written.get(1).place(),
                    "`" + operator.symbol() + "` compares with one value.",
                    "For several values use `in`.");
            return Optional.empty();
        }
        return Optional.of(new Operand.Literal(values.get(0)));
    }

    private Optional<FactValue> literal(Field field, Written written) {
        if (written.form() == Form.PARAMETER || isFact(written)) {
            diagnostics.error(
                    written.place(),
                    "A $parameter or a fact cannot stand in a list with other values.",
                    "Put the whole list into one parameter, or write two conditions.");
            return Optional.empty();
        }
        Optional<FactValue> value = literals.read(field, written);
        if (value.isPresent() && !SAFE.matcher(value.get().text()).matches()) {
            diagnostics.error(
                    written.place(),
                    "`" + written.text() + "` holds a character that values cannot hold.",
                    "Use letters, digits, space and . _ + : / % - only.");
            return Optional.empty();
        }
        return value;
    }

    private static boolean isFact(Written written) {
        return written.form() == Form.WORD
                && !written.text().equals("true")
                && !written.text().equals("false");
    }

    private Optional<Operand> parameter(Field field, Operator operator, Written written) {
        Parameter parameter = parameters.get(written.text());
        if (parameter == null) {
            diagnostics.error(
                    written.place(),
                    "There is no parameter `$" + written.text() + "`.",
                    Suggestion.nearest(written.text(), parameters.keySet())
                            .map(near -> "Did you mean `$" + near + "`?")
                            .orElse("Add it to a file in the folder parameters, or correct the name."));
            return Optional.empty();
        }
        if (!fits(parameter.type(), field, operator, written.place(), "`$" + written.text() + "`")) {
            return Optional.empty();
        }
        boolean known = parameter.values().stream().allMatch(dated -> allowed(field, dated, written.place()));
        return known ? Optional.of(new Operand.Named(written.text())) : Optional.empty();
    }

    private boolean allowed(Field field, Parameter.Dated dated, Place use) {
        Stream<String> codes =
                switch (field.type()) {
                    case CODE, CODES ->
                        dated.value() instanceof FactValue.Codes set
                                ? set.members().stream()
                                : Stream.of(dated.value().text());
                    default -> Stream.empty();
                };
        List<String> unknown =
                codes.filter(code -> !field.allowed().contains(code)).toList();
        unknown.forEach(code -> diagnostics.error(
                dated.place(),
                "Unknown value `" + code + "` for " + field.words() + " (" + field.name() + "), read at " + use + ".",
                Suggestion.didYouMean(code, field.allowed(), "Write " + Suggestion.oneOf(field.allowed()) + ".")));
        return unknown.isEmpty();
    }

    private Optional<Operand> fact(Field field, Operator operator, Written written) {
        if (!written.text().contains(".")) {
            diagnostics.error(
                    written.place(),
                    "`" + written.text() + "` is neither a value in quotation marks nor the name of a fact.",
                    "Write values in quotation marks: \"" + written.text() + "\".");
            return Optional.empty();
        }
        return field(new Located(written.text(), written.place()))
                .filter(other -> fits(other.type(), field, operator, written.place(), "`" + other.name() + "`"))
                .map(other -> new Operand.Fact(other.name()));
    }

    private boolean fits(FieldType right, Field left, Operator operator, Place place, String what) {
        boolean code = right == FieldType.CODE || right == FieldType.CODES;
        boolean fits = operator.takesList() ? code : right == left.type();
        if (!fits) {
            diagnostics.error(
                    place,
                    what + " is " + inWords(right) + "; it cannot be compared with " + left.name() + ", which is "
                            + inWords(left.type()) + ".",
                    right == FieldType.CODES ? "For a list use `in` or `contains`." : "Name one of the same type.");
        }
        return fits;
    }

    private static String inWords(FieldType type) {
        return switch (type) {
            case YES_NO -> "a yes-or-no";
            case NUMBER -> "a number";
            case DATE -> "a date";
            case CODE -> "one code of a list";
            case CODES -> "a set of codes";
        };
    }

    private static String fitting(FieldType type) {
        return switch (type) {
            case YES_NO -> "== (is) or != (is not)";
            case NUMBER, DATE ->
                "== (is), != (is not), < (is below), <= (is at most), > (is above) or >= (is at least)";
            case CODE -> "== (is), != (is not), in (is one of) or not in (is none of)";
            case CODES ->
                "contains (includes), not contains (does not include), contains all (in a sentence containsAll(…)) or all in"
                        + " (in a sentence allIn(…))";
        };
    }
}
