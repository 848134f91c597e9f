package dev.assay.decision.acts;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.PastRulebooks;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import jakarta.inject.Singleton;

/** The rulebooks that an impact may be asked about: the published one on one side, the working or an earlier one on the other. */
@Singleton
public class ComparedRulebooks {
    private final RulebookStore store;
    private final PastRulebooks past;

    ComparedRulebooks(RulebookStore store, PastRulebooks past) {
        this.store = store;
        this.past = past;
    }

    public Outcome<Rulebook> published() {
        return store.state()
                .published()
                .map(Ready::rulebook)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.conflict("No rulebook is published, so there is none to compare with.")));
    }

    /** The working rulebook, if it is still that one. */
    public Outcome<Rulebook> working(String digest) {
        return store.state()
                .working()
                .map(Ready::rulebook)
                .filter(working -> working.digest().equals(digest))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.conflict("The working rulebook is another one by now. Look at the present one.")));
    }

    /** The working rulebook or one that was published once. */
    public Outcome<Rulebook> named(String digest) {
        Outcome<Rulebook> working = working(digest);
        return working.isDone()
                ? working
                : past.find(digest).map(Ready::rulebook).map(Outcome::done).orElse(working);
    }
}
