package dev.assay.robustness;

import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an alternative is on the Pareto front: no other is worth at least as much on every criterion and more on some.
 *
 * @param expected on the front of the expected values
 * @param share share of the measurement draws in which it is on the front
 */
public record ParetoFront(String alternative, boolean expected, double share) {

    /** One per alternative, by id; empty if the run was cancelled. The draws are those of {@link Smaa} for the same seed. */
    public static Optional<List<ParetoFront>> of(
            UncertainTable table, Convention convention, long seed, int draws, Run run) {
        Slots slots = new Slots(table, convention);
        Sampling sampling = new Sampling(slots, seed, Draws.Purpose.MEASUREMENT);
        int size = slots.alternatives.size();
        Optional<long[]> counts = run.blocks(
                new long[size], draws, (from, to) -> count(slots, sampling.copy(), from, to), ParetoFront::sum);
        boolean[] expected = front(slots, expectedValues(slots));
        return counts.map(on -> {
            List<ParetoFront> fronts = new ArrayList<>();
            for (int a = 0; a < size; a++) {
                fronts.add(new ParetoFront(slots.alternatives.get(a), expected[a], (double) on[a] / draws));
            }
            return List.copyOf(fronts);
        });
    }

    private static double[] expectedValues(Slots slots) {
        Expectations expectations = new Expectations(slots);
        double[] values = new double[slots.size()];
        for (int s = 0; s < values.length; s++) {
            values[s] = expectations.mean(s);
        }
        return values;
    }

    private static long[] count(Slots slots, Sampling sampling, long from, long to) {
        long[] counts = new long[slots.alternatives.size()];
        for (long draw = from; draw < to; draw++) {
            boolean[] on = front(slots, sampling.values(draw));
            for (int a = 0; a < on.length; a++) {
                counts[a] += on[a] ? 1 : 0;
            }
        }
        return counts;
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int a = 0; a < sum.length; a++) {
            sum[a] += other[a];
        }
        return sum;
    }

    private static boolean[] front(Slots slots, double[] values) {
        boolean[] front = new boolean[slots.alternatives.size()];
        for (int a = 0; a < front.length; a++) {
            front[a] = true;
            for (int b = 0; b < front.length && front[a]; b++) {
                front[a] = !dominates(slots, values, b, a);
            }
        }
        return front;
    }

    private static boolean dominates(Slots slots, double[] values, int a, int b) {
        boolean ahead = false;
        for (int i = 0; i < slots.criteria.size(); i++) {
            double lead = values[slots.slotOf(a, i)] - values[slots.slotOf(b, i)];
            if (lead < 0) {
                return false;
            }
            ahead |= RankTally.grained(lead) > 0;
        }
        return ahead;
    }
}
