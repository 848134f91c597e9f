package dev.assay.intake;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalog and its evidence as items by identity: items can be put in, and the snapshot be had again. */
public final class Entries {
    private final Map<String, Item> byKey;

    private Entries(Map<String, Item> byKey) {
        this.byKey = byKey;
    }

    public static Entries of(Catalog catalog, EvidenceBase evidence) {
        Map<String, Item> items = new TreeMap<>();
        Holdings.items(catalog, evidence).forEach(i -> items.put(i.key(), i));
        return new Entries(items);
    }

    public static Entries of(Collection<Item> items) {
        return new Entries(new TreeMap<>()).with(items);
    }

    /** These entries with the given ones added or replaced. */
    public Entries with(Collection<Item> changes) {
        Map<String, Item> items = new TreeMap<>(byKey);
        changes.forEach(i -> items.put(i.key(), i));
        return new Entries(items);
    }

    public Collection<Item> items() {
        return List.copyOf(byKey.values());
    }

    public Catalog catalog() {
        return new Catalog(
                all(Vendor.class),
                all(Model.class),
                all(Offering.class),
                all(Fact.class),
                all(Tariff.class),
                all(Licence.class),
                all(Listing.class),
                all(Commitment.class),
                all(SupplyChainFact.class),
                all(PolicySignal.class),
                all(WatchSignal.class),
                all(Alias.class));
    }

    public EvidenceBase evidence() {
        return new EvidenceBase(all(Benchmark.class), all(EvidenceRow.class), all(Claim.class));
    }

    private <T> List<T> all(Class<T> type) {
        return byKey.values().stream()
                .map(Item::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
