package dev.assay.catalog.web;

import dev.assay.catalog.CatalogSource;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.PolicySignal;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.WatchSignal;
import dev.assay.platform.paging.Page;
import dev.assay.platform.paging.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is recorded of vendors and governments. */
@Controller("/api/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
final class RecordsController {
    private final CatalogSource catalogs;

    RecordsController(CatalogSource catalogs) {
        this.catalogs = catalogs;
    }

    /** What vendors are committed to spend or to take, as published. */
    @Get("/commitments")
    Page<Commitment> listCommitments(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> vendor,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        List<Commitment> found = catalogs.current().catalog().commitments().stream()
                .filter(c -> Paging.isOrUnset(vendor, c.vendor()))
                .filter(c -> Paging.matches(q, c.id(), c.subject(), c.amountInWords(), c.vendor()))
                .toList();
        return Paging.page(found, "id", Commitment::id, Commitment::id, Optional.ofNullable(limit), after);
    }

    /** What is known of the components vendors depend on. */
    @Get("/supply-chain")
    Page<SupplyChainFact> listSupplyChain(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> vendor,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        List<SupplyChainFact> found = catalogs.current().catalog().supplyChain().stream()
                .filter(s -> Paging.isOrUnset(vendor, s.vendor()))
                .filter(s -> Paging.matches(q, s.id(), s.component(), s.value(), s.vendor()))
                .toList();
        return Paging.page(found, "id", SupplyChainFact::id, SupplyChainFact::id, Optional.ofNullable(limit), after);
    }

    /** Laws, rules and announcements that bear on procurement. */
    @Get("/policy")
    Page<PolicySignal> listPolicy(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> jurisdiction,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        List<PolicySignal> found = catalogs.current().catalog().policySignals().stream()
                .filter(p -> Paging.isOrUnset(jurisdiction, p.jurisdiction()))
                .filter(p -> Paging.matches(q, p.id(), p.instrument(), p.says(), p.subject(), p.issuer()))
                .toList();
        return Paging.page(found, "id", PolicySignal::id, PolicySignal::id, Optional.ofNullable(limit), after);
    }

    /** What is watched, and the state it was last found in. */
    @Get("/signals")
    Page<WatchSignal> listSignals(
            @QueryValue Optional<String> q, @QueryValue @Nullable Integer limit, @QueryValue Optional<String> after) {
        List<WatchSignal> found = catalogs.current().catalog().watchSignals().stream()
                .filter(w -> Paging.matches(q, w.id(), w.what(), w.subject(), w.stateFound()))
                .toList();
        return Paging.page(found, "id", WatchSignal::id, WatchSignal::id, Optional.ofNullable(limit), after);
    }
}
