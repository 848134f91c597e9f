package dev.assay.robustness;

import dev.assay.scoring.Ranking;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts over draws: which rank each alternative took and whom it beat. Whole numbers only, so that tallies add up to the same in
 * any order; t alternatives of equal value take t ranks and 1/t of each, which is kept as a count per t.
 */
final class RankTally {
    private final int size;
    private final long[] alone;
    private final SortedMap<Integer, long[]> tied = new TreeMap<>();
    private final long[] halves;
    private long draws;

    private final int[] above;
    private final int[] equal;

    RankTally(int size) {
        this.size = size;
        this.alone = new long[size * size];
        this.halves = new long[size * size];
        this.above = new int[size];
        this.equal = new int[size];
    }

    /** Values to the grain within which two are the same. */
    static double grained(double value) {
        return StrictMath.rint(value / Ranking.GRAIN);
    }

    /** @param values one per alternative, {@link #grained} */
    void add(double[] values) {
        for (int a = 0; a < size; a++) {
            above[a] = 0;
            equal[a] = 0;
        }
        for (int a = 0; a < size; a++) {
            compare(a, values);
        }
        for (int a = 0; a < size; a++) {
            count(a);
        }
        draws++;
    }

    private void compare(int a, double[] values) {
        double own = values[a];
        int beatenBy = 0;
        for (int b = a + 1; b < size; b++) {
            double other = values[b];
            int won = own > other ? 1 : 0;
            int lost = own < other ? 1 : 0;
            int same = 1 - won - lost;
            above[b] += won;
            beatenBy += lost;
            equal[a] += same;
            equal[b] += same;
            halves[a * size + b] += 2 * won + same;
            halves[b * size + a] += 2 * lost + same;
        }
        above[a] += beatenBy;
    }

    private void count(int a) {
        if (equal[a] == 0) {
            alone[a * size + above[a]]++;
            return;
        }
        long[] shared = tied.computeIfAbsent(equal[a] + 1, t -> new long[size * size]);
        for (int rank = above[a]; rank <= above[a] + equal[a]; rank++) {
            shared[a * size + rank]++;
        }
    }

    /** By how many the alternative shared the first rank in the last draw; 0 where it was not first. */
    int firstAmong(int a) {
        return above[a] == 0 ? equal[a] + 1 : 0;
    }

    void add(RankTally other) {
        draws += other.draws;
        addTo(alone, other.alone);
        addTo(halves, other.halves);
        other.tied.forEach((t, counts) -> addTo(tied.computeIfAbsent(t, key -> new long[size * size]), counts));
    }

    private static void addTo(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** In how many draws the alternative took the rank, 0 being first, a draw in which t shared it counting 1/t. */
    double draws(int a, int rank) {
        double sum = alone[a * size + rank];
        for (var shared : tied.entrySet()) {
            sum += (double) shared.getValue()[a * size + rank] / shared.getKey();
        }
        return sum;
    }

    double acceptability(int a, int rank) {
        return draws(a, rank) / draws;
    }

    /** The share of draws in which a is worth more than b; half of those in which they are equal. */
    double winning(int a, int b) {
        return halves[a * size + b] / (2.0 * draws);
    }
}
