package dev.assay.cost;

import dev.assay.catalog.Tariff;
import dev.assay.cost.CostOverTerm.Kind;
import dev.assay.cost.CostOverTerm.Line;
import dev.assay.cost.CostOverTerm.Rests;
import dev.assay.cost.CostOverTerm.Total;
import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The total cost of ownership of one alternative: usage by its price sheet, what a monthly minimum adds, or accelerators and
 * operations; migration; discounted, under each price path.
 *
 * <p>A contracted price sheet replaces the list tariff whole. Without one, recorded self-hosting counts, then the list tariff. Only
 * list prices move with the price path. More usage is never cheaper, with one exception: a prompt longer than a tier's threshold is
 * billed at that tier, which a price sheet may make cheaper.
 *
 * @param currency what costs are stated in
 * @param rates dated exchange rates stated by the buyer
 */
public record OfferingCost(
        Workload workload, int termMonths, CurrencyCode currency, List<ExchangeRate> rates, Pricing pricing) {

    /**
     * @param list the list tariff in force, if one is held
     * @param contextTokens the largest context of the offering, if known
     */
    public CostOverTerm of(String offering, Optional<Tariff> list, Optional<BigDecimal> contextTokens) {
        Optional<String> tooLong = contextTokens.flatMap(this::tooLong);
        if (tooLong.isPresent()) {
            return new CostOverTerm.Unknown(tooLong.get());
        }
        Optional<ContractedPrice> contracted = pricing.contractedFor(offering);
        if (contracted.isPresent()) {
            return contracted(offering, contracted.get());
        }
        Optional<SelfHosting> hosting = pricing.selfHostingOf(offering);
        if (hosting.isPresent()) {
            return selfHosted(offering, hosting.get());
        }
        return list.map(tariff -> byTariff(offering, tariff, Rests.LIST_PRICE, BigDecimal.ZERO))
                .orElseGet(() -> new CostOverTerm.Unknown("no price is held for this route"));
    }

    /** Of another workload at other rates. */
    OfferingCost with(Workload other, List<ExchangeRate> otherRates) {
        return new OfferingCost(other, termMonths, currency, otherRates, pricing);
    }

    private Optional<String> tooLong(BigDecimal contextTokens) {
        return workload.fits(contextTokens) ? Optional.empty() : Optional.of(tooLong(workload, contextTokens));
    }

    /** Why a request that does not fit has no cost, in words. */
    public static String tooLong(Workload workload, BigDecimal contextTokens) {
        return "a request of this workload has "
                + workload.tokensPerRequest().toPlainString()
                + " tokens with its answer, and the context of this route holds " + contextTokens.toPlainString()
                + ". Maybe shorten the request, or choose a route with a longer context";
    }

    private CostOverTerm contracted(String offering, ContractedPrice price) {
        if (price.withheld()) {
            return new CostOverTerm.Unknown("a contracted price stands; it is confidential to the members of the case");
        }
        Optional<BigDecimal> rate = conversion().rateFrom(price.currency());
        BigDecimal minimum = price.monthlyMinimum()
                .map(m -> m.multiply(rate.orElse(BigDecimal.ONE)))
                .orElse(BigDecimal.ZERO);
        return byTariff(offering, price.sheet(), Rests.CONTRACTED_PRICE, minimum);
    }

    private CostOverTerm byTariff(String offering, Tariff tariff, Rests rests, BigDecimal minimum) {
        TermCost month = new WorkloadCost(workload, termMonths, currency, rates).under(tariff);
        if (!(month instanceof TermCost.KnownTerm known)) {
            return new CostOverTerm.Unknown(((TermCost.UnknownTerm) month).why());
        }
        List<Line> usage = known.parts().stream()
                .map(part -> new Line(Kind.USAGE, part.label(), part.amount()))
                .toList();
        boolean moves = rests == Rests.LIST_PRICE;
        return withMigration(
                offering,
                new Monthly(usage, minimum, moves, BigDecimal.ZERO),
                rests,
                known.notes(),
                Optional.of(tariff));
    }

    private CostOverTerm selfHosted(String offering, SelfHosting hosting) {
        Optional<BigDecimal> rate = conversion().rateFrom(hosting.currency());
        if (rate.isEmpty()) {
            return new CostOverTerm.Unknown(conversion().missing("self-hosting is recorded", hosting.currency()));
        }
        BigDecimal perFleet = hosting.fleetPerMonth().multiply(rate.get());
        BigDecimal fleets =
                new CostByVolume(BigDecimal.ZERO, List.of(), perFleet, hosting.requestsPerMonth()).fleets(requests());
        Line accelerators = new Line(
                Kind.ACCELERATORS,
                fleets.compareTo(BigDecimal.ONE) == 0
                        ? "accelerators"
                        : "accelerators, " + fleets.toPlainString() + " fleets",
                perFleet.multiply(fleets));
        Line operations = new Line(
                Kind.OPERATIONS, "operations", hosting.operationsPerMonth().multiply(rate.get()));
        List<String> notes = new ArrayList<>(conversion().note(hosting.currency()));
        if (hosting.requestsPerMonth().isEmpty()) {
            notes.add("one fleet is taken to serve any number of requests, since none is recorded");
        }
        return withMigration(
                offering,
                new Monthly(List.of(accelerators, operations), BigDecimal.ZERO, false, perFleet),
                Rests.SELF_HOSTING,
                notes,
                Optional.empty());
    }

    private CostOverTerm withMigration(
            String offering, Monthly monthly, Rests rests, List<String> conventions, Optional<Tariff> tariff) {
        Optional<Migration> migration = pricing.migrationTo(offering);
        Optional<BigDecimal> rate = migration.flatMap(m -> conversion().rateFrom(m.currency()));
        if (migration.isPresent() && rate.isEmpty()) {
            return new CostOverTerm.Unknown(conversion()
                    .missing("migration is recorded", migration.get().currency()));
        }
        List<Line> once =
                migration
                        .map(m -> new Line(
                                Kind.MIGRATION, "migration, once", m.amount().multiply(rate.orElseThrow())))
                        .stream()
                        .toList();
        Map<PriceTrend, Total> totals = new TreeMap<>();
        for (PriceTrend trend : PriceTrend.values()) {
            totals.put(trend, total(monthly, trend, once));
        }
        List<String> notes = new ArrayList<>(conventions);
        notes.addAll(termNotes(monthly));
        List<Line> month = monthly.lines(BigDecimal.ONE);
        return new CostOverTerm.Known(
                rests,
                currency,
                CostOverTerm.sum(month),
                month,
                totals,
                byVolume(monthly, CostOverTerm.sum(once), offering),
                List.copyOf(notes),
                tariff);
    }

    private Total total(Monthly monthly, PriceTrend trend, List<Line> once) {
        List<BigDecimal> weights = pricing.discounting().yearWeights(termMonths);
        List<Line> lines = new ArrayList<>();
        for (int year = 0; year < weights.size(); year++) {
            BigDecimal weight = weights.get(year);
            List<Line> month = monthly.lines(factor(monthly, trend, year));
            for (int i = 0; i < month.size(); i++) {
                Line line = month.get(i);
                BigDecimal amount = line.amount().multiply(weight);
                if (year == 0) {
                    lines.add(new Line(line.kind(), line.label(), amount));
                } else {
                    lines.set(
                            i,
                            new Line(
                                    line.kind(),
                                    line.label(),
                                    lines.get(i).amount().add(amount)));
                }
            }
        }
        lines.addAll(once);
        return Total.of(lines);
    }

    private CostByVolume byVolume(Monthly monthly, BigDecimal once, String offering) {
        PriceTrend trend = pricing.pathsOrAssumed().used();
        List<BigDecimal> weights = pricing.discounting().yearWeights(termMonths);
        List<CostByVolume.Year> years = new ArrayList<>();
        for (int year = 0; year < weights.size(); year++) {
            years.add(monthly.year(weights.get(year), factor(monthly, trend, year), requests()));
        }
        Optional<BigDecimal> serves = monthly.perFleet().signum() > 0
                ? pricing.selfHostingOf(offering).flatMap(SelfHosting::requestsPerMonth)
                : Optional.empty();
        return new CostByVolume(once, years, monthly.perFleet(), serves);
    }

    private BigDecimal factor(Monthly monthly, PriceTrend trend, int year) {
        return monthly.moves() ? pricing.pathsOrAssumed().factor(trend, year) : BigDecimal.ONE;
    }

    private List<String> termNotes(Monthly monthly) {
        List<String> notes = new ArrayList<>();
        pricing.discountRate()
                .filter(r -> r.signum() > 0)
                .ifPresent(r -> notes.add("discounted at "
                        + r.movePointRight(2).stripTrailingZeros().toPlainString()
                        + " % a year, each month paid at its end"));
        if (monthly.moves() && pricing.pathsOrAssumed().used() != PriceTrend.FLAT) {
            notes.add("list prices move on each anniversary ("
                    + pricing.pathsOrAssumed().source() + ")");
        }
        return notes;
    }

    private BigDecimal requests() {
        return Billing.decimal(workload.requestsPerMonth());
    }

    private Conversion conversion() {
        return new Conversion(currency, rates);
    }
}
