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
 * Asked last, where no annotation decided: an endpoint that names no role is refused whoever asks, and those signed in learn that
 * there is none at an address. Strangers were refused before, see {@link OpenRoutes}.
 */
@Singleton
final class DefaultDeny implements SecurityRule<HttpRequest<?>> {
    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean exists = request.getAttribute(HttpAttributes.ROUTE_MATCH).isPresent();
        return Mono.just(authentication == null || exists ? SecurityRuleResult.REJECTED : SecurityRuleResult.ALLOWED);
    }

    @Override
    public int getOrder() {
        return SecuredAnnotationRule.ORDER + 50;
    }
}
