package dev.assay.rulebook.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Actor;
import dev.assay.platform.events.EventHub;
import dev.assay.rulebook.acts.Editors.Doing;
import io.micronaut.http.sse.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@DisplayName("Those who have a rule file open")
class EditorsTest {
    private static final Actor ADA = new Actor("p1", "Ada", Set.of());
    private static final Actor BEA = new Actor("p2", "Bea", Set.of());

    private Instant now = Instant.parse("2026-05-09T10:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    @DisplayName("are forgotten when their page falls silent, and other pages are told only of what changed")
    void silence() {
        EventHub hub = new EventHub();
        RulebookNews news = new RulebookNews(hub);
        List<String> told = new ArrayList<>();
        var listening = Flux.from(hub.stream(RulebookNews.TOPIC))
                .map(Event::getName)
                .filter("editors-changed"::equals)
                .subscribe(told::add);
        try {
            Editors editors = new Editors(clock, news);
            editors.note(ADA, "a.csv", Doing.READING);
            assertThat(editors.note(BEA, "a.csv", Doing.READING))
                    .extracting(Editors.Editor::name)
                    .containsExactly("Ada");
            editors.note(BEA, "a.csv", Doing.READING);
            assertThat(told).as("two came, and nothing else changed").hasSize(2);
            editors.note(BEA, "a.csv", Doing.TYPING);
            assertThat(told).hasSize(3);
            now = now.plus(Editors.SILENCE).plusSeconds(1);
            assertThat(editors.note(ADA, "a.csv", Doing.READING)).isEmpty();
        } finally {
            listening.dispose();
        }
    }
}
