package dev.assay.intake.csv;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.Fact;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.PolicySignal;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.WatchSignal;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Claim;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.Item;
import java.util.List;
import java.util.stream.Stream;

/** Catalog and evidence side by side. */
public record CatalogHoldings(Catalog catalog, EvidenceBase evidence) {

    public static final CatalogHoldings EMPTY = new CatalogHoldings(Catalog.EMPTY, EvidenceBase.EMPTY);

    /** What these items are together. */
    public static CatalogHoldings of(List<Item> items) {
        return new CatalogHoldings(
                new Catalog(
                        all(items, Vendor.class),
                        all(items, Model.class),
                        all(items, Offering.class),
                        all(items, Fact.class),
                        all(items, Tariff.class),
                        all(items, Licence.class),
                        all(items, Listing.class),
                        all(items, Commitment.class),
                        all(items, SupplyChainFact.class),
                        all(items, PolicySignal.class),
                        all(items, WatchSignal.class),
                        all(items, Alias.class)),
                new EvidenceBase(all(items, Benchmark.class), all(items, EvidenceRow.class), all(items, Claim.class)));
    }

    private static <T> List<T> all(List<Item> items, Class<T> type) {
        return items.stream()
                .map(Item::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The benchmark of this id: the one among {@code newer} before the one held here. */
    CatalogHoldings withBenchmarksOf(CatalogHoldings newer) {
        Stream<Benchmark> older = evidence.benchmarks().stream()
                .filter(b -> newer.evidence.benchmark(b.id()).isEmpty());
        return new CatalogHoldings(
                catalog,
                new EvidenceBase(
                        Stream.concat(newer.evidence.benchmarks().stream(), older)
                                .toList(),
                        evidence.rows(),
                        evidence.claims()));
    }
}
