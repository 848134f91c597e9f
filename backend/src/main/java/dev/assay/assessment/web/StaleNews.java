package dev.assay.assessment.web;

import dev.assay.evaluation.web.CaseNews;
import dev.assay.rulebook.files.RulebookStore;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Tells open pages when the rulebook in use is another. */
@Context
@Requires(beans = RulebookStore.class)
class StaleNews {
    private final CaseNews news;
    private final AtomicReference<List<String>> told;

    StaleNews(CaseNews news, RulebookStore rulebooks) {
        this.news = news;
        this.told = new AtomicReference<>(digests(rulebooks.state()));
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
