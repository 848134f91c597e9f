package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;

/**
 * What it costs once to leave an alternative: to move what was built on it elsewhere, what a contract still asks, to run two side by
 * side. It is printed where a scenario knocks the alternative out, and never weighed.
 *
 * @param offering offering id
 * @param source where the amount comes from
 */
public record ExitCost(String offering, BigDecimal amount, CurrencyCode currency, String source) {}
