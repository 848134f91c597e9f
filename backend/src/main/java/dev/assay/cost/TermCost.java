package dev.assay.cost;

import dev.assay.catalog.Tariff;
import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;

/** What a workload costs over a term, or why that is not known. */
public sealed interface TermCost {

    /**
     * @param total over the whole term, in {@code currency}
     * @param perMonth of one month
     * @param parts what the month's cost is made of; they add up to {@code perMonth}
     * @param notes conventions that were applied, in words
     */
    record KnownTerm(
            CurrencyCode currency,
            BigDecimal total,
            BigDecimal perMonth,
            List<Part> parts,
            List<String> notes,
            Tariff tariff)
            implements TermCost {}

    /** @param why what is missing, in words a buyer can act on */
    record UnknownTerm(String why) implements TermCost {}

    /**
     * @param component the price line applied
     * @param millionTokens tokens of one month billed at that line, in millions
     * @param perMillion price per million tokens in the currency of the total
     * @param amount of one month
     */
    record Part(
            String label,
            Tariff.Component component,
            BigDecimal millionTokens,
            BigDecimal perMillion,
            BigDecimal amount) {}
}
