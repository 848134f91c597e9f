package dev.assay.rulebook.acts;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.acts.StoredRulebooks.SavedChange;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Mode;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.files.RulebookStore.State;
import dev.assay.rulebook.files.RulesEdit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who stands for the changes that wait. A save in the browser names its author; of a change made in the folder nobody knows who made
 * it until somebody says so. Asked of the database, so that a restart forgets nobody.
 */
@Singleton
public class Authorship {
    private final RulebookStore store;
    private final StoredRulebooks kept;

    Authorship(RulebookStore store, StoredRulebooks kept) {
        this.store = store;
        this.kept = kept;
    }

    /**
     * A text somebody looked at.
     *
     * @param sha256 of its bytes; of none where the file was removed
     */
    public record FileText(String path, String sha256) {}

    /** The changed files whose present text nobody stands for; removed ones have no bytes. None in live mode, where nobody publishes. */
    public List<RuleFile> unclaimed(State state) {
        List<SavedChange> known = kept.unpublished();
        return state.mode() == Mode.LIVE
                ? List.of()
                : changed(state).stream()
                        .filter(file -> known.stream()
                                .noneMatch(each -> each.path().equals(file.path())
                                        && each.sha256().equals(file.digest())))
                        .toList();
    }

    /** Person ids of those who saved or claimed a file since the last publication, each once. */
    List<String> authors() {
        return kept.unpublished().stream().map(SavedChange::personId).distinct().toList();
    }

    /** The files that this person changed. */
    public List<String> own(String personId) {
        return kept.unpublished().stream()
                .filter(change -> change.personId().equals(personId))
                .map(SavedChange::path)
                .distinct()
                .toList();
    }

    /** Says that the actor made these changes and stands for them; they cannot publish them then. */
    public Outcome<Boolean> claim(Actor actor, List<FileText> claimed) {
        List<RuleFile> waiting = unclaimed(store.state());
        List<RuleFile> meant = waiting.stream()
                .filter(file -> claimed.contains(new FileText(file.path(), file.digest())))
                .toList();
        if (claimed.isEmpty() || meant.size() != claimed.size()) {
            return Outcome.refused(Refusal.conflict(
                    "Some of these files have another text by now, or somebody stands for them already. Look again."));
        }
        kept.claim(actor.personId(), meant);
        return Outcome.done(true);
    }

    /**
     * Whether this person may publish what waits, as far as its authors go. It also marks who may be told more of cases that they
     * cannot see: nobody can then both write a rule that asks about them and read the answer (docs/decisions/0017). In live mode, where an author's
     * save takes effect, there is no such person.
     */
    public boolean isSecondPerson(Actor actor) {
        State state = store.state();
        return state.mode() == Mode.REVIEWED
                && actor.has(Role.COMPLIANCE_PUBLISHER)
                && own(actor.personId()).isEmpty()
                && unclaimed(state).isEmpty();
    }

    /** Texts beside the rules are no part of what they say. */
    private static List<RuleFile> changed(State state) {
        List<RuleFile> before = files(state.published());
        List<RuleFile> after = files(state.working());
        List<RuleFile> changed = new ArrayList<>(
                after.stream().filter(file -> !before.contains(file)).toList());
        before.stream()
                .filter(file -> RulesEdit.named(after, file.path()).isEmpty())
                .forEach(file -> changed.add(new RuleFile(file.path(), new byte[0])));
        changed.removeIf(file -> file.path().endsWith(".md"));
        return changed;
    }

    private static List<RuleFile> files(Optional<Ready> ready) {
        return ready.map(each -> each.rulebook().files()).orElse(List.of());
    }
}
