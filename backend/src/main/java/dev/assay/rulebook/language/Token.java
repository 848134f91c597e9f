package dev.assay.rulebook.language;

import dev.assay.rulebook.Place;

/** A word of the condition language. */
record Token(TokenKind kind, String text, Place place) {

    enum TokenKind {
        WORD,
        PARAMETER,
        NUMBER,
        QUOTED,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == TokenKind.SYMBOL || kind == TokenKind.WORD) && text.equals(symbolOrWord);
    }
}
