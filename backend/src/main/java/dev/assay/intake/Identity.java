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

    /** Lower case letters, digits, dots and single hyphens; what a name looks like as an id. */
    public static String slug(String name) {
        return bounded(
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", ""));
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
