package dev.assay.catalog.db;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.Fact;
import dev.assay.catalog.HeldCatalog;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.PolicySignal;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.WatchSignal;
import java.util.List;

/**
 * Everything held after one change.
 *
 * @param others entries that are not the catalog's own, in the order of their kinds and ids
 */
public record HeldEntries(HeldCatalog catalog, List<Record> others) {

    static HeldEntries of(long revision, List<Record> entries) {
        Catalog catalog = new Catalog(
                all(entries, Vendor.class),
                all(entries, Model.class),
                all(entries, Offering.class),
                all(entries, Fact.class),
                all(entries, Tariff.class),
                all(entries, Licence.class),
                all(entries, Listing.class),
                all(entries, Commitment.class),
                all(entries, SupplyChainFact.class),
                all(entries, PolicySignal.class),
                all(entries, WatchSignal.class),
                all(entries, Alias.class));
        List<Class<? extends Record>> own = new CatalogKinds().types();
        return new HeldEntries(
                new HeldCatalog(revision, catalog),
                entries.stream()
                        .filter(entry -> !own.contains(entry.getClass()))
                        .toList());
    }

    /** The others of one type. */
    public <T extends Record> List<T> others(Class<T> type) {
        return all(others, type);
    }

    private static <T> List<T> all(List<Record> entries, Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
