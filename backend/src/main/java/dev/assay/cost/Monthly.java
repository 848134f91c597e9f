package dev.assay.cost;

import dev.assay.cost.CostOverTerm.Kind;
import dev.assay.cost.CostOverTerm.Line;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What recurs every month, in the currency of the case.
 *
 * @param minimum what is owed in a month whatever is used, 0 for none
 * @param moves whether the price path applies
 * @param perFleet of one fleet of accelerators, 0 for a service
 */
record Monthly(List<Line> recurring, BigDecimal minimum, boolean moves, BigDecimal perFleet) {

    /** The month's lines with prices multiplied by the factor; with a minimum always one line for what it adds. */
    List<Line> lines(BigDecimal factor) {
        List<Line> lines = new ArrayList<>(recurring.stream()
                .map(line -> new Line(line.kind(), line.label(), line.amount().multiply(factor)))
                .toList());
        if (minimum.signum() > 0) {
            BigDecimal missing = minimum.subtract(CostOverTerm.sum(lines)).max(BigDecimal.ZERO);
            lines.add(new Line(Kind.MINIMUM, "up to the monthly minimum", missing));
        }
        return List.copyOf(lines);
    }

    /** The same as a function of the requests; a service costs in proportion to them, operations do not move with them. */
    CostByVolume.Year year(BigDecimal weight, BigDecimal factor, BigDecimal requests) {
        BigDecimal usage = sumOf(Kind.USAGE).multiply(factor);
        BigDecimal perRequest =
                requests.signum() == 0 ? BigDecimal.ZERO : usage.divide(requests, MathContext.DECIMAL128);
        return new CostByVolume.Year(weight, perRequest, minimum.add(sumOf(Kind.OPERATIONS)));
    }

    private BigDecimal sumOf(Kind kind) {
        return CostOverTerm.sum(
                recurring.stream().filter(line -> line.kind() == kind).toList());
    }
}
