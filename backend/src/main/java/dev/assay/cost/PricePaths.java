package dev.assay.cost;

import java.math.BigDecimal;

/**
 * How list prices may move, by yearly rates. A list price holds for a whole contract year and moves on each anniversary, by the
 * rate of that path; a contracted price and what self-hosting costs stay as recorded.
 *
 * @param used the path by which the cost criterion is measured
 * @param falling share by which prices fall a year, 0 up to below 1
 * @param rising share by which prices rise a year, 0 up to 10
 * @param source where the rates come from, or that they are an assumption
 */
public record PricePaths(PriceTrend used, BigDecimal falling, BigDecimal rising, String source) {

    /** Where a case states none. */
    public static final PricePaths ASSUMED = new PricePaths(
            PriceTrend.FLAT,
            new BigDecimal("0.20"),
            new BigDecimal("0.10"),
            "assumption: round figures to show the spread, no forecast");

    /** What a list price is multiplied by in a contract year, the first being 0. */
    public BigDecimal factor(PriceTrend trend, int year) {
        return switch (trend) {
            case FLAT -> BigDecimal.ONE;
            case FALLING -> BigDecimal.ONE.subtract(falling).pow(year);
            case RISING -> BigDecimal.ONE.add(rising).pow(year);
        };
    }
}
