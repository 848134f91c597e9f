package dev.assay.assessment.cell;

import dev.assay.assessment.Assessment.CostLine;
import dev.assay.assessment.Assessment.CostOutcome;
import dev.assay.assessment.Assessment.PathTotal;
import dev.assay.assessment.Words;
import dev.assay.assessment.fact.ContextFit;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff;
import dev.assay.cost.CostByVolume;
import dev.assay.cost.CostOverTerm;
import dev.assay.cost.OfferingCost;
import dev.assay.cost.PricePaths;
import dev.assay.cost.PriceTrend;
import dev.assay.cost.UncertainCost;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Need;
import dev.assay.quantity.CurrencyCode;
import dev.assay.rulebook.FactSheet;
import dev.assay.scoring.Measurement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workload's cost on one offering: by the contracted price of the case, else by recorded self-hosting, else the total that the
 * buyer recorded, else by the list price in force. Self-hosting has no list price, so its cost stays unknown until the buyer records it.
 */
public record CostReading(CaseFile caseFile, Catalog catalog) {

    /** Case field under which a buyer records a cost over the whole term, in the currency of the case. */
    public static final String RECORDED = "offering.workloadCostOverTerm";

    /** @param byVolume the cost for other numbers of requests, where it is worked out from prices */
    public record Outcome(
            Measurement measurement, Optional<CostOutcome> cost, Optional<CostByVolume> byVolume, String why) {
        static Outcome unknown(String why) {
            return new Outcome(Measurement.unknown(), Optional.empty(), Optional.empty(), "Unknown: " + why);
        }
    }

    Outcome of(Offering offering, FactSheet facts) {
        CurrencyCode currency = currency();
        Need need = caseFile.need();
        boolean stated = need.pricingOrNone().contractedFor(offering.id()).isPresent()
                || need.pricingOrNone().selfHostingOf(offering.id()).isPresent();
        Optional<CaseFact> recorded = recorded(offering);
        Optional<BigDecimal> context = ContextFit.contextTokens(facts);
        if (context.isPresent() && !need.workload().fits(context.get())) {
            return Outcome.unknown(OfferingCost.tooLong(need.workload(), context.get()) + ".");
        }
        if (recorded.isPresent() && !stated) {
            return recorded(recorded.get(), currency);
        }
        Optional<Tariff> list = catalog.tariffAt(offering.id(), Tariff.Kind.LIST, need.asOf());
        if (list.isEmpty() && !stated) {
            return Outcome.unknown(
                    offering.route() == Offering.Route.SELF_HOSTED
                            ? "self-hosting has no price sheet. Record its cost over the term in the case."
                            : "no price sheet of this route counts at " + need.asOf() + ".");
        }
        OfferingCost costs = new OfferingCost(
                need.workload(), need.termMonths(), currency, need.exchangeRates(), need.pricingOrNone());
        CostOverTerm cost = costs.of(offering.id(), list, context);
        return cost instanceof CostOverTerm.Known known
                ? known(
                        known,
                        recorded,
                        UncertainCost.of(costs, under -> total(under.of(offering.id(), list, context)))
                                .map(spread -> new CostSpread(need.workload(), spread)))
                : Outcome.unknown(((CostOverTerm.Unknown) cost).why() + ".");
    }

    /** The currency of the cost criterion, else of the budget, else the US dollar. */
    CurrencyCode currency() {
        return caseFile.criteria().stream()
                .filter(c -> c.reads().source().isMoney())
                .map(Criterion::scale)
                .map(scale -> scale.unit())
                .filter(CurrencyCode::isCode)
                .findFirst()
                .map(CurrencyCode::new)
                .or(() -> caseFile.need().budget().map(budget -> budget.currency()))
                .orElse(CurrencyCode.USD);
    }

    private Optional<CaseFact> recorded(Offering offering) {
        return caseFile.facts().stream()
                .filter(fact -> fact.field().equals(RECORDED)
                        && (fact.offering().equals(offering.id())
                                || fact.offering().equals("*")))
                .reduce((earlier, later) -> later);
    }

