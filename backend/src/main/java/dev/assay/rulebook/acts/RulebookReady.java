package dev.assay.rulebook.acts;

import dev.assay.platform.health.ReadinessCheck;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.State;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether there is a rulebook to judge by. One that was published once goes on serving whatever the folder holds now. */
@Singleton
final class RulebookReady implements ReadinessCheck {
    private final RulebookStore store;

    RulebookReady(RulebookStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> objection() {
        State state = store.state();
        return state.published().isPresent() ? Optional.empty() : Optional.of(reason(state));
    }

    private static String reason(State state) {
        return "No rulebook was published yet, and the rules folder holds no valid one. "
                + state.diagnostics().stream()
                        .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                        .findFirst()
                        .map(first -> first.place().file() + ", line "
                                + first.place().line() + ": " + first.message() + " " + first.remedy())
                        .orElse("Put rule files there.");
    }
}
