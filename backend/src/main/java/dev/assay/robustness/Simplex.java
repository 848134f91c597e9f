package dev.assay.robustness;

import dev.assay.scoring.SwingWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Ways to draw weights that sum to 1. */
final class Simplex {

    private Simplex() {}

    /** Uniform on the simplex: exponential numbers divided by their sum. */
    static WeightDraw uniform(int size, long seed) {
        long[] keys = keys("any", size, seed);
        return (draw, into) -> dirichlet(keys, draw, into);
    }

    /** The same, each criterion keeping its numbers wherever it stands in the list: they go by the order of the ids. */
    static WeightDraw uniform(List<String> criteria, long seed) {
        List<String> byId = criteria.stream().sorted().toList();
        int[] places = criteria.stream().mapToInt(byId::indexOf).toArray();
        WeightDraw inOrder = uniform(criteria.size(), seed);
        return (draw, into) -> {
            double[] weights = new double[places.length];
            inOrder.weights(draw, weights);
            for (int i = 0; i < places.length; i++) {
                into[i] = weights[places[i]];
            }
        };
    }

    /** The weights of another draw, the largest given to place 0. */
    static WeightDraw sorted(WeightDraw unsorted, int[] places) {
        return (draw, into) -> {
            double[] rising = new double[places.length];
            unsorted.weights(draw, rising);
            Arrays.sort(rising);
            for (int i = 0; i < places.length; i++) {
                into[i] = rising[places.length - 1 - places[i]];
            }
        };
    }

    static long[] keys(String name, int size, long seed) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = Draws.key(seed, Draws.Purpose.WEIGHT, name + "/" + i);
        }
        return keys;
    }

    static void dirichlet(long[] keys, long draw, double[] into) {
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            into[i] = Draws.exponential(keys[i], draw);
            sum += into[i];
        }
        for (int i = 0; i < keys.length; i++) {
            into[i] /= sum;
        }
    }

    static double[] array(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static List<Map<String, Double>> ballots(List<Map<String, Double>> ballots) {
        return ballots.stream().map(Map::copyOf).toList();
    }

    static List<Double> centralOf(List<String> criteria, List<Map<String, Double>> ballots) {
        return SwingWeights.central(criteria, ballots)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No ballot gives any of " + criteria + " a swing above 0. Maybe nobody has weighed yet."));
    }
}
