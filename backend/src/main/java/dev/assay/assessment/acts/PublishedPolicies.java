package dev.assay.assessment.acts;

import dev.assay.assessment.RulebookPolicy;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.PolicySource;
import dev.assay.evidence.SnapshotSource;
import dev.assay.rulebook.files.RulebookStore;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The conventions of the published rulebook; none where no rulebook is in force. */
@Singleton
final class PublishedPolicies implements PolicySource {

    private final BeanProvider<RulebookStore> rulebooks;
    private final BeanProvider<SnapshotSource> snapshots;

    PublishedPolicies(BeanProvider<RulebookStore> rulebooks, BeanProvider<SnapshotSource> snapshots) {
        this.rulebooks = rulebooks;
        this.snapshots = snapshots;
    }

    @Override
    public EvidencePolicy at(LocalDate day) {
        if (!rulebooks.isPresent()) {
            return EvidencePolicy.NONE;
        }
        return rulebooks
                .get()
                .state()
                .published()
                .map(ready -> RulebookPolicy.of(
                        ready.engine(), snapshots.get().current().evidence(), day))
                .orElse(EvidencePolicy.NONE);
    }
}
