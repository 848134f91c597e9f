package dev.assay.evaluation;

import java.util.List;

/**
 * Statements about weights that are no swings.
 *
 * @param order groups of criterion ids, the weightiest group first; the criteria of one group weigh alike. Empty: the order of the
 *     central weights
 * @param limits what every plausible set of weights must keep to
 */
public record StatedWeights(List<List<String>> order, List<WeightLimit> limits) {
    public static final StatedWeights NONE = new StatedWeights(List.of(), List.of());

    public StatedWeights {
        order = order.stream().map(List::copyOf).toList();
        limits = List.copyOf(limits);
    }

    /** What stays when a criterion means something else: neither its place nor its limits do. */
    StatedWeights without(List<String> criteria) {
        return new StatedWeights(
                order.stream()
                        .map(group -> group.stream()
                                .filter(id -> !criteria.contains(id))
                                .toList())
                        .filter(group -> !group.isEmpty())
                        .toList(),
                limits.stream()
                        .filter(limit -> criteria.stream().noneMatch(limit::isAbout))
                        .toList());
    }
}
