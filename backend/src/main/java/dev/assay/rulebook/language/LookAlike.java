package dev.assay.rulebook.language;

import java.util.Optional;

/** Names a letter that looks like one of ours but is of another script, such as a Cyrillic a. */
final class LookAlike {

    private LookAlike() {}

    /** What to do about the first such letter; empty if there is none. */
    static Optional<String> in(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && c > 127)
                .boxed()
                .findFirst()
                .map(c -> String.format(
                        "The letter %s (%s, U+%04X) is not one of a to z, though it may look like one. Retype the word.",
                        Character.toString(c), script(c), c));
    }

    private static String script(int c) {
        String name = Character.UnicodeScript.of(c).name();
        return name.charAt(0)
                + name.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
