package dev.assay.rulebook.language;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition or a list of effects into words, each with its place. Refuses any character it does not know. */
final class Lexer {

    private static final Pattern SPACE = Pattern.compile("(?:\\s+|//[^\\n]*|/\\*.*?\\*/)+", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*");
    private static final Pattern PARAMETER = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?![A-Za-z0-9_.])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern SYMBOL = Pattern.compile("==|!=|<=|>=|&&|\\|\\||[<>!(),;]");

    private final String text;
    private final Matcher matcher;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private final String file;
    private int at;
    private int line;
    private int column;

    private Lexer(String text, Place start, Diagnostics diagnostics) {
        this.text = text;
        this.matcher = SPACE.matcher(text);
        this.diagnostics = diagnostics;
        this.file = start.file();
        this.line = start.line();
        this.column = start.column();
    }

    /** The words, closed by an {@code END}; an unknown character ends the list early and is reported. */
    static List<Token> tokens(String text, Place start, Diagnostics diagnostics) {
        Lexer lexer = new Lexer(text, start, diagnostics);
        lexer.run();
        return List.copyOf(lexer.tokens);
    }

    private void run() {
        skip();
        while (at < text.length()) {
            if (!(take(WORD, Token.TokenKind.WORD)
                    || take(PARAMETER, Token.TokenKind.PARAMETER)
                    || take(NUMBER, Token.TokenKind.NUMBER)
                    || take(QUOTED, Token.TokenKind.QUOTED)
                    || take(SYMBOL, Token.TokenKind.SYMBOL))) {
                refuse();
                break;
            }
            skip();
        }
        tokens.add(new Token(Token.TokenKind.END, "", here()));
    }

    private void refuse() {
        char c = text.charAt(at);
        String remedy =
                switch (c) {
                    case '\'' -> "Write texts in double quotation marks: \"…\".";
                    case '=' -> "Write == to compare. Rules cannot set anything.";
                    case '"' -> "Close the quotation marks on the same line.";
                    case '+', '-', '*', '/', '%' -> "Rules do not calculate. Write the result, or name a parameter.";
                    default ->
                        "Allowed are facts, $parameters, numbers, \"texts\", comparisons, && || ! and parentheses.";
                };
        diagnostics.error(here(), "`" + c + "` cannot stand here.", remedy);
    }

    private boolean take(Pattern pattern, Token.TokenKind kind) {
        matcher.usePattern(pattern).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String found = matcher.group();
        String held =
                switch (kind) {
                    case QUOTED -> found.substring(1, found.length() - 1);
                    case PARAMETER -> found.substring(1);
                    default -> found;
                };
        tokens.add(new Token(kind, held, here()));
        advance(found);
        return true;
    }

    private void skip() {
        matcher.usePattern(SPACE).region(at, text.length());
        if (matcher.lookingAt()) {
            advance(matcher.group());
        }
    }

    private void advance(String passed) {
        at += passed.length();
        int breaks = (int) passed.chars().filter(c -> c == '\n').count();
        line += breaks;
        column = breaks == 0
                ? column + passed.codePointCount(0, passed.length())
                : passed.length() - passed.lastIndexOf('\n');
    }

    private Place here() {
        return new Place(file, line, column);
    }
}
