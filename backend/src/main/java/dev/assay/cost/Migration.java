package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;

/**
 * What moving to an alternative costs once, at the start of the term.
 *
 * @param offering offering id, or {@code *} for every alternative that has no entry of its own
 * @param source where the amount comes from
 */
public record Migration(String offering, BigDecimal amount, CurrencyCode currency, String source) {}
