package dev.assay.cost;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Price sheets, self-hosting and totals for tests, in US dollars. */
final class Costs {

    static final String API = "model@api";
    static final String OWN = "model@self-hosted";
    static final CurrencyCode USD = CurrencyCode.USD;

    private Costs() {}

    static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    /** A list tariff of one price for every token. */
    static Tariff list(String perMillion) {
        return new Tariff(
                API,
                Tariff.Kind.LIST,
                USD,
                lines(perMillion),
                EffectiveDates.ALWAYS,
                Provenance.cited("price page", "2026-01-01"));
    }

    static List<Tariff.Line> lines(String perMillion) {
        return List.of(
                new Tariff.Line(Component.INPUT, 0, amount(perMillion), false),
                new Tariff.Line(Component.OUTPUT, 0, amount(perMillion), false));
    }

    static ContractedPrice contract(String perMillion, String minimum) {
        return new ContractedPrice(
                API,
                USD,
                lines(perMillion),
                Optional.of(minimum).filter(m -> !m.isEmpty()).map(BigDecimal::new),
                "offer 7",
                false);
    }

    /** Eight accelerators at 2.50 an hour, every hour, and 1,000 of operations: 15,600 a month. */
    static SelfHosting hosting(String serves) {
        return new SelfHosting(
                OWN,
                8,
                amount("2.50"),
                USD,
                SelfHosting.WHOLE_MONTH,
                BigDecimal.ONE,
                amount("1000"),
                Optional.of(serves).filter(s -> !s.isEmpty()).map(BigDecimal::new),
                "quotation of a data centre");
    }

    /** Requests of 1,000 tokens each. */
    static Workload requests(double perMonth) {
        return new Workload(perMonth, 800, 200, 0, 0, 0, 1);
    }

    static CostOverTerm.Known known(CostOverTerm cost) {
        if (cost instanceof CostOverTerm.Known known) {
            return known;
        }
        throw new AssertionError("The cost is unknown: " + ((CostOverTerm.Unknown) cost).why());
    }

    static BigDecimal total(CostOverTerm cost, PriceTrend trend) {
        return known(cost).byTrend().get(trend).amount();
    }

    static Pricing with(ContractedPrice price) {
        return new Pricing(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(price));
    }

    static Pricing with(SelfHosting hosting) {
        return new Pricing(Optional.empty(), Optional.empty(), List.of(), List.of(hosting), List.of());
    }

    static Pricing discounted(String rate) {
        return new Pricing(Optional.of(amount(rate)), Optional.empty(), List.of(), List.of(), List.of());
    }

    static CostOverTerm ofApi(Workload workload, int months, Pricing pricing, Tariff list) {
        return new OfferingCost(workload, months, USD, List.of(), pricing).of(API, Optional.of(list), Optional.empty());
    }
}
