package dev.assay.rulebook.language;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.RuleDraft.EffectDraft;
import dev.assay.rulebook.language.Token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the effects of a rule written as a sentence: a few known calls with written arguments, and nothing else. */
public final class EffectParser {

    private static final Map<String, String> KINDS =
            Map.of("knockOut", "knock-out", "penalty", "penalty", "oblige", "obligation", "flag", "flag");
    private static final Map<String, String> FORMS = Map.of(
            "knockOut", "knockOut(\"text\");",
            "penalty", "penalty(points, \"text\"); or penalty(points, \"cause\", \"text\");",
            "oblige", "oblige(\"tag\", \"text\");",
            "flag", "flag(\"text\");");

    private final Tokens tokens;
    private final Diagnostics diagnostics;

    private EffectParser(Located source, Diagnostics diagnostics) {
        this.tokens = new Tokens(source.text(), source.place(), diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The effects that could be read; faults are among the diagnostics. */
    public static List<EffectDraft> parse(Located source, Diagnostics diagnostics) {
        EffectParser parser = new EffectParser(source, diagnostics);
        List<EffectDraft> effects = new ArrayList<>();
        try {
            while (!parser.tokens.atEnd()) {
                effects.add(parser.effect());
            }
        } catch (Tokens.Fault reported) {
            return effects;
        }
        if (effects.isEmpty()) {
            diagnostics.error(
                    source.place(), "The rule has no effect.", "After `then` write, for instance, flag(\"text\");");
        }
        return effects;
    }

    private EffectDraft effect() throws Tokens.Fault {
        Token name = tokens.take();
        if (name.kind() != TokenKind.WORD || !KINDS.containsKey(name.text())) {
            throw tokens.fault(
                    name,
                    "`" + name.text() + "` is not an effect. No program code may stand after `then`.",
                    Suggestion.didYouMean(
                            name.text(), KINDS.keySet(), "Write knockOut(…), penalty(…), oblige(…) or flag(…)."));
        }
        String form = "Write " + FORMS.get(name.text());
        tokens.expect("(", form);
        List<Token> arguments = new ArrayList<>(List.of(argument(form)));
        while (tokens.takeIf(",")) {
            arguments.add(argument(form));
        }
        tokens.expect(")", form);
        tokens.expect(";", "Close each effect with a semicolon.");
        return draft(name, arguments, form);
    }

    private Token argument(String form) throws Tokens.Fault {
        Token token = tokens.take();
        if (token.kind() != TokenKind.QUOTED
                && token.kind() != TokenKind.NUMBER
                && token.kind() != TokenKind.PARAMETER) {
            throw tokens.fault(
                    token, "An effect takes texts, numbers and $parameters only" + Tokens.found(token) + ".", form);
        }
        return token;
    }

    private EffectDraft draft(Token name, List<Token> arguments, String form) throws Tokens.Fault {
        boolean hasPoints = name.text().equals("penalty");
        int least = hasPoints || name.text().equals("oblige") ? 2 : 1;
        int most = hasPoints ? 3 : least;
        if (arguments.size() < least || arguments.size() > most) {
            throw tokens.fault(
                    name,
                    "`" + name.text() + "` is given " + arguments.size()
                            + (arguments.size() == 1 ? " text or number" : " texts or numbers") + "; that is too "
                            + (arguments.size() < least ? "few." : "many."),
                    form);
        }
        List<Token> texts = hasPoints ? arguments.subList(1, arguments.size()) : arguments;
        for (Token text : texts) {
            if (text.kind() != TokenKind.QUOTED) {
                diagnostics.error(text.place(), "Here a text in quotation marks was expected.", form);
            }
        }
        Token text = texts.get(texts.size() - 1);
        Located tag = texts.size() == 2 ? located(texts.get(0)) : new Located("", name.place());
        return new EffectDraft(
                new Located(KINDS.getOrDefault(name.text(), ""), name.place()),
                tag,
                points(hasPoints, arguments),
                located(text));
    }

    private static Written points(boolean hasPoints, List<Token> arguments) {
        Token first = arguments.get(0);
        if (!hasPoints) {
            return new Written("", Form.CELL, first.place());
        }
        Form form =
                switch (first.kind()) {
                    case NUMBER -> Form.NUMBER;
                    case PARAMETER -> Form.PARAMETER;
                    default -> Form.QUOTED;
                };
        return new Written(first.text(), form, first.place());
    }

    private static Located located(Token token) {
        return new Located(token.text(), token.place());
    }
}
