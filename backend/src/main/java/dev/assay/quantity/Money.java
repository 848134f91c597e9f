package dev.assay.quantity;

import java.math.BigDecimal;

/** An amount in one currency. Amounts are exact decimals; currencies never mix silently. */
public record Money(BigDecimal amount, CurrencyCode currency) {

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), new CurrencyCode(currency));
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot add " + other.currency + " to " + currency + ". Maybe convert at a dated rate first.");
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
