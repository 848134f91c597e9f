package dev.assay.platform.paging;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.KeptText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** The place that was handed back; refused where it is none that a list in this order could have given. */
    public static Outcome<Optional<Cursor>> read(Optional<String> after, String sort) {
        return read(after, sort, place -> true);
    }

    /** @param could whether the list has places of this form, e.g. with a number for a key */
    public static Outcome<Optional<Cursor>> read(Optional<String> after, String sort, Predicate<Cursor> could) {
        if (after.isEmpty() || after.get().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(after.get()), StandardCharsets.UTF_8);
            String[] parts = joined.split(SEPARATOR, 3);
            if (parts.length == 3 && parts[0].equals(sort) && isKept(parts[1]) && isKept(parts[2])) {
                Optional<Cursor> cursor =
                        Optional.of(new Cursor(parts[0], parts[1], parts[2])).filter(could);
                if (cursor.isPresent()) {
                    return Outcome.done(cursor);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        return Outcome.refused(Refusal.invalid(
                "/after",
                "`after` is not a place in this list in this order.",
                "Send what the previous page gave as `next`, with the same `sort`."));
    }

    /** Whether a part is a whole number from 0 that an int can hold. */
    public static boolean isNumber(String part) {
        return part.matches("\\d{1,9}");
    }

    /** Whether a part is a moment of a year that every database knows. */
    public static boolean isMoment(String part) {
        try {
            return part.matches("\\d{4}-.*") && Instant.parse(part).getEpochSecond() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isKept(String part) {
        return KeptText.fault(part, KeptText.Shape.SOURCE).isEmpty();
    }
}
