package dev.assay.rulebook.language;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a condition. Everything it does not know by name is refused. */
public final class ExpressionParser {

    private static final int DEEPEST = 24;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "in", "contains", "not");
    private static final Map<String, String> FUNCTIONS =
            Map.of("known", "known", "allIn", "all in", "containsAny", "contains", "containsAll", "contains all");
    private static final String COMPARISON_REMEDY =
            "Write one of == != < <= > >= in, not in, contains, not contains after the fact.";

    private final Tokens tokens;
    private final UnaryOperator<String> naming;
    private int depth;
    private Optional<Located> lastField = Optional.empty();

    private ExpressionParser(Tokens tokens, UnaryOperator<String> naming) {
        this.tokens = tokens;
        this.naming = naming;
    }

    /**
     * The condition; empty if it was refused, with the reason among the diagnostics.
     *
     * @param naming full name of a fact for a name as written, e.g. with the prefix {@code case.} added
     */
    public static Optional<Expression> parse(Located source, UnaryOperator<String> naming, Diagnostics diagnostics) {
        ExpressionParser parser = new ExpressionParser(new Tokens(source.text(), source.place(), diagnostics), naming);
        try {
            Expression expression = parser.either();
            if (!parser.tokens.atEnd()) {
                throw parser.tokens.fault(
                        parser.tokens.peek(),
                        "`" + parser.tokens.peek().text() + "` cannot follow here.",
                        "Join conditions with && or ||.");
            }
            return Optional.of(expression);
        } catch (Tokens.Fault reported) {
            return Optional.empty();
        }
    }

    private Expression either() throws Tokens.Fault {
        Place place = tokens.peek().place();
        List<Expression> parts = new ArrayList<>(List.of(every()));
        while (tokens.takeIf("||")) {
            parts.add(every());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Either(parts, place);
    }

    private Expression every() throws Tokens.Fault {
        Place place = tokens.peek().place();
        List<Expression> parts = new ArrayList<>(List.of(single()));
        while (tokens.takeIf("&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Every(parts, place);
    }

    private Expression single() throws Tokens.Fault {
        Token token = tokens.peek();
        if (++depth > DEEPEST) {
            throw tokens.fault(token, "The condition is nested too deeply.", "Split the rule into several.");
        }
        try {
            if (tokens.takeIf("!")) {
                return new Expression.Negated(single(), token.place());
            }
            if (tokens.takeIf("(")) {
                Expression inner = either();
                tokens.expect(")", "Close the parenthesis.");
                return inner;
            }
            return test();
        } finally {
            depth--;
        }
    }

    private Expression test() throws Tokens.Fault {
        Token token = tokens.peek();
        if (COMPARISONS.contains(token.text()) && token.kind() != TokenKind.QUOTED && lastField.isPresent()) {
            return comparison(lastField.get());
        }
        if (token.kind() != TokenKind.WORD) {
            throw tokens.fault(
                    token,
                    "A condition starts with the name of a fact" + Tokens.found(token) + ".",
                    "Write, for instance, offering.route == \"self-hosted\".");
        }
        tokens.take();
        if (tokens.peek().is("(")) {
            return function(token);
        }
        Located field = new Located(naming.apply(token.text()), token.place());
        lastField = Optional.of(field);
        return comparison(field);
    }

    private Expression function(Token name) throws Tokens.Fault {
        String operator = FUNCTIONS.get(name.text());
        if (operator == null) {
            throw tokens.fault(
                    name,
                    "`" + name.text() + "` cannot be called; rules run no functions.",
                    Suggestion.didYouMean(
                            name.text(),
                            FUNCTIONS.keySet(),
                            "Only known(…), allIn(…), containsAny(…) and containsAll(…) may be written."));
        }
        tokens.expect("(", "Open a parenthesis.");
        Token field = tokens.take();
        if (field.kind() != TokenKind.WORD) {
            throw tokens.fault(field, name.text() + "(…) starts with the name of a fact.", "Name a fact first.");
        }
        List<Written> operands = new ArrayList<>();
        while (tokens.takeIf(",")) {
            operands.add(operand());
        }
        tokens.expect(")", "Close the parenthesis.");
        return new Expression.Test(
                new Located(naming.apply(field.text()), field.place()), new Located(operator, name.place()), operands);
    }

    private Expression comparison(Located field) throws Tokens.Fault {
        Token operator = tokens.take();
        boolean negated = operator.is("not");
        Token symbol = negated ? tokens.take() : operator;
        boolean word = symbol.is("in") || symbol.is("contains");
        if (!COMPARISONS.contains(symbol.text())
                || symbol.kind() == TokenKind.QUOTED
                || symbol.is("not")
                || (negated && !word)) {
            throw tokens.fault(
                    operator,
                    "After `" + field.text() + "` a comparison was expected" + Tokens.found(symbol) + ".",
                    COMPARISON_REMEDY);
        }
        boolean differs = symbol.is("!=");
        Located read = new Located(differs ? "==" : symbol.text(), operator.place());
        List<Written> operands = symbol.is("in") && tokens.peek().is("(") ? list() : List.of(operand());
        Expression test = new Expression.Test(field, read, operands);
        return negated || differs ? new Expression.Negated(test, field.place()) : test;
    }

    private List<Written> list() throws Tokens.Fault {
        tokens.expect("(", "Open a parenthesis.");
        List<Written> operands = new ArrayList<>(List.of(operand()));
        while (tokens.takeIf(",")) {
            operands.add(operand());
        }
        tokens.expect(")", "Close the list with a parenthesis.");
        return operands;
    }

    private Written operand() throws Tokens.Fault {
        Token token = tokens.take();
        Form form =
                switch (token.kind()) {
                    case QUOTED -> Form.QUOTED;
                    case NUMBER -> Form.NUMBER;
                    case PARAMETER -> Form.PARAMETER;
                    case WORD -> Form.WORD;
                    case SYMBOL, END ->
                        throw tokens.fault(
                                token,
                                "Here a value was expected" + Tokens.found(token) + ".",
                                "Write a \"text\", a number, a date in quotation marks, true, false or a $parameter.");
                };
        if (form == Form.WORD && tokens.peek().is("(")) {
            throw tokens.fault(
                    token, "`" + token.text() + "` cannot be called; rules run no functions.", "Write a value.");
        }
        return new Written(token.text(), form, token.place());
    }
}
