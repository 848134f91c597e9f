package dev.assay.robustness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A limit on weights: Σ cᵢ·wᵢ ≤ most. Source: Weber 1987, "Decision making with incomplete information", European Journal of
 * Operational Research 28(1), for weights known by linear statements alone.
 *
 * @param coefficients criterion id → cᵢ; a criterion left out has none
 */
public record LinearLimit(Map<String, Double> coefficients, double most) {

    /** Sums of weights are sums of rounded numbers: a limit that is missed by less than this is kept. */
    static final double GRAIN = 1e-9;

    public LinearLimit {
        coefficients = Map.copyOf(coefficients);
    }

    /** The criterion weighs {@code share} at the least. */
    public static LinearLimit atLeast(String criterion, double share) {
        return new LinearLimit(Map.of(criterion, -1.0), -share);
    }

    /** The criterion weighs {@code share} at the most. */
    public static LinearLimit atMost(String criterion, double share) {
        return new LinearLimit(Map.of(criterion, 1.0), share);
    }

    /** The criterion weighs {@code times} as much as the other at the least. */
    public static LinearLimit atLeastTimes(String criterion, double times, String other) {
        return new LinearLimit(Map.of(criterion, -1.0, other, times), 0);
    }

    /** The criterion weighs {@code times} as much as the other at the most. */
    public static LinearLimit atMostTimes(String criterion, double times, String other) {
        return new LinearLimit(Map.of(criterion, 1.0, other, -times), 0);
    }

    /** Whether the weights, in the order of the criteria, keep to it. */
    public boolean holds(List<String> criteria, List<Double> weights) {
        return row(criteria).holds(Simplex.array(weights));
    }

    /** The limit over criteria in their order, its largest coefficient brought to 1. */
    Inequality row(List<String> criteria) {
        Map<String, Double> unknown = new TreeMap<>(coefficients);
        double[] factors = new double[criteria.size()];
        double largest = 0;
        for (int i = 0; i < factors.length; i++) {
            factors[i] = coefficients.getOrDefault(criteria.get(i), 0.0);
            unknown.remove(criteria.get(i));
            largest = Math.max(largest, Math.abs(factors[i]));
        }
        if (!unknown.isEmpty() || largest == 0) {
            throw new IllegalArgumentException("The limit " + this + " is not about the criteria " + criteria
                    + ". Maybe a criterion was renamed or taken out.");
        }
        for (int i = 0; i < factors.length; i++) {
            factors[i] /= largest;
        }
        return new Inequality(factors, most / largest);
    }

    /** A limit over numbered criteria. */
    record Inequality(double[] factors, double most) {

        boolean holds(double[] weights) {
            return times(weights) <= most + GRAIN;
        }

        double times(double[] weights) {
            double sum = 0;
            for (int i = 0; i < factors.length; i++) {
                sum += factors[i] * weights[i];
            }
            return sum;
        }
    }
}
