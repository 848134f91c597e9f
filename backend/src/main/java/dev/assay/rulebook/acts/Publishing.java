package dev.assay.rulebook.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.acts.Accounts;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.files.RulebookStore.Refused;
import dev.assay.rulebook.files.RulebookStore.State;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Publication by a second person who has seen the impact, once somebody stands for every change. */
@Singleton
public class Publishing {
    private final RulebookStore store;
    private final Authorship authorship;
    private final SeenImpacts seen;
    private final Accounts accounts;

    Publishing(RulebookStore store, Authorship authorship, SeenImpacts seen, Accounts accounts) {
        this.store = store;
        this.authorship = authorship;
        this.seen = seen;
        this.accounts = accounts;
    }

    public Outcome<String> publish(Actor publisher, String digest) {
        if (store.state().published().map(Ready::digest).filter(digest::equals).isPresent()) {
            return Outcome.refused(Refusal.conflict("This rulebook is published already."));
        }
        List<String> own = authorship.own(publisher.personId());
        if (!own.isEmpty()) {
            return Outcome.refused(Refusal.notAllowed("You changed " + String.join(", ", own)
                    + " in this rulebook, so a second person must publish it."));
        }
        RulebookStore.Publication publication =
                store.publishUnless(digest, publisher.personId(), before -> objection(publisher, digest, before));
        return publication instanceof Refused refused
                ? Outcome.refused(Refusal.conflict(refused.message() + " " + refused.remedy()))
                : Outcome.done(digest);
    }

    private Optional<Refused> objection(Actor publisher, String digest, State before) {
        List<RuleFile> unclaimed = authorship.unclaimed(before);
        if (!unclaimed.isEmpty()) {
            return Optional.of(new Refused(
                    "Nobody stands for the change of "
                            + unclaimed.stream().map(RuleFile::path).collect(Collectors.joining(", "))
                            + ", which was made in the folder.",
                    "Whoever made it says so under Changes; then somebody else publishes."));
        }
        return before.published()
                .map(Ready::digest)
                .filter(published -> !seen.isSeen(publisher.personId(), published, digest))
                .map(unseen -> RulebookStore.UNSEEN);
    }

    /** Names of those who saved or claimed a file since the last publication. */
    public List<String> authors() {
        return authorship.authors().stream().map(this::name).toList();
    }

    /** A person's name; what is no person's id is said as it is. */
    public String name(String personId) {
        return accounts.find(personId).map(Person::name).orElse(personId);
    }
}
