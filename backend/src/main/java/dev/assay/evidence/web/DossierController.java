package dev.assay.evidence.web;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.web.OfferingController;
import dev.assay.catalog.web.OfferingView;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One offering or model with what was measured of it. */
@Controller("/api/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
final class DossierController {
    private final SnapshotSource snapshots;
    private final Clock clock;

    DossierController(SnapshotSource snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** All that is held about one offering, whatever its date. */
    @Get("/offerings/{+id}")
    OfferingDetail getOffering(String id, @QueryValue @Nullable LocalDate asOf) {
        Snapshot held = snapshots.current();
        Catalog catalog = held.catalog();
        Offering offering = catalog.offering(id)
                .orElseThrow(() -> Refusal.notFound("offering", id).asException());
        Optional<Model> model = catalog.model(offering.model());
        Optional<Vendor> developer = model.flatMap(m -> catalog.vendor(m.developer()));
        return new OfferingDetail(
                OfferingView.of(offering, catalog, Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock))),
                offering,
                model,
                developer,
                catalog.vendor(offering.operator()),
                model.flatMap(Model::licence).flatMap(catalog::licence),
                OfferingController.facts(catalog, new SubjectId(Level.OFFERING, id)),
                OfferingController.prices(catalog, id),
                catalog.listings().stream()
                        .filter(l -> l.vendor().equals(offering.operator())
                                || model.map(m -> m.developer().equals(l.vendor()))
                                        .orElse(false))
                        .toList(),
                EvidenceView.about(held.evidence(), offering.model()));
    }

    /** All that is held about one model. */
    @Get("/models/{+id}")
    ModelDetail getModel(String id) {
        Snapshot held = snapshots.current();
        Catalog catalog = held.catalog();
        Model model = catalog.model(id)
                .orElseThrow(() -> Refusal.notFound("model", id).asException());
        return new ModelDetail(
                model,
                catalog.vendor(model.developer()),
                model.licence().flatMap(catalog::licence),
                OfferingController.facts(catalog, new SubjectId(Level.MODEL, id)),
                catalog.offerings().stream()
                        .filter(o -> o.model().equals(id))
                        .map(o -> OfferingView.of(o, catalog, LocalDate.now(clock)))
                        .toList(),
                EvidenceView.about(held.evidence(), id),
                catalog.aliases().stream()
                        .filter(a -> a.target().equals(new SubjectId(Level.MODEL, id)))
                        .toList());
    }
}
