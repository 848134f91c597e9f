package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** All weights, none negative, with sum 1, that keep to some limits. */
final class Polytope {
    private static final double EPSILON = 1e-11;
    private static final int MOST_ULPS = 10;
    private static final double CUT_OFF = 1e-13;
    private static final double TILT = 1e-4;
    private static final double GOLDEN = 0.6180339887498949;
    private static final int MOST_ATTEMPTS = 10;

    final int size;
    final List<LinearLimit.Inequality> rows;
    private final double excess;

    Polytope(List<String> criteria, List<LinearLimit> limits) {
        this.size = criteria.size();
        this.rows = limits.stream().map(limit -> limit.row(criteria)).toList();
        this.excess = excess();
    }

    boolean isEmpty() {
        return excess > LinearLimit.GRAIN;
    }

    /** By how much the limits are missed at the least: the smallest s ≥ 0 with Σ cᵢ·wᵢ ≤ most + s for all of them. */
    private double excess() {
        double[] cost = new double[size + 1];
        cost[size] = 1;
        for (int i = 0; i < size; i++) {
            cost[i] = tilt(i) * TILT;
        }
        return solved(cost, -1, 0)[size];
    }

    /** Weights within, about as far as can be in this direction. */
    double[] farthest(double[] direction) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double[] cost = new double[size];
            for (int i = 0; i < size; i++) {
                cost[i] = -direction[i] - tilt(i + attempt * size);
            }
            double[] found = solved(cost, 0, excess);
            if (holds(found)) {
                return found;
            }
        }
        throw new IllegalStateException("No corner of the weights within " + rows.size()
                + " limits was found in direction " + Arrays.toString(direction)
                + ". Maybe two limits differ by less than the solver can tell.");
    }

    private boolean holds(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Math.abs(sum - 1) < LinearLimit.GRAIN
                && rows.stream().allMatch(row -> row.times(weights) <= row.most() + excess + LinearLimit.GRAIN);
    }

    /** The solver reads a wrong corner off its tableau where several are alike: so none are. */
    private static double tilt(int place) {
        return TILT * ((place + 1) * GOLDEN % 1);
    }

    /**
     * @param cost of each weight, and of the excess if there is one more
     * @param ofExcess factor of the excess in every limit
     * @param missed by how much the limits may be missed besides
     */
    private double[] solved(double[] cost, double ofExcess, double missed) {
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] whole = new double[cost.length];
        Arrays.fill(whole, 0, size, 1);
        constraints.add(new LinearConstraint(whole, Relationship.EQ, 1));
        for (LinearLimit.Inequality row : rows) {
            double[] factors = Arrays.copyOf(row.factors(), cost.length);
            if (cost.length > size) {
                factors[size] = ofExcess;
            }
            constraints.add(new LinearConstraint(factors, Relationship.LEQ, row.most() + missed));
        }
        return new SimplexSolver(EPSILON, MOST_ULPS, CUT_OFF)
                .optimize(
                        new LinearObjectiveFunction(cost, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(true))
                .getPoint();
    }
}
