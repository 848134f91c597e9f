package dev.assay.rulebook.language;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import java.util.List;

/** A walk over words. A fault is reported once and ends the walk by a {@link Fault}. */
final class Tokens {

    /** Leaves the parser; the diagnostic has been written. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private final Diagnostics diagnostics;
    private int at;

    Tokens(String text, Place start, Diagnostics diagnostics) {
        this.tokens = Lexer.tokens(text, start, diagnostics);
        this.diagnostics = diagnostics;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekNext() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String symbolOrWord) {
        boolean found = peek().is(symbolOrWord);
        if (found) {
            take();
        }
        return found;
    }

    boolean atEnd() {
        return peek().kind() == Token.TokenKind.END;
    }

    void expect(String symbol, String remedy) throws Fault {
        if (!takeIf(symbol)) {
            throw fault(peek(), "Here `" + symbol + "` was expected" + found(peek()) + ".", remedy);
        }
    }

    Fault fault(Token token, String message, String remedy) {
        diagnostics.error(token.place(), message, remedy);
        return new Fault();
    }

    static String found(Token token) {
        return token.kind() == Token.TokenKind.END ? ", but the text ends" : ", not `" + token.text() + "`";
    }
}
