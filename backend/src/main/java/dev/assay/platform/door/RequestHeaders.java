package dev.assay.platform.door;

import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headers whose value is compared or kept: visible ASCII, for a header has no encoding of its own. */
final class RequestHeaders {
    private static final List<String> READ = List.of("Idempotency-Key", "If-Match", "X-CSRF-Token");
    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7E]*");

    private RequestHeaders() {}

    static Optional<Refusal> refusal(HttpHeaders headers) {
        return READ.stream()
                .filter(name -> !headers.getAll(name).stream()
                        .allMatch(value -> VISIBLE.matcher(value).matches()))
                .findFirst()
                .map(name -> Refusal.of(
                        RefusalKind.UNREADABLE_REQUEST,
                        "The header " + name
                                + " has a character that is no visible ASCII. Send what was given to you."));
    }
}
