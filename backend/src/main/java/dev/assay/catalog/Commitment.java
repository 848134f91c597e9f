package dev.assay.catalog;

import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A dated spending statement of one vendor. It is a fact about that vendor only, never about another's model.
 *
 * @param low amount at least, in {@code currency} units; absent = not stated
 * @param high amount at most; absent = open upwards
 * @param amountInWords as the source words it, may be empty
 * @param supersededBy id of the later statement that corrects it
 * @param attribution who says so ("unnamed sources", the company …)
 */
public record Commitment(
        String id,
        String vendor,
        String subject,
        String scope,
        CurrencyCode currency,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String amountInWords,
        String period,
        Optional<PartialDate> announced,
        String status,
        Optional<String> supersededBy,
        String attribution,
        Provenance provenance) {}
