package dev.assay.rulebook.acts;

import dev.assay.access.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has which rule file open, as far as their pages said so a moment ago. Known to this server alone and to no database: a page
 * that falls silent is forgotten.
 */
@Singleton
public class Editors {
    static final Duration SILENCE = Duration.ofSeconds(45);
    private static final int MOST = 2_000;

    private final Clock clock;
    private final RulebookNews news;
    private final Map<Place, Editor> open = new HashMap<>();

    Editors(Clock clock, RulebookNews news) {
        this.clock = clock;
        this.news = news;
    }

    /** What somebody does in a file. */
    public enum Doing {
        READING,
        TYPING,
        LEFT
    }

    /** @param typing whether they hold something that is not saved */
    public record Editor(String name, boolean typing, Instant seen) {}

    private record Place(String path, String personId) {}

    /** Notes what one person does, and answers who else is there. */
    public synchronized List<Editor> note(Actor actor, String path, Doing doing) {
        Instant now = clock.instant();
        open.values().removeIf(each -> each.seen().plus(SILENCE).isBefore(now));
        Place place = new Place(path, actor.personId());
        Optional<Editor> before = Optional.ofNullable(open.get(place));
        boolean wasThere = before.isPresent();
        boolean wasTyping = before.filter(Editor::typing).isPresent();
        if (doing == Doing.LEFT) {
            open.remove(place);
        } else if (wasThere || open.size() < MOST) {
            open.put(place, new Editor(actor.name(), doing == Doing.TYPING, now));
        }
        if (wasThere != (doing != Doing.LEFT) || wasTyping != (doing == Doing.TYPING)) {
            news.editorsChanged(path);
        }
        return open.entrySet().stream()
                .filter(each -> each.getKey().path().equals(path))
                .filter(each -> !each.getKey().personId().equals(actor.personId()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Editor::name))
                .toList();
    }
}
