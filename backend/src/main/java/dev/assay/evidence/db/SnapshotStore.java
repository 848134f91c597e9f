package dev.assay.evidence.db;

import dev.assay.catalog.db.CatalogStore;
import dev.assay.catalog.db.HeldEntries;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Claim;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The catalog and the evidence base of one revision, with the newest kept in memory. */
@Singleton
class SnapshotStore implements SnapshotSource {
    private final CatalogStore catalog;
    private volatile Optional<Snapshot> newest = Optional.empty();

    SnapshotStore(CatalogStore catalog) {
        this.catalog = catalog;
    }

    @Override
    public Snapshot current() {
        HeldEntries held = catalog.entries();
        return newest.filter(snapshot -> snapshot.catalog() == held.catalog().catalog())
                .orElseGet(() -> {
                    Snapshot snapshot = new Snapshot(
                            held.catalog().revision(),
                            held.catalog().catalog(),
                            new EvidenceBase(
                                    held.others(Benchmark.class),
                                    held.others(EvidenceRow.class),
                                    held.others(Claim.class)));
                    newest = Optional.of(snapshot);
                    return snapshot;
                });
    }
}