    private Outcome recorded(CaseFact fact, CurrencyCode currency) {
        if (fact.value() instanceof FactValue.Unknown unknown) {
            return Outcome.unknown(unknown.why());
        }
        if (!(fact.value() instanceof FactValue.Quantity quantity)) {
            return Outcome.unknown("the recorded cost is " + fact.value().text() + ", not a number.");
        }
        BigDecimal total = quantity.number();
        double perMonth = total.doubleValue() / caseFile.need().termMonths();
        String source = "recorded by " + fact.author() + " on " + fact.recorded() + " (" + fact.source() + ")";
        String label = "recorded in the case";
        List<CostLine> breakdown = cents(new CostOverTerm.Total(
                total, List.of(new CostOverTerm.Line(CostOverTerm.Kind.RECORDED, label, total))));
        return new Outcome(
                Measurement.exact(total.doubleValue()),
                Optional.of(new CostOutcome(
                        currency.code(),
                        total.doubleValue(),
                        perMonth,
                        List.of(new CostOutcome.Part(label, perMonth)),
                        List.of(fact.reason()),
                        source,
                        CostOverTerm.Rests.RECORDED_TOTAL,
                        breakdown,
                        List.of())),
                Optional.empty(),
                Words.money(total, currency.code()) + " over the term, " + source + ".");
    }

    /** Under the price path that the case uses. */
    private Optional<BigDecimal> total(CostOverTerm cost) {
        return Optional.of(cost).filter(CostOverTerm.Known.class::isInstance).map(known -> ((CostOverTerm.Known) known)
                .under(caseFile.need().pricingOrNone().pathsOrAssumed().used())
                .amount());
    }

    private Outcome known(CostOverTerm.Known known, Optional<CaseFact> unused, Optional<CostSpread> spread) {
        PricePaths paths = caseFile.need().pricingOrNone().pathsOrAssumed();
        CostOverTerm.Total used = known.under(paths.used());
        double total = used.amount().doubleValue();
        String code = known.currency().code();
        String sheet = restsOn(known);
        List<String> notes = Stream.concat(
                        Stream.concat(known.notes().stream(), spread.map(each -> each.words(code)).stream()),
                        unused.stream()
                                .map(fact -> "the total of " + fact.value().text() + " recorded by " + fact.author()
                                        + " is not used, since the parts are stated"))
                .toList();
        return new Outcome(
                spread.map(CostSpread::measurement).orElseGet(() -> Measurement.exact(total)),
                Optional.of(new CostOutcome(
                        code,
                        total,
                        known.perMonth().doubleValue(),
                        known.month().stream()
                                .map(line -> new CostOutcome.Part(
                                        line.label(), line.amount().doubleValue()))
                                .toList(),
                        notes,
                        sheet,
                        known.rests(),
                        cents(used),
                        known.byTrend().entrySet().stream()
                                .map(path -> pathTotal(path, paths))
                                .toList())),
                Optional.of(known.byVolume()),
                Words.money(used.amount(), code) + " over the term, " + Words.money(known.perMonth(), code)
                        + " a month, by the " + sheet + "."
                        + (notes.isEmpty() ? "" : " Note: " + String.join("; ", notes) + "."));
    }

    private static PathTotal pathTotal(Map.Entry<PriceTrend, CostOverTerm.Total> path, PricePaths paths) {
        List<CostLine> lines = cents(path.getValue());
        return new PathTotal(
                path.getKey(),
                path.getKey() == paths.used(),
                lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines);
    }

    private static List<CostLine> cents(CostOverTerm.Total total) {
        return total.toTheCent().stream()
                .map(line -> new CostLine(line.kind(), line.label(), line.amount()))
                .toList();
    }

    private String restsOn(CostOverTerm.Known known) {
        return known.tariff().map(CostReading::sheet).orElse("self-hosting recorded in the case");
    }

    private static String sheet(Tariff tariff) {
        return tariff.kind().name().toLowerCase(Locale.ROOT) + " price"
                + tariff.effective().since().map(day -> " since " + day).orElse("") + " ("
                + tariff.provenance().source() + ")";
    }
}
