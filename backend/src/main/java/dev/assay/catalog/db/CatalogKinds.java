package dev.assay.catalog.db;

import dev.assay.catalog.Alias;
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
import jakarta.inject.Singleton;
import java.util.List;

/** The catalog's own. */
@Singleton
final class CatalogKinds implements EntryKinds {

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(
                Vendor.class,
                Model.class,
                Offering.class,
                Fact.class,
                Tariff.class,
                Licence.class,
                Listing.class,
                Commitment.class,
                SupplyChainFact.class,
                PolicySignal.class,
                WatchSignal.class,
                Alias.class);
    }
}
