package dev.assay.platform.pages;

import dev.assay.platform.proxy.Proxies;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * Tells the browser what these pages may do: run and style themselves from this server's own files, and nothing else.
 * There is no {@code unsafe-inline} and no exception for a page.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** A year, and this host alone: which others lie below it is not ours to know. */
    private static final String HTTPS_ONLY = "max-age=31536000";

    private final Proxies proxies;

    SecurityHeaders(Proxies proxies) {
        this.proxies = proxies;
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        HEADERS.forEach(response.getHeaders()::set);
        if (proxies.asSent(request).secure()) {
            response.getHeaders().set("Strict-Transport-Security", HTTPS_ONLY);
        }
        if (response.getContentType()
                .filter(MediaType.TEXT_EVENT_STREAM_TYPE::equals)
                .isPresent()) {
            // A proxy that gathers an answer before it hands it on would keep events back.
            response.getHeaders().set("X-Accel-Buffering", "no");
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
