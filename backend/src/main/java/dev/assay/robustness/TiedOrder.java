package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An order of importance in groups that weigh alike. The corners of such weights are "the first k groups alike, the others nothing";
 * any weights in the order are one blend of the corners, so that an even blend is an even draw. The blend with equal shares are the
 * rank order centroid weights of Barron and Barrett 1996, generalised to ties.
 */
final class TiedOrder {
    private final int groups;
    private final int[] groupOf;
    private final int[] alike;

    TiedOrder(List<String> criteria, List<List<String>> order) {
        List<String> ordered =
                new ArrayList<>(order.stream().flatMap(List::stream).toList());
        List<String> asked = new ArrayList<>(criteria);
        Collections.sort(ordered);
        Collections.sort(asked);
        if (!ordered.equals(asked)) {
            throw new IllegalArgumentException(
                    "The order " + order + " does not name each of the criteria " + criteria + " once.");
        }
        this.groups = order.size();
        this.groupOf = criteria.stream()
                .mapToInt(id -> IntStream.range(0, groups)
                        .filter(group -> order.get(group).contains(id))
                        .findFirst()
                        .orElseThrow())
                .toArray();
        this.alike = new int[groups];
        int before = 0;
        for (int group = 0; group < groups; group++) {
            before += order.get(group).size();
            alike[group] = before;
        }
    }

    List<Double> central() {
        double[] shares = new double[groups];
        Arrays.fill(shares, 1.0 / groups);
        double[] weights = new double[groupOf.length];
        blend(shares, weights);
        return Arrays.stream(weights).boxed().toList();
    }

    WeightDraw draw(long seed) {
        long[] keys = Simplex.keys("tied", groups, seed);
        return (draw, into) -> {
            double[] shares = new double[groups];
            Simplex.dirichlet(keys, draw, shares);
            blend(shares, into);
        };
    }

    private void blend(double[] shares, double[] into) {
        double[] weight = new double[groups];
        double below = 0;
        for (int group = groups - 1; group >= 0; group--) {
            below += shares[group] / alike[group];
            weight[group] = below;
        }
        for (int i = 0; i < into.length; i++) {
            into[i] = weight[groupOf[i]];
        }
    }

    /** Each criterion weighs as much as the next at the least, and those of a group weigh alike. */
    static List<LinearLimit> hull(List<List<String>> order) {
        List<String> ordered = order.stream().flatMap(List::stream).toList();
        Stream<LinearLimit> falling = IntStream.range(1, ordered.size())
                .mapToObj(i -> LinearLimit.atMostTimes(ordered.get(i), 1, ordered.get(i - 1)));
        Stream<LinearLimit> ties = order.stream()
                .flatMap(group -> group.stream().skip(1).map(id -> LinearLimit.atLeastTimes(id, 1, group.get(0))));
        return Stream.concat(falling, ties).toList();
    }
}
