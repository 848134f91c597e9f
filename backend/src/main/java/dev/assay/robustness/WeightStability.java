package dev.assay.robustness;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the weight of one criterion may go before another alternative leads, the others keeping their proportions. Source:
 * Mareschal 1988, "Weight stability intervals in multicriteria decision aid", European Journal of Operational Research 33(1);
 * computed directly, since additive value is a straight line in one weight. It runs over all weights: stated limits do not cut it
 * (docs/decisions/0014).
 *
 * @param weight the weight at present
 * @param stable the weights at which the leader still leads, ties included
 * @param below who leads below the interval; empty where it reaches 0
 * @param above who leads above the interval; empty where it reaches 1
 */
public record WeightStability(
        String criterion, double weight, Interval stable, Optional<String> below, Optional<String> above) {

    /** One per criterion, for the leader at these weights. */
    public static List<WeightStability> of(MeanValues means, List<Double> weights) {
        List<WeightStability> all = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            all.add(of(means, weights, i));
        }
        return List.copyOf(all);
    }

    /** For every rival: d(t) = t·dᵢ + (1 − t)·dᵣ ≥ 0, dᵣ being the difference on the rest; t = dᵣ/(dᵣ − dᵢ) is where they tie. */
    private static WeightStability of(MeanValues means, List<Double> weights, int criterion) {
        String leader = means.leader(weights);
        double weight = weights.get(criterion);
        double low = 0;
        double high = 1;
        Optional<String> below = Optional.empty();
        Optional<String> above = Optional.empty();
        for (String rival : means.alternatives()) {
            double[] difference = means.difference(leader, rival);
            double onIt = difference[criterion];
            double onRest = rest(difference, weights, criterion);
            double tie = onRest / (onRest - onIt);
            if (onIt > 0 && onRest < 0 && tie > low) {
                low = Math.min(tie, weight);
                below = Optional.of(rival);
            }
            if (onIt < 0 && onRest > 0 && tie < high || onIt < 0 && onRest == 0 && weight < high) {
                high = Math.max(tie, weight);
                above = Optional.of(rival);
            }
        }
        return new WeightStability(means.criteria().get(criterion), weight, new Interval(low, high), below, above);
    }

    /** The mean difference on the other criteria at their weights; alike, where none of them has any. */
    private static double rest(double[] difference, List<Double> weights, int criterion) {
        double sum = 0;
        double plain = 0;
        double total = 0;
        for (int j = 0; j < difference.length; j++) {
            if (j != criterion) {
                sum += weights.get(j) * difference[j];
                plain += difference[j];
                total += weights.get(j);
            }
        }
        if (difference.length == 1) {
            return 0;
        }
        return total > 0 ? sum / total : plain / (difference.length - 1);
    }
}
