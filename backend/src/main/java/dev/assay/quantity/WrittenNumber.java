package dev.assay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number that a text states: digits with a decimal point where needed, and nothing else. A text that means one number in one
 * language and another in the next is none, and no other notation is taken for what it may mean.
 */
public sealed interface WrittenNumber {

    record Read(BigDecimal number) implements WrittenNumber {}

    /**
     * @param message what is wrong with the text
     * @param remedy what to write instead
     */
    record Refused(String message, String remedy) implements WrittenNumber {}

    /** What a program wrote: {@code 250.000} is two hundred and fifty. */
    static WrittenNumber exact(String text) {
        return NumberHabits.isPlain(text)
                ? new Read(new BigDecimal(text))
                : new Refused("Not a decimal number: `" + text + "`.", remedy(text));
    }

    /** What a person typed: {@code 250.000} may be a quarter of a million, and is refused. */
    static WrittenNumber typed(String text) {
        return ambiguity(text)
                .<WrittenNumber>map(message -> new Refused(message, remedy(text)))
                .orElseGet(() -> exact(text));
    }

    /** Why a text that looks like a number as we write it is none; empty if it is one. */
    static Optional<String> ambiguity(String text) {
        return NumberHabits.isAmbiguous(text)
                ? Optional.of("`" + text + "` reads as " + NumberHabits.decimal(text) + " in some languages and as "
                        + NumberHabits.grouped(text) + " in others.")
                : Optional.empty();
    }

    /** The number so that nobody can read it otherwise: with a fourth decimal where three would be ambiguous. */
    static String unambiguous(String plain) {
        return ambiguity(plain).isPresent() ? NumberHabits.decimal(plain) : plain;
    }

    /** Whether somebody who writes this surely means a number, in whatever notation. */
    static boolean isMeant(String text) {
        return NumberHabits.isMeant(text);
    }

    /** What to write instead of a text that is no number. */
    static String remedy(String text) {
        return NumberHabits.remedy(text);
    }
}
