package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A table made ready for many draws. Cells that say the same on the same criterion are one slot, computed once per draw: two routes
 * of one model cannot come to different values of what they share.
 */
final class Slots {
    final List<String> alternatives;
    final List<String> criteria;
    /** Factors that some cell rests on, in the order of their ids. */
    final List<String> factors;

    private final List<Distribution> distributions = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final int[][] place;

    Slots(UncertainTable table, Convention convention) {
        UncertainTable settled = table.settled(convention);
        this.alternatives = settled.alternatives();
        this.criteria =
                settled.columns().stream().map(UncertainTable.Column::id).toList();
        this.factors = factorsOf(settled);
        factors.forEach(factor -> distributions.add(settled.factors().get(factor)));
        this.place = new int[alternatives.size()][criteria.size()];
        for (int i = 0; i < criteria.size(); i++) {
            place(settled, i);
        }
    }

    private static List<String> factorsOf(UncertainTable table) {
        SortedSet<String> used = new TreeSet<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.factors().forEach(used::add)));
        return List.copyOf(used);
    }

    private void place(UncertainTable table, int column) {
        Map<Cell, Integer> known = new HashMap<>();
        for (int a = 0; a < alternatives.size(); a++) {
            Cell cell = table.rows().get(a).cells().get(column);
            Integer slot = known.get(cell);
            if (slot == null) {
                slot = slots.size();
                known.put(cell, slot);
                slots.add(
                        new Slot((Cell.Known) cell, table.columns().get(column).function(), factors));
            }
            place[a][column] = slot;
        }
    }

    int size() {
        return slots.size();
    }

    Slot slot(int index) {
        return slots.get(index);
    }

    /** Whether nothing about the slot varies from draw to draw. */
    boolean isSettled(int index) {
        return IntStream.of(slots.get(index).rests).allMatch(this::isPoint);
    }

    boolean isPoint(int factor) {
        return distributions.get(factor) instanceof Distribution.Point;
    }

    /** The slot of an alternative on a criterion, both by their place in the lists. */
    int slotOf(int alternative, int criterion) {
        return place[alternative][criterion];
    }

    Distribution distribution(int factor) {
        return distributions.get(factor);
    }

    List<DoubleUnaryOperator> samplers() {
        return distributions.stream().map(Distribution::sampler).toList();
    }

    /** Additive value of an alternative, summed in the order of the criteria. */
    double total(int alternative, double[] weights, double[] values) {
        int[] own = place[alternative];
        double sum = 0;
        for (int i = 0; i < own.length; i++) {
            sum += weights[i] * values[own[i]];
        }
        return sum;
    }
}
