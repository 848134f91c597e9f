package dev.assay.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids that follow from what an entry says, so that reading it twice gives the same id. */
public final class Identity {
    private static final int LONGEST = 180;

    private Identity() {}

    /** An id for an entry without one of its own: what it is about, since when, and a short digest of its source. */
    public static String of(String about, String since, String source) {
        return bounded(about + "@" + since + "~" + digest(source));
    }

    /**
     * What a name looks like as an id: lower case letters, digits, dots and single hyphens. A name with letters or digits beyond
     * those of ASCII gets a short digest besides, so that two names that differ in them alone keep two ids.
     */
    public static String slug(String name) {
        String plain = plain(name.toLowerCase(Locale.ROOT));
        return bounded(isSpellable(name) ? plain : plain + "~" + digest(name));
    }

    /**
     * Whether {@link #slug} keeps every letter and digit of a name, and there is one. Ids stand in addresses, file names and rules,
     * which hold ASCII alone; a name that cannot be spelled in it is held back for an alias rather than filed under what is left.
     */
    public static boolean isSpellable(String name) {
        boolean any = false;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                any = true;
            } else if (isLost(c)) {
                return false;
            }
        }
        return any;
    }

    /** Letters and numbers of any script, and what cannot be written at all: controls, and half a character. */
    private static boolean isLost(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }

    private static String plain(String lower) {
        StringBuilder id = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.') {
                id.append(c);
            } else if (id.length() == 0 || id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        int from = 0;
        int to = id.length();
        while (from < to && isEdge(id.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(id.charAt(to - 1))) {
            to--;
        }
        return id.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return c == '-' || c == '.';
    }

    private static String bounded(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST - 13) + "~" + digest(id);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256. Maybe this runtime is cut down.", e);
        }
    }
}
