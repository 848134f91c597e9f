package dev.assay.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether a price lies far from what the same model costs on its other routes. Such a price is quarantined for review, not dropped: a
 * genuinely dear model stays, since its routes agree.
 */
public final class RoutePrices {

    /** How far apart prices of one model may lie ({@code docs/method.md}, From measurement to value). */
    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private RoutePrices() {}

    /**
     * What is doubtful about the price, in words; empty where nothing is or no other route is priced.
     *
     * @param component what is priced, in words
     * @param others prices of the other routes, in the same currency
     */
    public static Optional<String> doubt(String component, BigDecimal price, Collection<BigDecimal> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> prices = others.stream().sorted().toList();
        BigDecimal median = prices.get(prices.size() / 2);
        // Between two middle prices neither is to be trusted more: only what is far from both is suspicious.
        return far(price, median) && far(price, prices.get((prices.size() - 1) / 2))
                ? Optional.of(component + " at " + price.toPlainString() + " is " + times(price, median)
                        + " what the same model costs on " + others.size() + " other route(s), "
                        + median.toPlainString())
                : Optional.empty();
    }

    public static boolean far(BigDecimal price, BigDecimal other) {
        return price.compareTo(other.multiply(FAR)) >= 0 || other.compareTo(price.multiply(FAR)) >= 0;
    }

    /** "25 times" or "1/25 of". */
    public static String times(BigDecimal price, BigDecimal other) {
        BigDecimal ratio = price.divide(other, TWO_DIGITS);
        return ratio.compareTo(BigDecimal.ONE) >= 0
                ? ratio.toPlainString() + " times"
                : "1/" + other.divide(price, TWO_DIGITS).toPlainString() + " of";
    }
}
