package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.platform.events.EventHub;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells open pages that a case changed, or that the rules under it did. */
@Singleton
public class CaseNews {
    /** Topic of news that concern every case. */
    public static final String EVERY_CASE = "cases";

    private final EventHub hub;

    CaseNews(EventHub hub) {
        this.hub = hub;
    }

    /**
     * One piece of news.
     *
     * @param type changed, deleted, or assessment-stale
     * @param version the version that stands now, where the case itself changed
     * @param by name of the person who changed it
     */
    public record CaseEvent(String type, Optional<Long> version, Optional<String> by) {}

    /** The case itself is another one: its document, its status or its members. */
    public void changed(Actor actor, StoredCase stored) {
        publish(topic(stored.file().id()), "changed", Optional.of(stored.version()), Optional.of(actor.name()));
    }

    public void deleted(Actor actor, String id) {
        publish(topic(id), "deleted", Optional.empty(), Optional.of(actor.name()));
    }

    /** The rulebook or the catalog changed: what open pages show may no longer be what would come out. */
    public void everyAssessmentIsStale() {
        publish(EVERY_CASE, "assessment-stale", Optional.empty(), Optional.empty());
    }

    private void publish(String topic, String type, Optional<Long> version, Optional<String> by) {
        hub.publish(topic, type, new CaseEvent(type, version, by));
    }

    /** Topic of news of one case. */
    public static String topic(String id) {
        return "case:" + id;
    }
}
