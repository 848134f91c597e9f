package dev.assay.assessment.acts;

import dev.assay.evaluation.acts.StoredCase;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.files.PastRulebooks;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which rulebook a case is judged by: the one it pinned when its weights were locked, otherwise the published one. */
@Singleton
public class CaseRulebooks {

    /** Which rulebook is asked. */
    public enum Rules {
        /** The one by which the case is decided. */
        PUBLISHED,
        /** The last valid save: what would be, once it is published. */
        WORKING
    }

    private final BeanProvider<RulebookStore> rulebooks;
    private final BeanProvider<PastRulebooks> past;

    CaseRulebooks(BeanProvider<RulebookStore> rulebooks, BeanProvider<PastRulebooks> past) {
        this.rulebooks = rulebooks;
        this.past = past;
    }

    /** The rulebook for this case. */
    public Outcome<Ready> of(StoredCase stored, Rules rules) {
        return rules == Rules.WORKING
                ? inUse(rules)
                : stored.rulebook().map(this::pinned).orElseGet(() -> inUse(rules));
    }

    /** The published rulebook, whatever the case pinned. */
    public Outcome<Ready> published() {
        return inUse(Rules.PUBLISHED);
    }

    /** The rulebook of that digest as it was published, for a case that pinned it. */
    public Outcome<Ready> pinned(String digest) {
        Outcome<Ready> published = inUse(Rules.PUBLISHED);
        if (published.isDone() && published.orThrow().digest().equals(digest)) {
            return published;
        }
        return past.get()
                .find(digest)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.conflict("The rulebook " + digest
                        + " that this case is judged by cannot be read by this version of Assay."
                        + " A procurement lead can have the case judged by the published rulebook.")));
    }

    private Outcome<Ready> inUse(Rules rules) {
        Optional<RulebookStore.State> state =
                rulebooks.isPresent() ? Optional.of(rulebooks.get().state()) : Optional.empty();
        return state.flatMap(each -> rules == Rules.PUBLISHED ? each.published() : each.working())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        RefusalKind.UNAVAILABLE,
                        "No rulebook is in force. The rulebook page says what is wrong with the rule files.")));
    }
}
