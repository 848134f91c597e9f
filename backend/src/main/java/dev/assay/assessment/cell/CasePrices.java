package dev.assay.assessment.cell;

import dev.assay.assessment.Assessment.CostOutcome;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Offering;
import dev.assay.catalog.RoutePrices;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.cost.BreakEven;
import dev.assay.cost.CostByVolume;
import dev.assay.cost.CostOverTerm.Rests;
import dev.assay.cost.PricePaths;
import dev.assay.cost.Pricing;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.rulebook.FactSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the alternatives of a case cost, whatever its criteria and rules say: totals with their breakdown, the doubts about list prices,
 * and where self-hosting breaks even with each service.
 *
 * @param discountRate effective annual rate; 0 = nothing is discounted
 * @param pathsAssumed whether the rates of the price paths are Assay's assumption and not stated in the case
 * @param prices in the order of the candidates
 * @param breakEvens one for each pair of a service and a self-hosted alternative whose costs are known
 */
public record CasePrices(
        String currency,
        LocalDate asOf,
        int termMonths,
        double requestsPerMonth,
        BigDecimal discountRate,
        PricePaths paths,
        boolean pathsAssumed,
        List<Price> prices,
        List<Crossing> breakEvens) {

    /** Break-even is looked for up to this multiple of the case's own requests. */
    private static final BigDecimal SEARCHED = BigDecimal.valueOf(1000);

    /**
     * @param cost absent = unknown, for the reason in {@code why}
     * @param doubts what about the list price wants a review, in words
     */
    public record Price(
            String offering,
            String name,
            String model,
            Offering.Route route,
            Optional<CostOutcome> cost,
            String why,
            Optional<CostByVolume> byVolume,
            List<String> doubts) {}

    /**
     * @param requestsPerMonth from how many requests a month self-hosting costs no more; absent = never within the search
     * @param cost of both over the term at that number
     * @param dearerAgainAbove requests a month above which a further fleet makes self-hosting dearer again
     * @param searchedUpTo requests a month up to which was searched
     */
    public record Crossing(
            String service,
            String selfHosted,
            Optional<BigDecimal> requestsPerMonth,
            Optional<BigDecimal> cost,
            Optional<BigDecimal> dearerAgainAbove,
            BigDecimal searchedUpTo) {}

    /** @param knowledge the whole catalog, so that prices can be compared with those of routes that are no candidates */
    public static CasePrices of(CaseFile caseFile, Knowledge knowledge) {
        Catalog catalog = knowledge.catalog();
        CostReading reading = new CostReading(caseFile, catalog);
        FactSheets sheets = FactSheets.of(caseFile, knowledge, EvidencePolicy.NONE);
        List<Price> prices = caseFile.candidates().stream()
                .flatMap(id -> catalog.offering(id).stream())
                .map(offering -> price(
                        offering,
                        reading.of(offering, sheets.alternatives().getOrDefault(offering.id(), FactSheet.of(Map.of()))),
                        doubts(offering, catalog, caseFile.need().asOf())))
                .toList();
        Pricing pricing = caseFile.need().pricingOrNone();
        return new CasePrices(
                reading.currency().code(),
                caseFile.need().asOf(),
                caseFile.need().termMonths(),
                caseFile.need().workload().requestsPerMonth(),
                pricing.discounting().annualRate(),
                pricing.pathsOrAssumed(),
                pricing.paths().isEmpty(),
                prices,
                breakEvens(prices, caseFile.need().workload().requestsPerMonth()));
    }

    private static Price price(Offering offering, CostReading.Outcome outcome, List<String> doubts) {
        return new Price(
                offering.id(),
                offering.name(),
                offering.model(),
                offering.route(),
                outcome.cost(),
                outcome.why(),
                outcome.byVolume(),
                doubts);
    }

    private static List<Crossing> breakEvens(List<Price> prices, double requests) {
        if (requests <= 0) {
            return List.of();
        }
        BigDecimal upTo = new BigDecimal(requests).multiply(SEARCHED);
        List<Crossing> crossings = new ArrayList<>();
        for (Price hosted : resting(prices, Rests.SELF_HOSTING)) {
            for (Price service : Stream.concat(
                            resting(prices, Rests.LIST_PRICE).stream(),
                            resting(prices, Rests.CONTRACTED_PRICE).stream())
                    .toList()) {
                crossings.add(crossing(service, hosted, upTo));
            }
        }
        return List.copyOf(crossings);
    }

    private static List<Price> resting(List<Price> prices, Rests rests) {
        return prices.stream()
                .filter(price -> price.byVolume().isPresent()
                        && price.cost().filter(cost -> cost.rests() == rests).isPresent())
                .toList();
    }

    private static Crossing crossing(Price service, Price hosted, BigDecimal upTo) {
        BreakEven found = BreakEven.between(
                service.byVolume().orElseThrow(), hosted.byVolume().orElseThrow(), upTo);
        if (found instanceof BreakEven.From from) {
            return new Crossing(
                    service.offering(),
                    hosted.offering(),
                    Optional.of(from.requestsPerMonth()),
                    Optional.of(from.cost().setScale(2, RoundingMode.HALF_EVEN)),
                    from.dearerAgainAbove(),
                    upTo);
        }
        return new Crossing(
                service.offering(),
                hosted.offering(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ((BreakEven.NeverWithin) found).upTo());
    }

    private static List<String> doubts(Offering offering, Catalog catalog, LocalDate day) {
        Optional<Tariff> own = catalog.tariffAt(offering.id(), Tariff.Kind.LIST, day);
        return own.stream()
                .flatMap(tariff -> Stream.of(Component.INPUT, Component.OUTPUT)
                        .flatMap(component -> tariff
                                .basePrice(component)
                                .flatMap(price -> RoutePrices.doubt(
                                        component.name().toLowerCase(Locale.ROOT),
                                        price,
                                        elsewhere(offering, component, tariff, catalog, day)))
                                .stream()))
                .toList();
    }

    private static List<BigDecimal> elsewhere(
            Offering offering, Component component, Tariff own, Catalog catalog, LocalDate day) {
        return catalog.offerings().stream()
                .filter(other ->
                        other.model().equals(offering.model()) && !other.id().equals(offering.id()))
                .flatMap(other -> catalog.tariffAt(other.id(), Tariff.Kind.LIST, day).stream())
                .filter(tariff -> tariff.currency().equals(own.currency()))
                .flatMap(tariff -> tariff.basePrice(component).stream())
                .toList();
    }
}
