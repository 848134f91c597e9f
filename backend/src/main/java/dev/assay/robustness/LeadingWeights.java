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
    /** What a difference of values 0–100 may fall short by. */
    private static final double GRAIN = 1e-6;
    /** Small against any weight that is shown, so that what is found is the least change to that many places. */
    private static final double TILT = 1e-7;

    private static final double GOLDEN = 0.6180339887498949;
    private static final int MOST_ATTEMPTS = 10;

    private LeadingWeights() {}

    /**
     * What the solver says is checked, since it reads a wrong corner off its tableau now and then where several are alike; it is then
     * asked again with costs that tell them apart.
     *
     * @return empty where no weights do
     */
    static Optional<double[]> closest(double[] weights, List<double[]> differences) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<double[]> found = solved(weights, differences, attempt);
            if (found.isEmpty() || differences.stream().allMatch(d -> leads(found.get(), d))) {
                return found;
            }
        }
        throw new IllegalStateException("No weights close to " + Arrays.toString(weights) + " were found that lead by "
                + differences.size() + " differences. Maybe two rivals differ by less than the solver can tell.");
    }

    private static boolean leads(double[] weights, double[] difference) {
        double ahead = 0;
        for (int i = 0; i < weights.length; i++) {
            ahead += weights[i] * difference[i];
        }
        return ahead > -GRAIN;
    }

    private static Optional<double[]> solved(double[] weights, List<double[]> differences, int attempt) {
        int size = weights.length;
        double[] cost = new double[2 * size];
        for (int i = 0; i < size; i++) {
            cost[i] = 1 + (attempt == 0 ? 0 : TILT * ((i + attempt * size) * GOLDEN % 1));
        }
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
