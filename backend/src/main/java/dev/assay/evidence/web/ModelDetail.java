package dev.assay.evidence.web;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Fact;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Model;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.web.OfferingView;
import java.util.List;
import java.util.Optional;

/** A model with all that is held about it. */
public record ModelDetail(
        Model model,
        Optional<Vendor> developer,
        Optional<Licence> licence,
        List<Fact> facts,
        List<OfferingView> offerings,
        List<EvidenceView> evidence,
        List<Alias> aliases) {}
