package dev.assay.platform.http;

import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: the sort key of its last row and, for rows that share the key, its id.
 *
 * @param sort the sort it belongs to; a cursor of another sort is refused
 */
public record Cursor(String sort, String key, String id) {
    private static final String SEPARATOR = "\u0000";

    /** Opaque text for the reader to hand back. */
    public String text() {
        String joined = sort + SEPARATOR + key + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public static Outcome<Optional<Cursor>> read(Optional<String> after, String sort) {
        if (after.isEmpty() || after.get().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(after.get()), StandardCharsets.UTF_8);
            String[] parts = joined.split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(sort)) {
                return Outcome.done(Optional.of(new Cursor(parts[0], parts[1], parts[2])));
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        return Outcome.refused(Refusal.invalid(
                "/after",
                "`after` is not a place in this list in this order.",
                "Send what the previous page gave as `next`, with the same `sort`."));
    }
}
