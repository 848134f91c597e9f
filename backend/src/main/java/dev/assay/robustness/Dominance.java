package dev.assay.robustness;

import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import dev.assay.scoring.ValueSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * One alternative is worth at least as much as another on every criterion, and more on some, whatever the uncertain levels turn
 * out to be: no weights put the other ahead. What the two share is equal for both. Source: Keeney and Raiffa 1976, Decisions with
 * Multiple Objectives, section 3.2.
 */
public record Dominance(String better, String worse) {

    /** All pairs, by id. */
    public static List<Dominance> of(UncertainTable table, Convention convention) {
        Slots slots = new Slots(table, convention);
        ValueSpan[] spans = spans(slots);
        List<Dominance> found = new ArrayList<>();
        for (int a = 0; a < slots.alternatives.size(); a++) {
            for (int b = 0; b < slots.alternatives.size(); b++) {
                if (a != b && dominates(slots, spans, a, b)) {
                    found.add(new Dominance(slots.alternatives.get(a), slots.alternatives.get(b)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static ValueSpan[] spans(Slots slots) {
        Interval[] supports = new Interval[slots.factors.size()];
        for (int f = 0; f < supports.length; f++) {
            supports[f] = slots.distribution(f).support();
        }
        ValueSpan[] spans = new ValueSpan[slots.size()];
        for (int s = 0; s < spans.length; s++) {
            spans[s] = slots.slot(s).function.span(slots.slot(s).support(supports));
        }
        return spans;
    }

    private static boolean dominates(Slots slots, ValueSpan[] spans, int a, int b) {
        boolean ahead = false;
        for (int i = 0; i < slots.criteria.size(); i++) {
            int own = slots.slotOf(a, i);
            int other = slots.slotOf(b, i);
            double least = own == other ? 0 : RankTally.grained(spans[own].worst() - spans[other].best());
            if (least < 0) {
                return false;
            }
            ahead |= least > 0;
        }
        return ahead;
    }
}
