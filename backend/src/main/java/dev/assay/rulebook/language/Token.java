package dev.assay.rulebook.language;

import dev.assay.rulebook.Place;

/** A word of the condition language. */
record Token(Kind kind, String text, Place place) {

    enum Kind {
        WORD,
        PARAMETER,
        NUMBER,
        QUOTED,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }
}
