package dev.assay.platform.storage;

import java.util.Locale;

/** What a person searches for, as a pattern for {@code LIKE … ESCAPE '!'}: no character of theirs means anything but itself. */
public final class LikePattern {
    private LikePattern() {}

    /** Matches lower-case text that contains the words. */
    public static String containing(String words) {
        String escaped = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
