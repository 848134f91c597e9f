package dev.assay.robustness;

import dev.assay.scoring.Convention;
import dev.assay.scoring.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The expected value 0–100 of each alternative on each criterion, under one convention for unknowns; what the exact parts of the
 * answer are computed from.
 *
 * @param alternatives by id
 * @param values one list per alternative, in the order of the criteria
 */
public record MeanValues(List<String> criteria, List<String> alternatives, List<List<Double>> values) {

    public MeanValues {
        criteria = List.copyOf(criteria);
        alternatives = List.copyOf(alternatives);
        values = values.stream().map(List::copyOf).toList();
    }

    public static MeanValues of(UncertainTable table, Convention convention) {
        Slots slots = new Slots(table, convention);
        return new MeanValues(slots.criteria, slots.alternatives, new Expectations(slots).table());
    }

    public List<Double> of(String alternative) {
        int place = alternatives.indexOf(alternative);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Alternative " + alternative + " is not among " + alternatives + ". Maybe it was knocked out.");
        }
        return values.get(place);
    }

    /** E[V] at these weights, summed in the order of the criteria. */
    public double total(String alternative, List<Double> weights) {
        return total(of(alternative), weights);
    }

    static double total(List<Double> values, List<Double> weights) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += weights.get(i) * values.get(i);
        }
        return sum;
    }

    /** The alternative of the greatest E[V]; of several that are equal, the first by id. */
    public String leader(List<Double> weights) {
        return order(weights).get(0);
    }

    /** All alternatives whose E[V] is the greatest. */
    public List<String> leaders(List<Double> weights) {
        double most = RankTally.grained(total(leader(weights), weights));
        return alternatives.stream()
                .filter(one -> RankTally.grained(total(one, weights)) == most)
                .toList();
    }

    /** By falling E[V], equal ones by id. */
    public List<String> order(List<Double> weights) {
        List<String> order = new ArrayList<>(alternatives);
        Comparator<String> byTotal = Comparator.comparingDouble(one -> -RankTally.grained(total(one, weights)));
        order.sort(byTotal.thenComparing(Comparator.naturalOrder()));
        return List.copyOf(order);
    }

    /** dᵢ = vᵢ(one) − vᵢ(other); differences below the grain of a value are none. */
    double[] difference(String one, String other) {
        List<Double> first = of(one);
        List<Double> second = of(other);
        double[] difference = new double[first.size()];
        for (int i = 0; i < difference.length; i++) {
            double d = first.get(i) - second.get(i);
            difference[i] = StrictMath.abs(d) < Ranking.GRAIN ? 0 : d;
        }
        return difference;
    }
}
