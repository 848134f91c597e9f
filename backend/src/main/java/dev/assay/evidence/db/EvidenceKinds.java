package dev.assay.evidence.db;

import dev.assay.catalog.db.EntryKinds;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Claim;
import dev.assay.evidence.EvidenceRow;
import jakarta.inject.Singleton;
import java.util.List;

/** What evidence keeps beside the catalog, in the same revision. */
@Singleton
final class EvidenceKinds implements EntryKinds {

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(Benchmark.class, EvidenceRow.class, Claim.class);
    }
}
