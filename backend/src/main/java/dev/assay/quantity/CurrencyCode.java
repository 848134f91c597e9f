package dev.assay.quantity;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** A currency by its ISO 4217 code, upper case. */
public record CurrencyCode(String code) implements Comparable<CurrencyCode> {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public static final CurrencyCode USD = new CurrencyCode("USD");
    public static final CurrencyCode EUR = new CurrencyCode("EUR");

    /** @throws IllegalArgumentException if the code is not an ISO 4217 code */
    public CurrencyCode {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("Unknown currency `" + code
                    + "`: expected an ISO 4217 code such as EUR. Maybe it is lower case or a symbol.");
        }
    }

    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    @Override
    public int compareTo(CurrencyCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
