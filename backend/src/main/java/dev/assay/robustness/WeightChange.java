package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The smallest change of weights after which one alternative is worth as much as another, or as all others. */
public sealed interface WeightChange {

    /**
     * @param moved weight that changes hands: ½·Σ|wᵢ′ − wᵢ|
     * @param weights the weights after it, in the order of the criteria; there the two tie, just beyond the challenger is ahead
     */
    record Found(double moved, List<Double> weights) implements WeightChange {}

    /** No weights do. */
    record Never() implements WeightChange {}

    /**
     * The smallest change by which the challenger comes level with the leader: weight is moved to the criterion of the least
     * difference, from the one of the largest on. Greedy is exact, since every unit of weight moved closes the gap by the difference
     * between the two criteria and all go to the same one.
     */
    static WeightChange overtaking(MeanValues means, List<Double> weights, String challenger, String leader) {
        double[] difference = means.difference(leader, challenger);
        int to = least(difference);
        if (difference[to] > 0) {
            return new Never();
        }
        double[] changed = Simplex.array(weights);
        double gap = gap(difference, changed);
        double moved = 0;
        for (int from : byFallingDifference(difference)) {
            double closes = difference[from] - difference[to];
            if (gap <= 0 || closes <= 0) {
                break;
            }
            double step = Math.min(changed[from], gap / closes);
            changed[from] -= step;
            changed[to] += step;
            moved += step;
            gap -= step * closes;
        }
        return new Found(
                moved,
                IntStream.range(0, changed.length).mapToObj(i -> changed[i]).toList());
    }

    /**
     * The smallest change by which the challenger is worth as much as every other: a linear program, since moving weight against one
     * rival may help another.
     */
    static WeightChange leading(MeanValues means, List<Double> weights, String challenger) {
        List<double[]> differences = means.alternatives().stream()
                .filter(rival -> !rival.equals(challenger))
                .map(rival -> means.difference(challenger, rival))
                .toList();
        return LeadingWeights.closest(Simplex.array(weights), differences)
                .<WeightChange>map(changed -> found(weights, changed))
                .orElseGet(Never::new);
    }

    private static Found found(List<Double> weights, double[] changed) {
        double moved = 0;
        List<Double> after = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            moved += StrictMath.abs(changed[i] - weights.get(i)) / 2;
            after.add(changed[i]);
        }
        return new Found(moved, List.copyOf(after));
    }

    private static double gap(double[] difference, double[] weights) {
        double gap = 0;
        for (int i = 0; i < weights.length; i++) {
            gap += weights[i] * difference[i];
        }
        return gap;
    }

    private static int least(double[] difference) {
        int least = 0;
        for (int i = 1; i < difference.length; i++) {
            least = difference[i] < difference[least] ? i : least;
        }
        return least;
    }

    private static List<Integer> byFallingDifference(double[] difference) {
        return IntStream.range(0, difference.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -difference[i]))
                .toList();
    }
}
