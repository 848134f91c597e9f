package dev.assay.platform.events;

import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Passes news from those who change something to the pages that show it. */
@Singleton
public final class EventHub {
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int BACKLOG = 256;

    private final Sinks.Many<News> sink = Sinks.many().multicast().directBestEffort();

    /** One piece of news: which topic, the event's name and what it says. */
    private record News(String topic, String name, Object content) {}

    public void publish(String topic, String name, Object content) {
        synchronized (sink) {
            sink.tryEmitNext(new News(topic, name, content));
        }
    }

    /** The stream for one page: news of these topics, and a sign of life now and then. */
    public Publisher<Event<Object>> stream(String... topics) {
        Map<String, Boolean> wanted = new ConcurrentHashMap<>();
        for (String topic : topics) {
            wanted.put(topic, true);
        }
        Flux<Event<Object>> news = sink.asFlux()
                .filter(item -> wanted.containsKey(item.topic()))
                .onBackpressureBuffer(BACKLOG)
                .map(item -> Event.of(item.content()).name(item.name()));
        Flux<Event<Object>> signsOfLife = Flux.interval(Duration.ZERO, HEARTBEAT)
                .map(tick -> Event.<Object>of(Map.of()).name("alive"));
        return Flux.merge(signsOfLife, news).take(LONGEST_STREAM);
    }
}
