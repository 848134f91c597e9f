package dev.assay.assessment;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff;
import dev.assay.cost.TermCost;
import dev.assay.cost.WorkloadCost;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Criterion.Reads.Source;
import dev.assay.quantity.CurrencyCode;
import dev.assay.scoring.Measurement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The workload's cost on one offering: what the buyer recorded, else the contracted price sheet in force, else the list price.
 * Self-hosting has no price sheet, so its cost stays unknown until the buyer records it.
 */
record CostReading(CaseFile caseFile, Catalog catalog) {

    /** Case field under which a buyer records a cost over the whole term, in the currency of the case. */
    static final String RECORDED = "offering.workloadCostOverTerm";

    record Outcome(Measurement measurement, Optional<Assessment.CostOutcome> cost, String why) {
        static Outcome unknown(String why) {
            return new Outcome(Measurement.unknown(), Optional.empty(), "Unknown: " + why);
        }
    }

    Outcome of(Offering offering) {
        CurrencyCode currency = currency();
        Optional<Outcome> recorded = recorded(offering, currency);
        if (recorded.isPresent()) {
            return recorded.get();
        }
        Optional<Tariff> tariff = catalog.tariffAt(
                        offering.id(), Tariff.Kind.CONTRACTED, caseFile.need().asOf())
                .or(() -> catalog.tariffAt(
                        offering.id(), Tariff.Kind.LIST, caseFile.need().asOf()));
        if (tariff.isEmpty()) {
            return Outcome.unknown(
                    offering.route() == Offering.Route.SELF_HOSTED
                            ? "self-hosting has no price sheet. Record its cost over the term in the case."
                            : "no price sheet of this route counts at "
                                    + caseFile.need().asOf() + ".");
        }
        TermCost cost = new WorkloadCost(
                        caseFile.need().workload(),
                        caseFile.need().termMonths(),
                        currency,
                        caseFile.need().exchangeRates())
                .under(tariff.get());
        if (cost instanceof TermCost.Known known) {
            return known(known, sheet(known.tariff()));
        }
        return Outcome.unknown(((TermCost.Unknown) cost).why() + ".");
    }

    /** The currency of the cost criterion, else of the budget, else the US dollar. */
    private CurrencyCode currency() {
        return caseFile.criteria().stream()
                .filter(c -> c.reads().source() == Source.WORKLOAD_COST)
                .map(Criterion::scale)
                .map(scale -> scale.unit())
                .filter(CurrencyCode::isCode)
                .findFirst()
                .map(CurrencyCode::new)
                .or(() -> caseFile.need().budget().map(budget -> budget.currency()))
                .orElse(CurrencyCode.USD);
    }

    private Optional<Outcome> recorded(Offering offering, CurrencyCode currency) {
        return caseFile.facts().stream()
                .filter(fact -> fact.field().equals(RECORDED)
                        && (fact.offering().equals(offering.id())
                                || fact.offering().equals("*")))
                .reduce((earlier, later) -> later)
                .map(fact -> recorded(fact, currency));
    }

    private Outcome recorded(CaseFact fact, CurrencyCode currency) {
        if (!(fact.value() instanceof FactValue.Quantity quantity)) {
            return Outcome.unknown("the recorded cost is " + fact.value().text() + ", not a number.");
        }
        BigDecimal total = quantity.number();
        double perMonth = total.doubleValue() / caseFile.need().termMonths();
        String source = "recorded by " + fact.author() + " on " + fact.recorded() + " (" + fact.source() + ")";
        return new Outcome(
                Measurement.exact(total.doubleValue()),
                Optional.of(new Assessment.CostOutcome(
                        currency.code(),
                        total.doubleValue(),
                        perMonth,
                        List.of(new Assessment.CostOutcome.Part("recorded in the case", perMonth)),
                        List.of(fact.reason()),
                        source)),
                Words.money(total, currency.code()) + " over the term, " + source + ".");
    }

    private static Outcome known(TermCost.Known known, String sheet) {
        double total = known.total().doubleValue();
        return new Outcome(
                Measurement.exact(total),
                Optional.of(new Assessment.CostOutcome(
                        known.currency().code(),
                        total,
                        known.perMonth().doubleValue(),
                        known.parts().stream()
                                .map(part -> new Assessment.CostOutcome.Part(
                                        part.label(), part.amount().doubleValue()))
                                .toList(),
                        known.notes(),
                        sheet)),
                Words.money(known.total(), known.currency().code()) + " over the term, "
                        + Words.money(known.perMonth(), known.currency().code()) + " a month, by the " + sheet + "."
                        + (known.notes().isEmpty() ? "" : " Note: " + String.join("; ", known.notes()) + "."));
    }

    private static String sheet(Tariff tariff) {
        return tariff.kind().name().toLowerCase(Locale.ROOT) + " price"
                + tariff.effective().since().map(day -> " since " + day).orElse("") + " ("
                + tariff.provenance().source() + ")";
    }
}
