package dev.assay.catalog;

import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated price sheet of one offering. A newer tariff replaces the older one whole, never by component.
 *
 * @param lines what is priced; a component without a line is unpriced, which is unknown and not free
 */
public record Tariff(
        String offering,
        Kind kind,
        CurrencyCode currency,
        List<Line> lines,
        EffectiveDates effective,
        Provenance provenance) {

    public Tariff {
        lines = List.copyOf(lines);
    }

    /** Whether it counts at this day: in effect, published and not retracted by then. */
    public boolean countsAt(LocalDate day) {
        return effective.covers(day) && provenance.knownAt(day);
    }

    /** Price per million tokens in the base tier, where it has one above zero. */
    public Optional<BigDecimal> basePrice(Component component) {
        return lines.stream()
                .filter(l -> l.component() == component
                        && l.aboveContextTokens() == 0
                        && l.perMillionTokens().signum() > 0)
                .map(Line::perMillionTokens)
                .findFirst();
    }

    public enum Kind {
        LIST,
        CONTRACTED
    }

    /** What a price line prices. All per million tokens. */
    public enum Component {
        INPUT,
        OUTPUT,
        CACHED_INPUT,
        CACHE_WRITE,
        BATCH_INPUT,
        BATCH_OUTPUT,
        REASONING
    }

    /**
     * @param aboveContextTokens the line applies to requests whose input exceeds this many tokens; 0 for the base tier
     * @param perMillionTokens price in the tariff's currency per 1,000,000 tokens
     * @param contractuallyFree whether a zero price is a stated free price; zero without it is refused
     */
    public record Line(
            Component component, long aboveContextTokens, BigDecimal perMillionTokens, boolean contractuallyFree) {
        public Line {
            if (perMillionTokens.signum() < 0) {
                throw new IllegalArgumentException(
                        "Price of " + component + " is negative: " + perMillionTokens.toPlainString() + ".");
            }
            if (perMillionTokens.signum() == 0 && !contractuallyFree) {
                throw new IllegalArgumentException("Price of " + component
                        + " is zero. Maybe it is unknown (leave it out) or contractually free (mark it so).");
            }
            if (aboveContextTokens < 0) {
                throw new IllegalArgumentException(
                        "Tier of " + component + " starts below zero tokens: " + aboveContextTokens + ".");
            }
        }
    }
}
