package dev.assay.robustness;

import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What it would be worth to know one factor before choosing: EVPPI = E_f[max_a E(V_a|f)] − max_a E(V_a), in points of value at the
 * given weights. Unknown cells count as factors, anywhere on their scale. Source: Strong and Oakley 2013, "An efficient method
 * for computing single-parameter partial expected value of perfect information", Medical Decision Making 33(6), for the quantity;
 * here by one-dimensional quadrature, since additive value needs E(vᵢ(a)|f) alone.
 *
 * @param evppi expected gain in value, 0 or more
 * @param change probability that another alternative leads once the factor is known
 */
public record ValueOfInformation(String factor, double evppi, double change) {

    /** One per uncertain factor, the most valuable first; factors of equal value by id. Only alternatives that may be awarded. */
    public static List<ValueOfInformation> of(UncertainTable awardable, List<Double> weights) {
        Slots slots = new Slots(awardable, Convention.UNIFORM);
        return of(slots, new Expectations(slots), weights);
    }

    static List<ValueOfInformation> of(Slots slots, Expectations expectations, List<Double> weights) {
        double[] totals = new double[slots.alternatives.size()];
        for (int a = 0; a < totals.length; a++) {
            for (int i = 0; i < weights.size(); i++) {
                totals[a] += weights.get(i) * expectations.mean(slots.slotOf(a, i));
            }
        }
        List<ValueOfInformation> all = new ArrayList<>();
        for (int factor = 0; factor < slots.factors.size(); factor++) {
            if (expectations.slices(factor) > 1) {
                double[][] given = given(slots, expectations, weights, totals, factor);
                all.add(of(slots.factors.get(factor), totals, given));
            }
        }
        all.sort(Comparator.comparingDouble((ValueOfInformation one) -> -one.evppi)
                .thenComparing(ValueOfInformation::factor));
        return List.copyOf(all);
    }

    /** E(V_a|f) by slice and alternative: E V_a + Σ w̄ᵢ·(E[vᵢ(a)|f] − E vᵢ(a)). */
    private static double[][] given(
            Slots slots, Expectations expectations, List<Double> weights, double[] totals, int factor) {
        double[][] given = new double[expectations.slices(factor)][totals.length];
        for (int a = 0; a < totals.length; a++) {
            double[] shift = new double[given.length];
            for (int i = 0; i < weights.size(); i++) {
                double[] conditional = expectations.given(slots.slotOf(a, i), factor);
                double mean = mean(conditional);
                for (int k = 0; k < conditional.length; k++) {
                    shift[k] += weights.get(i) * (conditional[k] - mean);
                }
            }
            for (int k = 0; k < shift.length; k++) {
                given[k][a] = totals[a] + shift[k];
            }
        }
        return given;
    }

    private static ValueOfInformation of(String factor, double[] totals, double[][] given) {
        int leader = leader(totals);
        double gain = 0;
        int changes = 0;
        for (double[] slice : given) {
            int best = leader(slice);
            double ahead = slice[best] - slice[leader];
            gain += ahead;
            changes += RankTally.grained(ahead) > 0 ? 1 : 0;
        }
        return new ValueOfInformation(factor, changes == 0 ? 0 : gain / given.length, (double) changes / given.length);
    }

    private static int leader(double[] totals) {
        int leader = 0;
        for (int a = 1; a < totals.length; a++) {
            leader = RankTally.grained(totals[a]) > RankTally.grained(totals[leader]) ? a : leader;
        }
        return leader;
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return numbers.length == 0 ? 0 : sum / numbers.length;
    }
}
