package dev.assay.robustness;

import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives in groups whose top the draws do not set apart from their last. In the order of E[V], a group runs from its top a
 * down to the last b with p_ab &lt; τ, p_ab being the pairwise winning index; then the next begins. Of those between a and b nothing
 * of the kind holds: a may well beat one of them in τ of the draws.
 */
public final class TieGroups {
    /** Locked with the method, never a function of the number of draws. */
    public static final double TAU = 0.80;

    private TieGroups() {}

    /** @return every alternative once, the groups and their members by falling E[V] */
    public static List<List<String>> of(MeanValues means, List<Double> weights, Acceptability drawn, double tau) {
        List<String> order = means.order(weights);
        List<List<String>> groups = new ArrayList<>();
        int top = 0;
        while (top < order.size()) {
            int last = top;
            for (int below = top + 1; below < order.size(); below++) {
                if (drawn.winning(order.get(top), order.get(below)) < tau) {
                    last = below;
                }
            }
            groups.add(order.subList(top, last + 1));
            top = last + 1;
        }
        return List.copyOf(groups);
    }
}
