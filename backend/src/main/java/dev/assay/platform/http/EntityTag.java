package dev.assay.platform.http;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of something editable, as {@code ETag} and {@code If-Match} carry it: {@code "v7"}. */
public final class EntityTag {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"v(\\d{1,18})\"");

    private EntityTag() {}

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /** The version that an edit replaces; without one the edit is refused, for it might overwrite another's. */
    public static Outcome<Long> required(Optional<String> ifMatch) {
        if (ifMatch.isEmpty() || ifMatch.get().isBlank()) {
            return Outcome.refused(Refusal.of(
                    RefusalKind.VERSION_REQUIRED,
                    "Send the ETag you read as If-Match, so that nobody is overwritten."));
        }
        Matcher tag = FORM.matcher(ifMatch.get().trim());
        if (!tag.matches()) {
            return Outcome.refused(Refusal.of(
                    RefusalKind.STALE,
                    "If-Match `" + ifMatch.get() + "` is no version of this. Send the ETag you read."));
        }
        return Outcome.done(Long.parseLong(tag.group(1)));
    }
}
