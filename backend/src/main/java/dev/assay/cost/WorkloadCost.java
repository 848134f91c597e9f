package dev.assay.cost;

import dev.assay.catalog.Tariff;
import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cost of one workload over a term under a price sheet. Exact decimals; nothing is rounded.
 *
 * <p>A tier applies to requests whose input exceeds its threshold; of several, the highest. A cached or batch share without a
 * price of its own is billed at the base price and said so. A component that the workload needs and no line prices makes the cost
 * unknown: unpriced is not free. The plain sum over the months: {@link OfferingCost} adds what is
 * owed besides, the price path and discounting.
 *
 * @param termMonths length of the contract
 * @param currency what the cost is stated in
 * @param rates dated exchange rates stated by the buyer
 */
public record WorkloadCost(Workload workload, int termMonths, CurrencyCode currency, List<ExchangeRate> rates) {

    private static final int MILLION_DIGITS = 6;

    public TermCost under(Tariff tariff) {
        Conversion conversion = new Conversion(currency, rates);
        Optional<BigDecimal> rate = conversion.rateFrom(tariff.currency());
        if (rate.isEmpty()) {
            return new TermCost.UnknownTerm(conversion.missing("priced", tariff.currency()));
        }
        List<TermCost.Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>(conversion.note(tariff.currency()));
        List<String> unpriced = new ArrayList<>();
        for (Billing.Item item : Billing.items(workload)) {
            if (item.tokens().signum() == 0) {
                continue;
            }
            Optional<Tariff.Line> line = line(tariff, item);
            if (line.isEmpty()) {
                unpriced.add(item.label());
                continue;
            }
            parts.add(part(item, line.get(), rate.get()));
            notes.addAll(fallbackNote(item, line.get()));
        }
        if (!unpriced.isEmpty()) {
            return new TermCost.UnknownTerm("no price is held for " + String.join(", ", unpriced)
                    + ", which this workload needs; unpriced is not free");
        }
        BigDecimal perMonth = parts.stream().map(TermCost.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TermCost.KnownTerm(
                currency,
                perMonth.multiply(BigDecimal.valueOf(termMonths)),
                perMonth,
                List.copyOf(parts),
                List.copyOf(notes),
                tariff);
    }

    private Optional<Tariff.Line> line(Tariff tariff, Billing.Item item) {
        return item.billedAs().stream()
                .flatMap(component -> tariff.lines().stream()
                        .filter(line -> line.component() == component
                                && (line.aboveContextTokens() == 0
                                        || workload.inputTokens() > line.aboveContextTokens()))
                        .max(Comparator.comparingLong(Tariff.Line::aboveContextTokens))
                        .stream())
                .findFirst();
    }

    private static TermCost.Part part(Billing.Item item, Tariff.Line line, BigDecimal rate) {
        BigDecimal millions = item.tokens().movePointLeft(MILLION_DIGITS);
        BigDecimal price = line.perMillionTokens().multiply(rate);
        return new TermCost.Part(item.label(), line.component(), millions, price, millions.multiply(price));
    }

    private static List<String> fallbackNote(Billing.Item item, Tariff.Line line) {
        boolean discountMissing =
                line.component() != item.billedAs().get(0) && item.billedAs().get(0) != Tariff.Component.REASONING;
        return discountMissing
                ? List.of(item.label() + " has no price of its own and is billed as "
                        + line.component().name().toLowerCase(Locale.ROOT))
                : List.of();
    }
}
