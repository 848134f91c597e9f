package dev.assay.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * How names of accounts are written. A name is folded to Unicode's form NFKC, so that full-width letters and ligatures are plain ones;
 * which characters go together and which names look alike is said by {@link NameLooks}.
 */
public final class AccountName {
    /** Most characters of a name. */
    public static final int LONGEST = 80;

    private AccountName() {}

    /** The name as it is kept and shown. */
    public static String written(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll(" {2,}", " ");
    }

    /** What two names that may not both exist have in common; it is the same whatever the case and the form that was typed. */
    public static String key(String typed) {
        return written(written(typed).toLowerCase(Locale.ROOT));
    }

    /** The key of names that were kept before names were folded: it tells apart what was apart then. */
    public static String unfoldedKey(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Why this written name is none for an account, or empty. */
    public static Optional<String> refusal(String written, NameLooks looks) {
        // Some letters become two when their case is folded.
        if (written.isEmpty() || written.length() > LONGEST || key(written).length() > LONGEST) {
            return Optional.of("The name must have 1 to " + LONGEST + " characters.");
        }
        return written.codePoints()
                .filter(AccountName::isNoLetterOfText)
                .mapToObj(AccountName::unseen)
                .findFirst()
                .or(() -> looks.refusal(written));
    }

    private static boolean isNoLetterOfText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String unseen(int codePoint) {
        return String.format(
                Locale.ROOT, "The name contains the character U+%04X, which cannot be seen or written.", codePoint);
    }
}
