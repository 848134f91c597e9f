package dev.assay.access.web;

import dev.assay.access.acts.OpenSession;
import dev.assay.access.acts.Secrets;
import dev.assay.platform.proxy.AsSent;
import dev.assay.platform.proxy.Proxies;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes writing requests prove where they come from. One with the session cookie carries the session's CSRF token; any that a
 * browser sends names its origin, which must be ours; a read-only token writes nothing.
 */
@ServerFilter("/api/**")
final class RequestOrigin implements Ordered {
    static final String CSRF_HEADER = "X-CSRF-Token";
    private static final Set<HttpMethod> READING = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Proxies proxies;

    RequestOrigin(Proxies proxies) {
        this.proxies = proxies;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            throw refused("The request comes from another site.");
        }
        checkOrigin(request);
        Optional<Authentication> authentication = request.getUserPrincipal(Authentication.class);
        if (authentication.filter(SignedIn::isReadOnly).isPresent()) {
            throw Refusal.notAllowed("The token's scope is READ. Writing needs WRITE.")
                    .asException();
        }
        authentication.flatMap(SignedIn::session).ifPresent(session -> checkToken(request, session));
    }

    private static void checkToken(HttpRequest<?> request, OpenSession session) {
        String sent = Optional.ofNullable(request.getHeaders().get(CSRF_HEADER)).orElse("");
        if (!Secrets.same(sent, Secrets.csrfToken(session.token()))) {
            throw refused("Send the csrfToken of GET /api/session in the header " + CSRF_HEADER + ".");
        }
    }

    private void checkOrigin(HttpRequest<?> request) {
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        AsSent sent = proxies.asSent(request);
        if (origin != null && sent.host().isPresent() && !isOurs(origin, sent)) {
            throw refused("The request comes from another site: the browser says " + origin + ", but it arrived for "
                    + (sent.secure() ? "https://" : "http://") + sent.host().get()
                    + ". If a proxy stands in front of this server, let it hand on the host and the scheme in the headers"
                    + " X-Forwarded-Host and X-Forwarded-Proto, and name its address in ASSAY_TRUSTED_PROXIES.");
        }
    }

    /** Where https is not known of, a proxy that nobody told us about may still speak it. */
    private static boolean isOurs(String origin, AsSent sent) {
        boolean saysSecure = origin.regionMatches(true, 0, "https:", 0, "https:".length());
        String port = saysSecure ? ":443" : ":80";
        String host = sent.host().orElse("");
        return (saysSecure || !sent.secure())
                && without(port, authority(origin)).equalsIgnoreCase(without(port, host));
    }

    private static String without(String port, String authority) {
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static RuntimeException refused(String detail) {
        return Refusal.of(RefusalKind.CSRF_TOKEN_MISSING, detail).asException();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
