package dev.assay.assessment.acts;

import dev.assay.evaluation.RulesInForce;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells the cases which rulebook is published. Stands here because cases know no rulebook. */
@Singleton
final class PublishedRules implements RulesInForce {
    private final BeanProvider<RulebookStore> rulebooks;
    private final StoredRulebooks kept;

    PublishedRules(BeanProvider<RulebookStore> rulebooks, StoredRulebooks kept) {
        this.rulebooks = rulebooks;
        this.kept = kept;
    }

    @Override
    public Optional<String> published() {
        return rulebooks.isPresent() ? rulebooks.get().state().published().map(Ready::digest) : Optional.empty();
    }

    @Override
    public Optional<Publication> publication(String digest) {
        return kept.publishedAt(digest).map(at -> new Publication(digest, at));
    }
}
