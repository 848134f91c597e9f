package dev.assay.platform.proxy;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Finds out how a request was sent, asking back from proxy to proxy for as long as each is one of ours. */
@Singleton
public final class Proxies {
    private final TrustedProxies trusted;
    private final ForwardedBy headers;

    Proxies(TrustedProxies trusted, @Value("${assay.forwarded-by:x-forwarded}") String headers) {
        this.trusted = trusted;
        this.headers = ForwardedBy.named(headers);
    }

    /** Without a trusted proxy: as it arrived, whatever its headers say. */
    public AsSent asSent(HttpRequest<?> request) {
        AsSent sent = new AsSent(
                peer(request),
                request.isSecure(),
                Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST)));
        for (Hop hop : comesFromProxy(sent) ? headers.hops(request.getHeaders()) : List.<Hop>of()) {
            if (!comesFromProxy(sent)) {
                return sent;
            }
            Optional<InetAddress> before = hop.address();
            sent = new AsSent(
                    before.or(sent::client),
                    hop.secure().orElse(sent.secure()),
                    hop.hostName().or(sent::host));
            if (before.isEmpty()) {
                return sent;
            }
        }
        return sent;
    }

    private boolean comesFromProxy(AsSent sent) {
        return sent.client().filter(trusted::trusts).isPresent();
    }

    private static Optional<InetAddress> peer(HttpRequest<?> request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return Optional.ofNullable(remote).map(InetSocketAddress::getAddress);
    }
}
