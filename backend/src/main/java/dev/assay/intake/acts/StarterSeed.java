package dev.assay.intake.acts;

import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.Entries;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;

/** Brings the shipped catalog into a database that has none, before anything asks for it. */
@Context
public class StarterSeed {
    private final ImportStore imports;
    private final SnapshotSource snapshots;

    StarterSeed(ImportStore imports, SnapshotSource snapshots) {
        this.imports = imports;
        this.snapshots = snapshots;
    }

    @PostConstruct
    void seed() {
        if (snapshots.current().revision() == 0) {
            CatalogHoldings starter = StarterCatalog.load();
            imports.seed(Entries.of(starter.catalog(), starter.evidence()).items(), "starter catalog");
        }
    }
}
