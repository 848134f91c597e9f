package dev.assay.robustness;

import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Ranking;
import dev.assay.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The level of one measurement, or price, at which another alternative comes to lead, everything else as expected; found exactly,
 * by inverting the value function. A measurement that several alternatives share moves for all of them.
 *
 * @param alternatives all that share the measurement, by id
 * @param expected value at present, 0–100
 * @param outcome what it takes
 */
public record FlipPoint(String criterion, List<String> alternatives, double expected, Outcome outcome) {

    public sealed interface Outcome {

        /**
         * At this level the two tie, beyond it the other leads.
         *
         * @param level in the criterion's unit
         * @param rising whether the lead changes above the level, else below it
         * @param leader who leads beyond it
         */
        record At(double level, boolean rising, String leader) implements Outcome {}

        /** No level of the scale changes the leader: the value function is flat or ends before. */
        record CannotFlip() implements Outcome {}
    }

    /** One per criterion and measurement, in the order of criteria, then alternatives. */
    public static List<FlipPoint> of(UncertainTable table, Convention convention, List<Double> weights) {
        Slots slots = new Slots(table, convention);
        Expectations expectations = new Expectations(slots);
        MeanValues means = new MeanValues(slots.criteria, slots.alternatives, expectations.table());
        List<FlipPoint> points = new ArrayList<>();
        for (int i = 0; i < slots.criteria.size(); i++) {
            List<Integer> seen = new ArrayList<>();
            for (int a = 0; a < slots.alternatives.size(); a++) {
                int slot = slots.slotOf(a, i);
                if (!seen.contains(slot)) {
                    seen.add(slot);
                    points.add(of(slots, means, weights, i, slot));
                }
            }
        }
        return List.copyOf(points);
    }

    private static FlipPoint of(Slots slots, MeanValues means, List<Double> weights, int criterion, int slot) {
        List<String> sharing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int a = 0; a < slots.alternatives.size(); a++) {
            (slots.slotOf(a, criterion) == slot ? sharing : others).add(slots.alternatives.get(a));
        }
        double expected = means.of(sharing.get(0)).get(criterion);
        Outcome outcome = others.isEmpty() || weights.get(criterion) == 0
                ? new Outcome.CannotFlip()
                : outcome(means, weights, criterion, expected, new Sides(sharing, others), slots.slot(slot).function);
        return new FlipPoint(slots.criteria.get(criterion), List.copyOf(sharing), expected, outcome);
    }

    private record Sides(List<String> sharing, List<String> others) {}

    /** The lead of the first of those who share it over the first of the others falls by wᵢ per point of value. */
    private static Outcome outcome(
            MeanValues means,
            List<Double> weights,
            int criterion,
            double expected,
            Sides sides,
            ValueFunction function) {
        String own = first(means, weights, sides.sharing());
        String other = first(means, weights, sides.others());
        double gap = means.total(own, weights) - means.total(other, weights);
        double value = expected - gap / weights.get(criterion);
        boolean leads = means.leader(weights).equals(own);
        double reach = leads ? value : 100 - value;
        if (reach <= Ranking.GRAIN) {
            return new Outcome.CannotFlip();
        }
        boolean risingValue = !leads;
        boolean rising = risingValue == function.scale().higherIsBetter();
        Optional<Interval> levels = function.inverse(value);
        return levels.<Outcome>map(at -> new Outcome.At(rising ? at.high() : at.low(), rising, leads ? other : own))
                .orElseGet(Outcome.CannotFlip::new);
    }

    private static String first(MeanValues means, List<Double> weights, List<String> among) {
        return means.order(weights).stream().filter(among::contains).findFirst().orElseThrow();
    }
}
