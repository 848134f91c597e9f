package dev.assay.access.web;

import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Asked where no annotation decided: an endpoint that names no role is refused, the pages and the health answer stand open, and
 * only those signed in learn which addresses of the interface exist.
 */
@Singleton
final class DefaultDeny implements SecurityRule<HttpRequest<?>> {
    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        String path = request.getPath();
        if (path.equals("/api") || path.startsWith("/api/")) {
            boolean exists = request.getAttribute(HttpAttributes.ROUTE_MATCH).isPresent();
            return Mono.just(
                    authentication == null || exists ? SecurityRuleResult.REJECTED : SecurityRuleResult.ALLOWED);
        }
        return Mono.just(SecurityRuleResult.ALLOWED);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER + 50;
    }
}
