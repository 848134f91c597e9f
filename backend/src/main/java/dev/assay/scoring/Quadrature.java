package dev.assay.scoring;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The mean value of an uncertain level: the one integrator behind every expected value, so that a ranking, an award and the robustness
 * of both cannot name different leaders. The same nodes in the same order, so the same bits everywhere.
 *
 * <p>What is uniform is integrated exactly; any other factor by the midpoint rule over {@value #NODES} equally likely levels of each of
 * its parts; two factors and more, unless one of two is uniform and merely added, over the {@value #LATTICE} points of a Korobov lattice
 * (Sloan and Joe 1994, "Lattice Methods for Multiple Integration", Oxford).
 */
public final class Quadrature {
    public static final int LATTICE = 16384;

    private static final int NODES = 512;

    /** Fills the square, the cube and four dimensions evenly at this size, judged by the P₂ figure of merit. */
    private static final long GENERATOR = 1059;

    private final ValueFunction function;
    private final Interval domain;
    private final ToDoubleFunction<double[]> formula;
    private final double[] levels;

    private Quadrature(ValueFunction function, Interval domain, Formula formula, List<String> names) {
        this.function = function;
        this.domain = domain;
        this.formula = evaluated(formula, names);
        this.levels = new double[names.size()];
    }

    /**
     * E v(clamp(level)), the level being the formula of the factors.
     *
     * @param factors the distribution of each factor, in the order in which the formula {@linkplain Formula#factors() names} them
     * @param domain levels that are possible at all
     */
    public static double mean(ValueFunction function, Formula formula, List<Distribution> factors, Interval domain) {
        List<String> names = formula.factors().toList();
        Quadrature mean = new Quadrature(function, domain, formula, names);
        List<Integer> open = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            mean.levels[f] = factors.get(f).mean();
            if (!factors.get(f).support().isPoint()) {
                open.add(f);
            }
        }
        return mean.over(open, factors, isASum(formula));
    }

    /** Where a lattice puts a point in a dimension, from 0 up to below {@code points}. */
    public static int place(int point, int dimension, int points) {
        long place = point;
        for (int d = 0; d < dimension; d++) {
            place = place * GENERATOR % points;
        }
        return (int) place;
    }

    /** The level that a formula gives for the levels of its factors, before any domain. */
    public static ToDoubleFunction<double[]> evaluated(Formula formula, List<String> factors) {
        double[] coefficients =
                formula.terms().stream().mapToDouble(Formula.Term::coefficient).toArray();
        int[][] products = formula.terms().stream()
                .map(term -> term.factors().stream().mapToInt(factors::indexOf).toArray())
                .toArray(int[][]::new);
        return levels -> {
            double sum = formula.constant();
            for (int k = 0; k < coefficients.length; k++) {
                double product = coefficients[k];
                for (int factor : products[k]) {
                    product *= levels[factor];
                }
                sum += product;
            }
            return sum;
        };
    }

    private double over(List<Integer> open, List<Distribution> factors, boolean sum) {
        if (open.isEmpty()) {
            return function.value(clamped(formula.applyAsDouble(levels)));
        }
        List<Integer> uniform = open.stream()
                .filter(f -> sum && factors.get(f) instanceof Distribution.Uniform)
                .toList();
        if (open.size() == 1) {
            int only = open.get(0);
            return uniform.isEmpty()
                    ? factors.get(only).mean(at(only), NODES)
                    : overUniform(only, factors.get(only).support());
        }
        if (uniform.size() == open.size() && isStraightOver(reach(open, factors))) {
            return function.value(clamped(formula.applyAsDouble(levels)));
        }
        if (open.size() == 2 && !uniform.isEmpty()) {
            int inner = uniform.get(uniform.size() - 1);
            int outer = open.get(0) == inner ? open.get(1) : open.get(0);
            Interval range = factors.get(inner).support();
            DoubleUnaryOperator given = level -> {
                levels[outer] = level;
                return overUniform(inner, range);
            };
            return factors.get(outer).mean(given, NODES);
        }
        return overLattice(open, factors);
    }

    /** All levels that a sum can take; every factor is at its mean before and after. */
    private Interval reach(List<Integer> open, List<Distribution> factors) {
        double middle = formula.applyAsDouble(levels);
        double low = middle;
        double high = middle;
        for (int f : open) {
            double mean = levels[f];
            Interval range = factors.get(f).support();
            levels[f] = range.low();
            double one = formula.applyAsDouble(levels) - middle;
            levels[f] = range.high();
            double other = formula.applyAsDouble(levels) - middle;
            levels[f] = mean;
            low += Math.min(one, other);
            high += Math.max(one, other);
        }
        return new Interval(near(low, domain.low()), near(high, domain.high()));
    }

    /** Whether the mean value is the value of the mean. */
    private boolean isStraightOver(Interval range) {
        return domain.contains(range.low()) && domain.contains(range.high()) && function.isStraight(range);
    }

    private DoubleUnaryOperator at(int factor) {
        return level -> {
            levels[factor] = level;
            return function.value(clamped(formula.applyAsDouble(levels)));
        };
    }

    /** The level is a straight line in the factor; what lies outside the domain counts at its ends. */
    private double overUniform(int factor, Interval range) {
        levels[factor] = range.low();
        double one = formula.applyAsDouble(levels);
        levels[factor] = range.high();
        double other = formula.applyAsDouble(levels);
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double from = near(clamped(low), domain.low());
        double to = near(clamped(high), domain.high());
        double inside = to > from ? function.span(new Interval(from, to)).expected() : function.value(from);
        double below = Math.max(0, Math.min(high, domain.low()) - low);
        double above = Math.max(0, high - Math.max(low, domain.high()));
        if (below + above == 0) {
            return inside;
        }
        double shareBelow = below / (high - low);
        double shareAbove = above / (high - low);
        return shareBelow * function.value(domain.low())
                + (1 - shareBelow - shareAbove) * inside
                + shareAbove * function.value(domain.high());
    }

    /** The end of the domain, where rounding alone keeps a level from it. */
    private static double near(double level, double end) {
        return Math.abs(level - end) <= 2 * Math.ulp(end) ? end : level;
    }

    private double overLattice(List<Integer> open, List<Distribution> factors) {
        double[][] grids =
                open.stream().map(factor -> grid(factors.get(factor))).toArray(double[][]::new);
        double sum = 0;
        for (int point = 0; point < LATTICE; point++) {
            for (int d = 0; d < grids.length; d++) {
                levels[open.get(d)] = grids[d][place(point, d, LATTICE)];
            }
            sum += function.value(clamped(formula.applyAsDouble(levels)));
        }
        return sum / LATTICE;
    }

    /** Equally likely levels, in the order of u. */
    private static double[] grid(Distribution distribution) {
        DoubleUnaryOperator sampler = distribution.sampler();
        return IntStream.range(0, LATTICE)
                .mapToDouble(k -> sampler.applyAsDouble((k + 0.5) / LATTICE))
                .toArray();
    }

    private double clamped(double level) {
        return Math.max(domain.low(), Math.min(domain.high(), level));
    }

    /** Whether every term is one factor and no factor stands in two. */
    private static boolean isASum(Formula formula) {
        return formula.terms().stream().allMatch(term -> term.factors().size() == 1)
                && formula.factors().count() == formula.terms().size();
    }
}
