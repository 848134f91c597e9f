package dev.assay.intake.csv;

import java.util.List;
import java.util.Optional;

/** All kinds of files, those first that others refer to. */
final class Sheets {

    static final List<Sheet<?>> ALL = List.of(
            new LicenceSheet(),
            new VendorSheet(),
            new ModelSheet(),
            new OfferingSheet(),
            new AliasSheet(),
            new FactRowSheet(),
            new PriceSheet(),
            new ListingSheet(),
            new CommitmentSheet(),
            new SupplyChainSheet(),
            new PolicySheet(),
            new SignalSheet(),
            new BenchmarkSheet(),
            new EvidenceSheet(),
            new ClaimSheet());

    private Sheets() {}

    static Optional<Sheet<?>> named(String kind) {
        return ALL.stream().filter(s -> s.kind().equals(kind)).findFirst();
    }
}
