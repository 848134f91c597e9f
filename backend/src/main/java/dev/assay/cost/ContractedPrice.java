package dev.assay.cost;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The price sheet of a contract or an offer. It replaces the whole list tariff of the offering within its case, never by component: what
 * it does not price is unpriced. Confidential to the members of the case; everybody else reads it as withheld.
 *
 * @param lines what is priced; empty where withheld
 * @param monthlyMinimum what is owed in a month whatever is used
 * @param source the contract or offer, so that it can be found again
 * @param withheld whether the reader is no member and the figures were taken out
 */
public record ContractedPrice(
        String offering,
        CurrencyCode currency,
        List<Tariff.Line> lines,
        Optional<BigDecimal> monthlyMinimum,
        String source,
        boolean withheld) {

    public ContractedPrice {
        lines = List.copyOf(lines);
    }

    /** That there is one, and nothing else. */
    public ContractedPrice hidden() {
        return new ContractedPrice(offering, currency, List.of(), Optional.empty(), "", true);
    }

    Tariff sheet() {
        return new Tariff(
                offering,
                Tariff.Kind.CONTRACTED,
                currency,
                lines,
                EffectiveDates.ALWAYS,
                new Provenance(Basis.CASE, source, Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }
}
