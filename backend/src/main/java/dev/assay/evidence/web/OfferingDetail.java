package dev.assay.evidence.web;

import dev.assay.catalog.Fact;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.web.OfferingView;
import java.util.List;
import java.util.Optional;

/**
 * An offering with all that is held about it, whatever its date.
 *
 * @param prices every list price sheet held, oldest first
 */
public record OfferingDetail(
        OfferingView offering,
        Offering entry,
        Optional<Model> model,
        Optional<Vendor> developer,
        Optional<Vendor> operator,
        Optional<Licence> licence,
        List<Fact> facts,
        List<Tariff> prices,
        List<Listing> listings,
        List<EvidenceView> evidence) {}
