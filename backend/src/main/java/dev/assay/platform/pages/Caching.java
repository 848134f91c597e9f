package dev.assay.platform.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Says how long an answer may be kept. A file under {@code /assets} carries a hash of its content in its name, so it
 * never changes; an answer of the interface belongs to one signed-in person; everything else is asked for again.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Caching {
    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";
    private static final String NEVER_KEPT = "no-store";
    private static final String ASKED_AGAIN = "no-cache";

    @ResponseFilter
    void limit(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, lifetime(request.getPath(), response.status()));
        }
    }

    private static String lifetime(String path, HttpStatus status) {
        if (path.startsWith("/assets/") && status == HttpStatus.OK) {
            return NEVER_CHANGES;
        }
        return path.startsWith("/api/") ? NEVER_KEPT : ASKED_AGAIN;
    }
}
