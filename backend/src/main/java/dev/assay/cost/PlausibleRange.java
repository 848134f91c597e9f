package dev.assay.cost;

import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;

/**
 * Between which numbers a stated one may plausibly turn out: from the 5th to the 95th percentile, as somebody judged it. Stated like a
 * judgement, with its source and its author.
 *
 * @param low below the stated number, above 0
 * @param high above the stated number
 */
public record PlausibleRange(BigDecimal low, BigDecimal high, String source, String author, PartialDate recorded) {

    /** The range of a number that is so many times as large. */
    public PlausibleRange times(double factor) {
        BigDecimal exactly = BigDecimal.valueOf(factor);
        return new PlausibleRange(low.multiply(exactly), high.multiply(exactly), source, author, recorded);
    }
}
