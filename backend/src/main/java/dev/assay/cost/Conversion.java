package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Amounts of other currencies in that of the case, at the dated rates the buyer stated. A rate holds in its own direction only. */
record Conversion(CurrencyCode to, List<ExchangeRate> rates) {

    Optional<BigDecimal> rateFrom(CurrencyCode from) {
        return from.equals(to) ? Optional.of(BigDecimal.ONE) : stated(from).map(ExchangeRate::rate);
    }

    /** Which rate was used; empty where none is needed. */
    List<String> note(CurrencyCode from) {
        return stated(from)
                .map(r -> "converted at " + r.rate().toPlainString() + " " + r.to() + " per " + r.from() + " of "
                        + r.day() + " (" + r.source() + ")")
                .stream()
                .toList();
    }

    /** What is missing where there is no rate. */
    String missing(String what, CurrencyCode from) {
        return what + " in " + from + ", and the case states no rate from " + from + " to " + to
                + ". Maybe add one to the exchange rates of the case";
    }

    private Optional<ExchangeRate> stated(CurrencyCode from) {
        return rates.stream()
                .filter(r -> r.from().equals(from) && r.to().equals(to))
                .findFirst();
    }
}
