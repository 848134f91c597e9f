package dev.assay.assessment.cell;

import dev.assay.assessment.Words;
import dev.assay.cost.ExchangeRate;
import dev.assay.cost.PlausibleRange;
import dev.assay.cost.UncertainCost;
import dev.assay.cost.Workload;
import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cost as a measurement over the requests and the rates that the case states a plausible range for. Each is one factor with one draw,
 * whichever alternative's cost rests on it.
 */
public record CostSpread(Workload workload, UncertainCost cost) {
    static final String REQUESTS = "workload:requests";
    public static final String RATE = "rate:";

    /** Standard normal deviate of the 95th percentile. */
    private static final double PERCENTILE_95 = 1.6448536269514722;

    /** So many spreads from the stated number nothing is possible any more. */
    private static final double FARTHEST = 8;

    private static final Interval AMOUNTS = new Interval(0, Double.MAX_VALUE);

    Measurement measurement() {
        Formula formula = Formula.constant(cost.own().fixed().doubleValue());
        formula = plus(formula, cost.own().perRequest(), REQUESTS);
        Map<String, Distribution> factors = new TreeMap<>();
        workload.requestsRange()
                .ifPresent(range -> factors.put(REQUESTS, distribution(workload.requestsPerMonth(), range)));
        for (UncertainCost.InCurrency each : cost.byCurrency()) {
            String rate = RATE + each.rate().from() + "-" + each.rate().to();
            formula = plus(formula, each.line().fixed(), rate);
            formula = plus(formula, each.line().perRequest(), REQUESTS, rate);
            each.rate()
                    .range()
                    .ifPresent(range ->
                            factors.put(rate, distribution(each.rate().rate().doubleValue(), range)));
        }
        List<Distribution> named = formula.factors()
                .flatMap(factor -> Stream.ofNullable(factors.get(factor)))
                .toList();
        return new Measurement.Computed(
                formula,
                named,
                AMOUNTS,
                new Interval(cost.low().doubleValue(), cost.high().doubleValue()));
    }

    /** What the range of the cost rests on, in words. */
    String words(String currency) {
        List<String> on = new ArrayList<>();
        workload.requestsRange()
                .ifPresent(range -> on.add("for " + Words.number(range.low().doubleValue()) + " to "
                        + Words.number(range.high().doubleValue()) + " requests a month (" + stated(range) + ")"));
        cost.byCurrency().stream().map(UncertainCost.InCurrency::rate).forEach(rate -> rate.range()
                .ifPresent(range -> on.add(at(rate, range))));
        return "plausibly " + Words.money(cost.low(), currency) + " to " + Words.money(cost.high(), currency) + ", "
                + on.stream().collect(Collectors.joining(" and "))
                + (cost.isStraight()
                        ? ""
                        : "; a minimum or another fleet comes in between, so that the cost is taken as a straight line from end to end");
    }

    private static String at(ExchangeRate rate, PlausibleRange range) {
        return "at " + range.low().toPlainString() + " to " + range.high().toPlainString() + " " + rate.to() + " per "
                + rate.from() + " (" + stated(range) + ")";
    }

    private static String stated(PlausibleRange range) {
        return range.author() + ", " + range.source();
    }

    private static Formula plus(Formula formula, BigDecimal coefficient, String... factors) {
        return coefficient.signum() == 0 ? formula : formula.plus(coefficient.doubleValue(), factors);
    }

    /** Two half normals about the stated number, each with its end of the range at its own 95th percentile; never below 0. */
    private static Distribution distribution(double stated, PlausibleRange range) {
        double below = (stated - range.low().doubleValue()) / PERCENTILE_95;
        double above = (range.high().doubleValue() - stated) / PERCENTILE_95;
        return new Distribution.TwoPieceNormal(
                stated, below, above, new Interval(Math.max(0, stated - FARTHEST * below), stated + FARTHEST * above));
    }
}
