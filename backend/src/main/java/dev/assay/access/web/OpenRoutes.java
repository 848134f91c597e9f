package dev.assay.access.web;

import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * The one list of what may be reached without signing in, asked before any annotation: the endpoints that open a session, the health
 * answers, and the pages with their files. Every other route of any kind is refused, the framework's own included, whether somebody
 * meant to offer it or not.
 */
@Singleton
final class OpenRoutes implements SecurityRule<HttpRequest<?>> {
    /** Endpoints that look themselves at who asks. */
    static final Set<String> ENDPOINTS = Set.of(
            "GET /api/session",
            "POST /api/session",
            "DELETE /api/session",
            "POST /api/setup",
            "POST /api/password-reset");

    /** The same for everybody, and standing while the database is away. */
    static final Set<String> HEALTH = Set.of("GET /health", "GET /health/{selector}");

    private static final String HEAD = "HEAD ";
    private static final String API = "api";

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        if (isForAll(request)) {
            return Mono.just(SecurityRuleResult.ALLOWED);
        }
        boolean mayPass =
                authentication != null || ENDPOINTS.contains(endpoint(request).orElse(""));
        return Mono.just(mayPass ? SecurityRuleResult.UNKNOWN : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER - 50;
    }

    /** Whether the answer is the same for everybody, so that nobody need be asked who they are. */
    static boolean isForAll(HttpRequest<?> request) {
        return endpoint(request).map(HEALTH::contains).orElseGet(() -> isPage(request));
    }

    /** Method and template of a route, as the lists name it. */
    static String named(String method, String template) {
        String path = template.replaceFirst("(?<=.)/$", "").replace("{/", "/{");
        String listed = method + " " + path;
        // Whoever may read the body may read the head alone.
        return listed.startsWith(HEAD) ? "GET " + listed.substring(HEAD.length()) : listed;
    }

    /** The route that was found; empty where none was, as for pages and files, which are no routes. */
    private static Optional<String> endpoint(HttpRequest<?> request) {
        return request.getAttribute(HttpAttributes.ROUTE_MATCH, RouteMatch.class)
                .map(RouteMatch::getRouteInfo)
                .filter(UriRouteInfo.class::isInstance)
                .map(UriRouteInfo.class::cast)
                .map(route -> named(
                        request.getMethodName(), route.getUriMatchTemplate().toString()));
    }

    /** Where no route is found, only files and the one page can be; addresses that read like the interface's are not among them. */
    private static boolean isPage(HttpRequest<?> request) {
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return reads && !isOfInterface(request.getUri().getPath());
    }

    /** However it is written: encoded, in capitals, or with a parameter behind a semicolon. */
    static boolean isOfInterface(@Nullable String decodedPath) {
        String path = Optional.ofNullable(decodedPath).orElse("");
        String first = path.replaceFirst("^/+", "").split("[/;]", 2)[0];
        return first.toLowerCase(Locale.ROOT).equals(API);
    }
}
