package dev.assay.access.web;

import dev.assay.access.db.OpenSession;
import dev.assay.access.db.Secrets;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
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

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (comesFromElsewhere(request)) {
            throw refused("The request comes from another site.");
        }
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

    private static boolean comesFromElsewhere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            return true;
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return origin != null && host != null && !authority(origin).equalsIgnoreCase(host);
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static RuntimeException refused(String detail) {
        return Refusal.of(ProblemType.CSRF_TOKEN_MISSING, detail).asException();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
