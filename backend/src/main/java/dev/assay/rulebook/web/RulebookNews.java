package dev.assay.rulebook.web;

import dev.assay.platform.events.EventHub;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Tells open pages that the rulebook, or what is wrong with its last save, changed. */
@Singleton
class RulebookNews {
    private static final String TOPIC = "rulebook";

    private final EventHub hub;

    RulebookNews(EventHub hub) {
        this.hub = hub;
    }

    /** @param valid whether the last save could be taken; if not, the last good rulebook goes on */
    record RulebookEvent(Optional<String> published, Optional<String> working, boolean valid, Instant checked) {}

    void changed(RulebookStore.State state) {
        Optional<String> published = state.published().map(Ready::digest);
        Optional<String> working = state.working().map(Ready::digest);
        hub.publish(
                TOPIC, "rulebook-changed", new RulebookEvent(published, working, state.isSaveValid(), state.checked()));
    }

    /** @param path the file that somebody opened, left, or began to change */
    record EditorsEvent(String path) {}

    void editorsChanged(String path) {
        hub.publish(TOPIC, "editors-changed", new EditorsEvent(path));
    }

    Publisher<Event<Object>> stream() {
        return hub.stream(TOPIC);
    }
}
