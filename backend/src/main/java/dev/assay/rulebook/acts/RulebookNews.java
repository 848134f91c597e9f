package dev.assay.rulebook.acts;

import dev.assay.platform.events.EventHub;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Tells open pages that the rulebook, or what is wrong with its last save, changed. */
@Singleton
public class RulebookNews {
    public static final String TOPIC = "rulebook";

    private final EventHub hub;

    RulebookNews(EventHub hub) {
        this.hub = hub;
    }

    /** @param valid whether the last save could be taken; if not, the last good rulebook goes on */
    public record RulebookEvent(Optional<String> published, Optional<String> working, boolean valid, Instant checked) {}

    public void changed(RulebookStore.State state) {
        Optional<String> published = state.published().map(Ready::digest);
        Optional<String> working = state.working().map(Ready::digest);
        hub.publish(
                TOPIC, "rulebook-changed", new RulebookEvent(published, working, state.isSaveValid(), state.checked()));
    }

    /** @param path the file that somebody opened, left, or began to change */
    public record EditorsEvent(String path) {}

    public void editorsChanged(String path) {
        hub.publish(TOPIC, "editors-changed", new EditorsEvent(path));
    }
}
