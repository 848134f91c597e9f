package dev.assay.rulebook.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.db.Accounts;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.Refusal;
import dev.assay.rulebook.db.SeenImpacts;
import dev.assay.rulebook.db.StoredRulebooks;
import dev.assay.rulebook.db.StoredRulebooks.Change;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import jakarta.inject.Singleton;
import java.util.List;

/** Publication by a second person who has seen the impact. Who saved what is asked of the database, so that a restart forgets no author. */
@Singleton
class Publishing {
    private final RulebookStore store;
    private final StoredRulebooks kept;
    private final SeenImpacts seen;
    private final Accounts accounts;

    Publishing(RulebookStore store, StoredRulebooks kept, SeenImpacts seen, Accounts accounts) {
        this.store = store;
        this.kept = kept;
        this.seen = seen;
        this.accounts = accounts;
    }

    Outcome<String> publish(Actor publisher, String digest) {
        RulebookStore.State state = store.state();
        if (state.published().map(Ready::digest).filter(digest::equals).isPresent()) {
            return Outcome.refused(Refusal.conflict("This rulebook is published already."));
        }
        List<String> own = kept.unpublished().stream()
                .filter(change -> change.personId().equals(publisher.personId()))
                .map(Change::path)
                .distinct()
                .toList();
        if (!own.isEmpty()) {
            return Outcome.refused(Refusal.notAllowed("You changed " + String.join(", ", own)
                    + " in this rulebook, so a second person must publish it."));
        }
        RulebookStore.Publication publication = store.publish(
                digest, publisher.personId(), before -> seen.isSeen(publisher.personId(), before, digest));
        return publication instanceof RulebookStore.Refused refused
                ? Outcome.refused(Refusal.conflict(refused.message() + " " + refused.remedy()))
                : Outcome.done(digest);
    }

    /** Names of those who saved a file here since the last publication. */
    List<String> authors() {
        return kept.unpublished().stream()
                .map(Change::personId)
                .distinct()
                .map(this::name)
                .toList();
    }

    /** A person's name; what is no person's id is said as it is. */
    String name(String personId) {
        return accounts.find(personId).map(Person::name).orElse(personId);
    }
}
