package dev.assay.assessment.acts;

import dev.assay.evaluation.acts.CaseNews;
import dev.assay.rulebook.files.RulebookStore;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Tells open pages when the rulebook in use is another. A command without a server has no pages, and so no need of rules. */
@Singleton
@Requires(beans = RulebookStore.class)
class StaleNews implements ApplicationEventListener<ServerStartupEvent> {
    private final CaseNews news;
    private final RulebookStore rulebooks;
    private final AtomicReference<List<String>> told = new AtomicReference<>(List.of());

    StaleNews(CaseNews news, RulebookStore rulebooks) {
        this.news = news;
        this.rulebooks = rulebooks;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        told.set(digests(rulebooks.state()));
        rulebooks.listen(this::tell);
    }

    private void tell(RulebookStore.State state) {
        List<String> digests = digests(state);
        if (!digests.equals(told.getAndSet(digests))) {
            news.everyAssessmentIsStale();
        }
    }

    private static List<String> digests(RulebookStore.State state) {
        return List.of(
                state.published().map(RulebookStore.Ready::digest).orElse(""),
                state.working().map(RulebookStore.Ready::digest).orElse(""));
    }
}
