package dev.assay.cost;

import dev.assay.cost.CostOverTerm.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Amounts rounded to the cent so that they still add up: each is rounded down, and the cents missing to the rounded sum go to those
 * that lost most (largest remainder; among equals to the earlier).
 */
final class Cents {

    private static final int DIGITS = 2;

    private Cents() {}

    static List<Line> spread(List<Line> lines) {
        BigDecimal sum = CostOverTerm.sum(lines).setScale(DIGITS, RoundingMode.HALF_EVEN);
        List<BigDecimal> kept = new ArrayList<>(lines.stream()
                .map(line -> line.amount().setScale(DIGITS, RoundingMode.FLOOR))
                .toList());
        int missing = sum.subtract(kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .movePointRight(DIGITS)
                .intValueExact();
        IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> lines.get(i).amount().subtract(kept.get(i)))
                        .reversed())
                .limit(missing)
                .forEach(i -> kept.set(i, kept.get(i).add(BigDecimal.valueOf(1, DIGITS))));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(lines.get(i).kind(), lines.get(i).label(), kept.get(i)))
                .toList();
    }
}
