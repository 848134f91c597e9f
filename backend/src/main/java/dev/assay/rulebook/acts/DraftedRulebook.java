package dev.assay.rulebook.acts;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.Rulebook;
import jakarta.inject.Singleton;

/** The rulebook as it would be with one text that is not saved yet. Nothing is written. */
@Singleton
public class DraftedRulebook {
    private final RuleFiles files;

    DraftedRulebook(RuleFiles files) {
        this.files = files;
    }

    /**
     * A text that is not saved yet, in the place of a file.
     *
     * @param path of the file in the rules folder
     */
    public record Draft(String path, String text) {}

    /** Refused where the rules are not valid with it. */
    public Outcome<Rulebook> with(Draft draft) {
        return files.tried(draft.path(), draft.text()).then(reading -> reading.rulebook()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.invalid(
                        "/text",
                        "The rules are not valid with this text, so nothing can be said about what they mean.",
                        "Correct what the check names first."))));
    }
}
