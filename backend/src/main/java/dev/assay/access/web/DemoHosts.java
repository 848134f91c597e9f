package dev.assay.access.web;

import dev.assay.platform.proxy.Proxies;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the demo answer only to this machine's own names. Its passwords are known to everybody, and a foreign page can point a name
 * of its own at the loopback address (DNS rebinding): to the browser it would then be the same site as the demo.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "assay.demo", value = StringUtils.TRUE)
final class DemoHosts implements Ordered {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Proxies proxies;

    DemoHosts(Proxies proxies) {
        this.proxies = proxies;
    }

    /** Both the host that was asked and, behind a proxy, the one that the proxy was asked: a foreign page can write headers. */
    @RequestFilter
    void check(HttpRequest<?> request) {
        Optional<String> asked = Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST));
        if (!isOwn(asked) || !isOwn(proxies.asSent(request).host())) {
            throw Refusal.of(
                            RefusalKind.MISDIRECTED,
                            "The demo answers to localhost, 127.0.0.1 and [::1] alone. Open it under one of these.")
                    .asException();
        }
    }

    private static boolean isOwn(Optional<String> host) {
        return host.map(text -> text.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT))
                .filter(OWN::contains)
                .isPresent();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
