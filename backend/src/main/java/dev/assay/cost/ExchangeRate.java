package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one unit of a currency was worth in another on a stated day. The buyer states it in the case; Assay knows no rates.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param source where the rate was read
 * @param range between which rates it may plausibly move over the term; absent = taken as stated
 */
public record ExchangeRate(
        CurrencyCode from,
        CurrencyCode to,
        BigDecimal rate,
        PartialDate day,
        String source,
        Optional<PlausibleRange> range) {

    /** A rate that is taken as stated. */
    public ExchangeRate(CurrencyCode from, CurrencyCode to, BigDecimal rate, PartialDate day, String source) {
        this(from, to, rate, day, source, Optional.empty());
    }

    public ExchangeRate ranging(PlausibleRange rates) {
        return new ExchangeRate(from, to, rate, day, source, Optional.of(rates));
    }

    /** The same pair at exactly another rate. */
    ExchangeRate at(BigDecimal exactly) {
        return new ExchangeRate(from, to, exactly, day, source, Optional.empty());
    }

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
