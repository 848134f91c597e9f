package dev.assay.robustness;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how often an alternative is first at its own central weights; t that share the first rank count 1/t each. */
final class ConfidenceTally {
    private final Slots slots;
    private final List<Optional<double[]>> weights;
    private final SortedMap<Integer, long[]> first = new TreeMap<>();
    private final int[] lastWinner;

    /** @param weights the central weights of each alternative; empty where it was never first */
    ConfidenceTally(Slots slots, List<Optional<double[]>> weights) {
        this.slots = slots;
        this.weights = weights;
        this.lastWinner = new int[weights.size()];
    }

    ConfidenceTally over(Sampling sampling, long from, long to) {
        for (long draw = from; draw < to; draw++) {
            double[] values = sampling.values(draw);
            for (int a = 0; a < lastWinner.length; a++) {
                int among = firstAmong(a, values);
                if (among > 0) {
                    first.computeIfAbsent(among, t -> new long[lastWinner.length])[a]++;
                }
            }
        }
        return this;
    }

    /** Asks the rival that won last first: it mostly wins again, and one better rival settles it. */
    private int firstAmong(int a, double[] values) {
        if (weights.get(a).isEmpty()) {
            return 0;
        }
        double[] own = weights.get(a).get();
        double total = RankTally.grained(slots.total(a, own, values));
        if (RankTally.grained(slots.total(lastWinner[a], own, values)) > total) {
            return 0;
        }
        int among = 1;
        for (int b = 0; b < lastWinner.length; b++) {
            double other = b == a ? Double.NEGATIVE_INFINITY : RankTally.grained(slots.total(b, own, values));
            if (other > total) {
                lastWinner[a] = b;
                return 0;
            }
            among += other == total ? 1 : 0;
        }
        return among;
    }

    ConfidenceTally plus(ConfidenceTally next) {
        next.first.forEach((t, counts) -> {
            long[] sums = first.computeIfAbsent(t, key -> new long[counts.length]);
            for (int a = 0; a < counts.length; a++) {
                sums[a] += counts[a];
            }
        });
        return this;
    }

    double draws(int a) {
        double sum = 0;
        for (var shared : first.entrySet()) {
            sum += (double) shared.getValue()[a] / shared.getKey();
        }
        return sum;
    }
}
