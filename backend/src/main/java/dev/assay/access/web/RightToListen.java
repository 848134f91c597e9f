package dev.assay.access.web;

import dev.assay.access.Actor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Ends a stream of events with the right to it. Whether whoever opened it may still listen, their session or token and what the stream
 * itself asks for, is looked up before each event and every two seconds besides; so it holds on whichever node the right was taken away.
 */
@Singleton
public final class RightToListen {
    private static final Duration ASKED_EVERY = Duration.ofSeconds(2);

    private final SessionAuthentication authentications;
    private final Scheduler blocking;

    RightToListen(SessionAuthentication authentications, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.authentications = authentications;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    /**
     * @param request that opened the stream
     * @param right what the stream asks for besides being signed in
     */
    public Publisher<Event<Object>> whileHeld(
            HttpRequest<?> request, Publisher<Event<Object>> news, Predicate<Actor> right) {
        Supplier<Optional<Authentication>> whoAsks = authentications.again(request);
        Mono<Boolean> held = Mono.fromCallable(
                        () -> whoAsks.get().map(SignedIn::actor).filter(right).isPresent())
                .subscribeOn(blocking);
        Flux<Optional<Signal<Event<Object>>>> told =
                Flux.from(news).materialize().map(Optional::of);
        Flux<Optional<Signal<Event<Object>>>> silence =
                Flux.interval(ASKED_EVERY).onBackpressureDrop().map(tick -> Optional.empty());
        return Flux.merge(told, silence)
                .concatMap(each -> held.map(may -> new Asked(may, each)))
                .takeWhile(Asked::may)
                .mapNotNull(asked -> asked.told().orElse(null))
                .dematerialize();
    }

    /** @param told an event or the end of all; empty where the question alone was due */
    private record Asked(boolean may, Optional<Signal<Event<Object>>> told) {}
}
