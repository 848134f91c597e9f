package dev.assay.platform.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expected "no": what kind, why in words, where, and what to do about it.
 *
 * @param context particulars for the problem document, e.g. the current version of something stale
 * @param retryAfter when to try again, where waiting helps
 */
public record Refusal(
        RefusalKind type,
        String detail,
        List<FieldError> errors,
        Map<String, Object> context,
        Optional<Duration> retryAfter) {
    private static final long MEBIBYTE = 1024L * 1024;

    public static Refusal of(RefusalKind type, String detail) {
        return new Refusal(type, detail, List.of(), Map.of(), Optional.empty());
    }

    public static Refusal notFound(String what, String id) {
        return of(RefusalKind.NOT_FOUND, "There is no " + what + " `" + id + "` that you may see.");
    }

    public static Refusal notAllowed(String detail) {
        return of(RefusalKind.NOT_ALLOWED, detail);
    }

    /** @param most bytes that would have been taken */
    public static Refusal tooLarge(long most) {
        String size = most % MEBIBYTE == 0 ? most / MEBIBYTE + " MiB" : most + " bytes";
        return of(
                RefusalKind.TOO_LARGE,
                "What was sent is larger than " + size + ", the most that is taken here. Send less, or in parts.");
    }

    public static Refusal conflict(String detail) {
        return of(RefusalKind.CONFLICT, detail);
    }

    public static Refusal invalid(String detail, List<FieldError> errors) {
        return new Refusal(RefusalKind.INVALID_CONTENT, detail, List.copyOf(errors), Map.of(), Optional.empty());
    }

    public static Refusal invalid(String pointer, String message, String remedy) {
        return invalid(message, List.of(FieldError.at(pointer, message, remedy)));
    }

    public Refusal with(Map<String, Object> members) {
        return new Refusal(type, detail, errors, Map.copyOf(members), retryAfter);
    }

    public Refusal after(Duration wait) {
        return new Refusal(type, detail, errors, context, Optional.of(wait));
    }

    /** The way out of a controller, for values typed otherwise. */
    public RefusedException asException() {
        return new RefusedException(this);
    }
}
