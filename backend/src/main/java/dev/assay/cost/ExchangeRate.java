package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;

/**
 * What one unit of a currency was worth in another on a stated day. The buyer states it in the case; Assay knows no rates.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param source where the rate was read
 */
public record ExchangeRate(CurrencyCode from, CurrencyCode to, BigDecimal rate, PartialDate day, String source) {

    /** @throws IllegalArgumentException if the rate is not above zero or converts a currency into itself */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("The rate from " + from + " to " + to + " is " + rate.toPlainString()
                    + ": expected a number above 0.");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("A rate from " + from + " to itself says nothing. Maybe remove it.");
        }
    }
}
