package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Quadrature;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The expected value of every slot, on its own and given one of its factors, by quadrature instead of sampling.
 *
 * <p>On its own by the {@linkplain Quadrature integrator} that ranks the case, bit by bit. What is expected given a factor is the mean
 * over each of its slices, {@value #SLICES} of equal probability unless the factor has steps or parts of its own: over {@value #LINE}
 * equally likely levels where a slot rests on one factor, else over the points of a lattice.
 */
final class Expectations {
    private static final int LINE = 2048;
    private static final int LATTICE = Quadrature.LATTICE;

    private static final int SLICES = 128;

    private final Slots slots;
    private final Map<Integer, double[]> lineLevels = new HashMap<>();
    private final Map<Integer, double[]> latticeLevels = new HashMap<>();
    private final double[] means;
    /** By slot, then by the place of the factor among those the slot rests on, then by slice. */
    private final double[][][] given;

    Expectations(Slots slots) {
        this.slots = slots;
        this.means = new double[slots.size()];
        this.given = new double[slots.size()][][];
        for (int slot = 0; slot < means.length; slot++) {
            integrate(slot);
        }
    }

    double mean(int slot) {
        return means[slot];
    }

    /** Expected value of the slot within each slice of the factor; empty where it does not rest on the factor. */
    double[] given(int slot, int factor) {
        int own = Arrays.binarySearch(slots.slot(slot).rests, factor);
        return own < 0 ? new double[0] : given[slot][own];
    }

    int slices(int factor) {
        Distribution distribution = slots.distribution(factor);
        if (distribution instanceof Distribution.Point) {
            return 1;
        }
        if (distribution instanceof Distribution.Steps steps) {
            return steps.levels().size();
        }
        if (distribution instanceof Distribution.Mixture mixture) {
            return mixture.parts().size() * Math.max(1, SLICES / mixture.parts().size());
        }
        return SLICES;
    }

    private void integrate(int index) {
        Slot slot = slots.slot(index);
        double[] levels = new double[slots.factors.size()];
        if (slots.isSettled(index)) {
            for (int factor : slot.rests) {
                levels[factor] = slots.distribution(factor).mean();
            }
            means[index] = slot.value(levels);
            given[index] = new double[slot.rests.length][1];
            for (double[] slice : given[index]) {
                slice[0] = means[index];
            }
            return;
        }
        int points = slot.rests.length == 1 ? LINE : LATTICE;
        double[][] sums = new double[slot.rests.length][];
        int[][] counts = new int[slot.rests.length][];
        for (int d = 0; d < sums.length; d++) {
            sums[d] = new double[slices(slot.rests[d])];
            counts[d] = new int[sums[d].length];
        }
        means[index] = slot.mean(slots::distribution);
        add(slot, points, levels, sums, counts);
        for (int d = 0; d < sums.length; d++) {
            for (int k = 0; k < sums[d].length; k++) {
                sums[d][k] /= counts[d][k];
            }
        }
        given[index] = sums;
    }

    private void add(Slot slot, int points, double[] levels, double[][] sums, int[][] counts) {
        int[] rests = slot.rests;
        double[][] grids = new double[rests.length][];
        for (int d = 0; d < rests.length; d++) {
            grids[d] = grid(rests[d], points);
        }
        int[] places = new int[rests.length];
        for (int point = 0; point < points; point++) {
            for (int d = 0; d < rests.length; d++) {
                places[d] = Quadrature.place(point, d, points);
                levels[rests[d]] = grids[d][places[d]];
            }
            double value = slot.value(levels);
            for (int d = 0; d < rests.length; d++) {
                int slice = (int) ((long) places[d] * sums[d].length / points);
                sums[d][slice] += value;
                counts[d][slice]++;
            }
        }
    }

    /** Equally likely levels of the factor, in the order of u. */
    private double[] grid(int factor, int points) {
        return (points == LINE ? lineLevels : latticeLevels).computeIfAbsent(factor, f -> {
            var sampler = slots.distribution(f).sampler();
            double[] levels = new double[points];
            for (int k = 0; k < points; k++) {
                levels[k] = sampler.applyAsDouble((k + 0.5) / points);
            }
            return levels;
        });
    }

    /** Expected values, by alternative and criterion. */
    List<List<Double>> table() {
        Double[][] table = new Double[slots.alternatives.size()][slots.criteria.size()];
        for (int a = 0; a < table.length; a++) {
            for (int i = 0; i < table[a].length; i++) {
                table[a][i] = means[slots.slotOf(a, i)];
            }
        }
        return Arrays.stream(table).map(List::of).toList();
    }
}
