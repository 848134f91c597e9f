package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The weights closest to the given ones at which no difference is negative, by linear programming: w′ = w + gained − lost, the
 * least Σ gained with gained, lost ≥ 0, lost ≤ w, Σ gained = Σ lost, and Σ w′d ≥ 0 for every difference d.
 */
final class LeadingWeights {
    private static final double EPSILON = 1e-10;
    private static final int MOST_ULPS = 10;
    private static final double CUT_OFF = 1e-12;

    private LeadingWeights() {}

    /** @return empty where no weights do */
    static Optional<double[]> closest(double[] weights, List<double[]> differences) {
        int size = weights.length;
        double[] cost = new double[2 * size];
        Arrays.fill(cost, 0, size, 1);
        try {
            double[] solution = new SimplexSolver(EPSILON, MOST_ULPS, CUT_OFF)
                    .optimize(
                            new LinearObjectiveFunction(cost, 0),
                            new LinearConstraintSet(constraints(weights, differences)),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint();
            return Optional.of(after(weights, solution));
        } catch (MathIllegalStateException refusal) {
            if (refusal.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static List<LinearConstraint> constraints(double[] weights, List<double[]> differences) {
        int size = weights.length;
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] balance = new double[2 * size];
        for (int i = 0; i < size; i++) {
            balance[i] = 1;
            balance[size + i] = -1;
            double[] lost = new double[2 * size];
            lost[size + i] = 1;
            constraints.add(new LinearConstraint(lost, Relationship.LEQ, weights[i]));
        }
        constraints.add(new LinearConstraint(balance, Relationship.EQ, 0));
        for (double[] difference : differences) {
            constraints.add(lead(weights, difference));
        }
        return constraints;
    }

    private static LinearConstraint lead(double[] weights, double[] difference) {
        int size = weights.length;
        double[] effect = new double[2 * size];
        double now = 0;
        for (int i = 0; i < size; i++) {
            effect[i] = difference[i] / 100;
            effect[size + i] = -difference[i] / 100;
            now += weights[i] * difference[i] / 100;
        }
        return new LinearConstraint(effect, Relationship.GEQ, -now);
    }

    private static double[] after(double[] weights, double[] solution) {
        double[] after = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < after.length; i++) {
            after[i] = Math.max(0, weights[i] + solution[i] - solution[after.length + i]);
            sum += after[i];
        }
        for (int i = 0; i < after.length; i++) {
            after[i] /= sum;
        }
        return after;
    }
}
