package dev.assay.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Present value at the start of the contract. Every month is paid at its end, so that month m (from 1) weighs (1 + r)^(−m/12) at the
 * annual rate r; what is paid once is paid at the start and weighs 1. At rate 0 a month weighs exactly 1.
 *
 * @param annualRate effective rate of a year, at least 0
 */
public record Discounting(BigDecimal annualRate) {

    private static final int MONTHS = 12;
    private static final MathContext DIGITS = new MathContext(34);
    private static final MathContext KEPT = new MathContext(24);

    /** For each contract year the sum of the weights of its months within the term. */
    List<BigDecimal> yearWeights(int termMonths) {
        BigDecimal monthly = annualRate.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.divide(twelfthRoot(BigDecimal.ONE.add(annualRate)), DIGITS);
        List<BigDecimal> years = new ArrayList<>();
        BigDecimal weight = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= termMonths; month++) {
            weight = weight.multiply(monthly, DIGITS);
            sum = sum.add(weight);
            if (month % MONTHS == 0 || month == termMonths) {
                years.add(sum.round(KEPT));
                sum = BigDecimal.ZERO;
            }
        }
        return List.copyOf(years);
    }

    /** Newton's method on x¹² = a from above, where it only descends. */
    private static BigDecimal twelfthRoot(BigDecimal a) {
        BigDecimal twelve = BigDecimal.valueOf(MONTHS);
        BigDecimal eleven = BigDecimal.valueOf(MONTHS - 1L);
        BigDecimal x = BigDecimal.ONE.add(a.subtract(BigDecimal.ONE).divide(twelve, DIGITS));
        BigDecimal next = x;
        do {
            x = next;
            next = eleven.multiply(x)
                    .add(a.divide(x.pow(MONTHS - 1, DIGITS), DIGITS))
                    .divide(twelve, DIGITS);
        } while (next.compareTo(x) < 0);
        return x;
    }
}
