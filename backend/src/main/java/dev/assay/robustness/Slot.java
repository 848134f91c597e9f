package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Quadrature;
import dev.assay.scoring.ValueFunction;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One known cell, made ready for many draws: from the levels of the factors to the value. */
final class Slot {
    /** The factors it rests on, by their place among all factors, rising. */
    final int[] rests;

    final ValueFunction function;

    private final Formula formula;
    /** The factors in the order in which the formula names them. */
    private final int[] named;

    private final double constant;
    private final double[] coefficients;
    private final int[][] products;
    private final Interval domain;

    Slot(Cell.Known cell, ValueFunction function, List<String> factors) {
        List<Formula.Term> terms = cell.formula().terms();
        this.function = function;
        this.formula = cell.formula();
        this.named = cell.factors().mapToInt(factors::indexOf).toArray();
        this.domain = cell.domain();
        this.constant = cell.formula().constant();
        this.rests = cell.factors().mapToInt(factors::indexOf).sorted().toArray();
        this.coefficients =
                terms.stream().mapToDouble(Formula.Term::coefficient).toArray();
        this.products = terms.stream()
                .map(term -> term.factors().stream().mapToInt(factors::indexOf).toArray())
                .toArray(int[][]::new);
    }

    /** @param factors the level of every factor */
    double level(double[] factors) {
        double sum = constant;
        for (int k = 0; k < coefficients.length; k++) {
            double product = coefficients[k];
            for (int factor : products[k]) {
                product *= factors[factor];
            }
            sum += product;
        }
        return Math.max(domain.low(), Math.min(domain.high(), sum));
    }

    double value(double[] factors) {
        return function.value(level(factors));
    }

    /** Expected value, the factors being as distributed. */
    double mean(IntFunction<Distribution> distributions) {
        return Quadrature.mean(
                function, formula, IntStream.of(named).mapToObj(distributions).toList(), domain);
    }

    /** All levels that are possible while each factor stays within its support; no wider where every factor is named once. */
    Interval support(Interval[] factors) {
        double low = constant;
        double high = constant;
        for (int k = 0; k < coefficients.length; k++) {
            Interval product = Interval.point(coefficients[k]);
            for (int factor : products[k]) {
                product = times(product, factors[factor]);
            }
            low += product.low();
            high += product.high();
        }
        return new Interval(low, high).clamp(domain);
    }

    private static Interval times(Interval one, Interval other) {
        return Interval.point(one.low() * other.low())
                .hull(Interval.point(one.low() * other.high()))
                .hull(Interval.point(one.high() * other.low()))
                .hull(Interval.point(one.high() * other.high()));
    }
}
