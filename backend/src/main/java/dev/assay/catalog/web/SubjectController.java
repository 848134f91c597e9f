package dev.assay.catalog.web;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.CatalogSource;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.Fact;
import dev.assay.catalog.Level;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.Vendor;
import dev.assay.platform.paging.Page;
import dev.assay.platform.paging.Paging;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models and vendors. */
@Controller("/api/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
final class SubjectController {
    private final CatalogSource catalogs;
    private final Clock clock;

    SubjectController(CatalogSource catalogs, Clock clock) {
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** A vendor with what is known at its own level; nothing here speaks of another vendor's models. */
    record VendorDetail(
            Vendor vendor,
            List<Fact> facts,
            List<Commitment> commitments,
            List<SupplyChainFact> supplyChain,
            List<Listing> listings,
            List<Model> models,
            List<OfferingView> operated) {}

    /** Models found, a page at a time. */
    @Get("/models")
    Page<Model> listModels(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> vendor,
            @QueryValue Optional<String> weights,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        List<Model> found = catalogs.current().catalog().models().stream()
                .filter(m -> Paging.matches(q, m.id(), m.name(), m.developer(), m.family()))
                .filter(m -> Paging.isOrUnset(vendor, m.developer()))
                .filter(m -> Paging.isOrUnset(weights, OfferingView.code(m.weights())))
                .toList();
        return Paging.page(found, "name", Model::name, Model::id, Optional.ofNullable(limit), after);
    }

    /** Vendors found, a page at a time. */
    @Get("/vendors")
    Page<Vendor> listVendors(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> country,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        List<Vendor> found = catalogs.current().catalog().vendors().stream()
                .filter(v -> Paging.matches(q, v.id(), v.name(), String.join(" ", v.names()), v.legalEntity()))
                .filter(v -> Paging.isOrUnset(
                        country, v.headquarters().map(Object::toString).orElse(OfferingView.UNKNOWN)))
                .toList();
        return Paging.page(found, "name", Vendor::name, Vendor::id, Optional.ofNullable(limit), after);
    }

    /** All that is held about one vendor. */
    @Get("/vendors/{+id}")
    VendorDetail getVendor(String id) {
        Catalog catalog = catalogs.current().catalog();
        Vendor vendor = catalog.vendor(id)
                .orElseThrow(() -> Refusal.notFound("vendor", id).asException());
        return new VendorDetail(
                vendor,
                OfferingController.facts(catalog, new SubjectId(Level.VENDOR, id)),
                catalog.commitments().stream()
                        .filter(c -> c.vendor().equals(id))
                        .toList(),
                catalog.supplyChain().stream()
                        .filter(s -> s.vendor().equals(id))
                        .toList(),
                catalog.listings().stream().filter(l -> l.vendor().equals(id)).toList(),
                catalog.models().stream().filter(m -> m.developer().equals(id)).toList(),
                catalog.offerings().stream()
                        .filter(o -> o.operator().equals(id))
                        .map(o -> OfferingView.of(o, catalog, today()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
