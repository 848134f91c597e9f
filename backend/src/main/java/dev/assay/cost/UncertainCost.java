package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cost over the term as a function of what the case states a plausible range for: requests per month and exchange rates. It is a
 * sum of products: {@code fixed + perRequest·r + Σ e·(fixedIn + perRequestIn·r)}, one e per currency with a range.
 *
 * <p>A cost is a straight line in every rate. In the requests it is one unless a monthly minimum or another fleet comes in between; then
 * it is taken as the straight line between its cost at both ends of the range, and {@code isStraight} says so.
 *
 * @param own what is stated in the currency of the case, or in one without a range
 * @param byCurrency the same of one unit of each currency with a range, in the order of the rates
 * @param low the cost with everything at the low end of its range
 */
public record UncertainCost(
        StraightLine own, List<InCurrency> byCurrency, BigDecimal low, BigDecimal high, boolean isStraight) {

    /** @param perRequest of one request a month over the term; 0 where the requests have no range */
    public record StraightLine(BigDecimal fixed, BigDecimal perRequest) {
        BigDecimal at(double requests) {
            return fixed.add(perRequest.multiply(BigDecimal.valueOf(requests)));
        }
    }

    public record InCurrency(ExchangeRate rate, StraightLine line) {}

    /** What is taken of the bend of a cost before it is told: less than this share of it is rounding. */
    private static final BigDecimal BEND = new BigDecimal("1e-9");

    /** Numbers to work the cost out at. */
    private record At(double requests, Map<CurrencyCode, BigDecimal> rates) {}

    /**
     * @param stated as the case states it, ranges included
     * @param cost the cost of an offering under such terms; empty where it is unknown
     * @return empty where nothing the cost rests on has a range, or it is unknown
     */
    public static Optional<UncertainCost> of(OfferingCost stated, Function<OfferingCost, Optional<BigDecimal>> cost) {
        List<ExchangeRate> ranged = stated.rates().stream()
                .filter(rate -> rate.range().isPresent() && rate.to().equals(stated.currency()))
                .toList();
        Optional<PlausibleRange> requests = stated.workload().requestsRange();
        double central = stated.workload().requestsPerMonth();
        if (ranged.isEmpty() && requests.isEmpty()
                || cost.apply(stated.with(stated.workload().of(central), stated.rates()))
                        .isEmpty()) {
            return Optional.empty();
        }
        Function<At, BigDecimal> total = at -> cost.apply(stated.with(
                        stated.workload().of(at.requests()),
                        stated.rates().stream()
                                .map(rate -> Optional.ofNullable(at.rates().get(rate.from()))
                                        .filter(other -> rate.to().equals(stated.currency()))
                                        .map(rate::at)
                                        .orElse(rate))
                                .toList()))
                .orElseThrow(() -> new IllegalStateException("A cost that is known at the stated numbers is unknown at "
                        + at + ". Maybe a price depends on them."));
        double least = requests.map(range -> range.low().doubleValue()).orElse(central);
        double most = requests.map(range -> range.high().doubleValue()).orElse(central);
        return Optional.of(worked(ranged, total, least, central, most))
                .filter(found -> found.low.compareTo(found.high) < 0);
    }

    private static UncertainCost worked(
            List<ExchangeRate> ranged, Function<At, BigDecimal> total, double least, double central, double most) {
        List<InCurrency> byCurrency = new ArrayList<>();
        BigDecimal restLow = total.apply(new At(least, Map.of()));
        BigDecimal restHigh = total.apply(new At(most, Map.of()));
        Map<CurrencyCode, BigDecimal> lowRates = new HashMap<>();
        Map<CurrencyCode, BigDecimal> highRates = new HashMap<>();
        for (ExchangeRate rate : ranged) {
            PlausibleRange range = rate.range().orElseThrow();
            lowRates.put(rate.from(), range.low());
            highRates.put(rate.from(), range.high());
            BigDecimal unitLow = slope(total, least, rate, range);
            BigDecimal unitHigh = slope(total, most, rate, range);
            if (unitLow.signum() != 0 || unitHigh.signum() != 0) {
                byCurrency.add(new InCurrency(rate, line(unitLow, unitHigh, least, most)));
                restLow = restLow.subtract(unitLow.multiply(rate.rate()));
                restHigh = restHigh.subtract(unitHigh.multiply(rate.rate()));
            }
        }
        BigDecimal low = total.apply(new At(least, lowRates));
        BigDecimal high = total.apply(new At(most, highRates));
        BigDecimal between = line(
                        total.apply(new At(least, Map.of())), total.apply(new At(most, Map.of())), least, most)
                .at(central);
        BigDecimal stated = total.apply(new At(central, Map.of()));
        boolean straight = between.subtract(stated).abs().compareTo(stated.abs().multiply(BEND)) <= 0;
        return new UncertainCost(line(restLow, restHigh, least, most), List.copyOf(byCurrency), low, high, straight);
    }

    /** What one unit of the currency adds to the cost. */
    private static BigDecimal slope(
            Function<At, BigDecimal> total, double requests, ExchangeRate rate, PlausibleRange range) {
        BigDecimal above = total.apply(new At(requests, Map.of(rate.from(), range.high())));
        BigDecimal below = total.apply(new At(requests, Map.of(rate.from(), range.low())));
        return above.subtract(below).divide(range.high().subtract(range.low()), MathContext.DECIMAL128);
    }

    private static StraightLine line(BigDecimal atLeast, BigDecimal atMost, double least, double most) {
        if (least == most) {
            return new StraightLine(atLeast, BigDecimal.ZERO);
        }
        BigDecimal per = atMost.subtract(atLeast)
                .divide(BigDecimal.valueOf(most).subtract(BigDecimal.valueOf(least)), MathContext.DECIMAL128);
        return new StraightLine(atLeast.subtract(per.multiply(BigDecimal.valueOf(least))), per);
    }
}
