package dev.assay.cost;

import dev.assay.catalog.Tariff;
import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an alternative costs its buyer over the term, everything included, or why that is not known. */
public sealed interface CostOverTerm {

    /** What a cost rests on. */
    enum Rests {
        LIST_PRICE,
        CONTRACTED_PRICE,
        SELF_HOSTING,
        /** A total that the buyer recorded as such. */
        RECORDED_TOTAL
    }

    /**
     * @param perMonth of the first month, neither discounted nor with what is paid once
     * @param month what that month is made of; adds up to {@code perMonth}
     * @param byTrend the total under each price path
     * @param byVolume the same cost for other numbers of requests, under the path that is used
     * @param notes conventions that were applied, in words
     * @param tariff the price sheet applied, absent for self-hosting
     */
    record Known(
            Rests rests,
            CurrencyCode currency,
            BigDecimal perMonth,
            List<Line> month,
            Map<PriceTrend, Total> byTrend,
            CostByVolume byVolume,
            List<String> notes,
            Optional<Tariff> tariff)
            implements CostOverTerm {

        public Total under(PriceTrend trend) {
            return Objects.requireNonNull(byTrend.get(trend), trend::name);
        }
    }

    /** @param why what is missing, in words a buyer can act on */
    record Unknown(String why) implements CostOverTerm {}

    /** @param amount exact, not rounded */
    record Line(Kind kind, String label, BigDecimal amount) {}

    enum Kind {
        USAGE,
        /** What a monthly minimum adds to the usage. */
        MINIMUM,
        ACCELERATORS,
        OPERATIONS,
        MIGRATION,
        /** A total that the buyer recorded without parts. */
        RECORDED
    }

    /** @param lines add up to {@code amount} exactly */
    record Total(BigDecimal amount, List<Line> lines) {

        static Total of(List<Line> lines) {
            return new Total(sum(lines), List.copyOf(lines));
        }

        /** The lines to the cent; they add up to the amount to the cent. */
        public List<Line> toTheCent() {
            return Cents.spread(lines);
        }
    }

    static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
