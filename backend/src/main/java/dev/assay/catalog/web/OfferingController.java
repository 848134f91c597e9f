package dev.assay.catalog.web;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.CatalogSource;
import dev.assay.catalog.Fact;
import dev.assay.catalog.HeldCatalog;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offerings and their prices. */
@Controller("/api/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
public final class OfferingController {
    private final CatalogSource catalogs;
    private final Clock clock;

    OfferingController(CatalogSource catalogs, Clock clock) {
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** @param facets for each property the values found and how many offerings have each */
    record OfferingPage(
            List<OfferingView> items,
            Optional<String> next,
            long total,
            Map<String, List<Facet.Count>> facets,
            long revision) {}

    /** Offerings found, a page at a time. Prices and retirement as on {@code asOf}, today where it is not given. */
    @Get("/offerings")
    OfferingPage listOfferings(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> vendor,
            @QueryValue Optional<String> operator,
            @QueryValue Optional<String> route,
            @QueryValue Optional<String> weights,
            @QueryValue Optional<String> licence,
            @QueryValue Optional<String> country,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue Optional<String> sort,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        HeldCatalog held = catalogs.current();
        LocalDate day = day(asOf);
        List<Facet> facets = List.of(
                new Facet("vendor", OfferingView::developer, vendor),
                new Facet("operator", OfferingView::operator, operator),
                new Facet("route", OfferingView::route, route),
                new Facet("weights", OfferingView::weights, weights),
                new Facet("licence", OfferingView::licence, licence),
                new Facet("country", OfferingView::developerCountry, country));
        List<OfferingView> searched = held.catalog().offerings().stream()
                .map(o -> OfferingView.of(o, held.catalog(), day))
                .filter(o -> Paging.matches(q, o.id(), o.name(), o.modelName(), o.developerName(), o.operatorName()))
                .toList();
        List<OfferingView> found = searched.stream()
                .filter(o -> facets.stream().allMatch(f -> f.admits(o)))
                .toList();
        String order = sort.orElse("name");
        Page<OfferingView> page =
                Paging.page(found, order, key(order), OfferingView::id, Optional.ofNullable(limit), after);
        Map<String, List<Facet.Count>> counts = new TreeMap<>();
        facets.forEach(f -> counts.put(f.name(), f.counts(searched, facets)));
        return new OfferingPage(page.items(), page.next(), page.total(), counts, held.revision());
    }

    /** Every list price sheet of the offering, oldest first. */
    @Get("/prices")
    Page<Tariff> listPrices(@QueryValue String offering) {
        List<Tariff> prices = prices(catalogs.current().catalog(), offering);
        return new Page<>(prices, Optional.empty(), prices.size());
    }

    public static List<Fact> facts(Catalog catalog, SubjectId subject) {
        return catalog.facts().stream().filter(f -> f.subject().equals(subject)).toList();
    }

    public static List<Tariff> prices(Catalog catalog, String offering) {
        return catalog.tariffs().stream()
                .filter(t -> t.offering().equals(offering) && t.kind() == Tariff.Kind.LIST)
                .toList();
    }

    private static Function<OfferingView, String> key(String sort) {
        boolean descending = Paging.isDescending(sort);
        return switch (descending ? sort.substring(1) : sort) {
            case "name" -> OfferingView::name;
            case "developer" -> OfferingView::developerName;
            case "operator" -> OfferingView::operatorName;
            case "inputPrice" -> o -> padded(o.inputPrice(), descending);
            case "outputPrice" -> o -> padded(o.outputPrice(), descending);
            default ->
                throw Refusal.invalid(
                                "/sort",
                                "`" + sort + "` is no order of this list.",
                                "Use name, developer, operator, inputPrice or outputPrice; a minus before it reverses.")
                        .asException();
        };
    }

    /** Sorts as the number does; unpriced comes last in both directions. */
    private static String padded(Optional<String> price, boolean descending) {
        return price.map(p -> {
                    int point = p.indexOf('.');
                    int whole = point < 0 ? p.length() : point;
                    return "0".repeat(Math.max(0, 12 - whole)) + p;
                })
                .orElse(descending ? "" : "~");
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    }
}
