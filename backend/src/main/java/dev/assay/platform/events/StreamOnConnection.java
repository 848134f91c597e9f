package dev.assay.platform.events;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Hands on whatever an answer streams on the one thread that writes and closes its connection.
 *
 * <p>Controllers stream from threads of a pool, and what such a thread sends waits in a queue for the connection. If the page
 * leaves meanwhile, the server finds the event with nobody to write it to and logs an error. Sent from the connection's own
 * thread, an event is either written or, once the page has left, never sent.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class StreamOnConnection {
    private static final int AHEAD = 16;

    @ResponseFilter
    void stream(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.body() instanceof Publisher<?> events) {
            thread(request).ifPresent(thread -> response.body(Flux.from(events).publishOn(thread, AHEAD)));
        }
    }

    private static Optional<Scheduler> thread(HttpRequest<?> request) {
        HttpRequest<?> inner = request;
        while (inner instanceof HttpRequestWrapper<?> wrapper) {
            inner = wrapper.getDelegate();
        }
        return inner instanceof NettyHttpRequest<?> received
                ? Optional.of(Schedulers.fromExecutor(
                        received.getChannelHandlerContext().channel().eventLoop()))
                : Optional.empty();
    }
}
