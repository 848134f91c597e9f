package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Weights within limits")
class LimitedWeightsTest {
    private static final int SEED = 5;

    @Property(tries = 60)
    @Label("keep to every limit in every draw, under every model, and sum to 1")
    void keep(
            @ForAll @IntRange(min = 2, max = 7) int size,
            @ForAll @IntRange(max = 6) int count,
            @ForAll @IntRange(max = 4) int model,
            @ForAll Random random) {
        List<String> criteria = criteria(size);
        double[] held = anywhere(size, random);
        List<LinearLimit> limits = aroundOf(held, count, random);
        WeightDraw draw = new WeightSpace.Within(base(model, held), limits).draw(criteria, SEED);
        double[] weights = new double[size];
        for (int i = 0; i < 100; i++) {
            draw.weights(i, weights);
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
            assertThat(weights).satisfies(w -> assertThat(Arrays.stream(w).min().orElse(-1))
                    .isGreaterThanOrEqualTo(0));
            for (LinearLimit limit : limits) {
                double sum = 0;
                double scale = 0;
                for (int c = 0; c < size; c++) {
                    double factor = limit.coefficients().getOrDefault("c" + c, 0.0);
                    sum += factor * weights[c];
                    scale = Math.max(scale, Math.abs(factor));
                }
                assertThat(sum)
                        .as("%s at %s", limit, Arrays.toString(weights))
                        .isLessThanOrEqualTo(limit.most() + 1e-8 * scale);
            }
        }
    }

    @Example
    @Label("are the same bits for a seed in whatever order and by however many threads they are drawn")
    void bits() {
        for (LinearLimit limit : List.of(LinearLimit.atMost("c0", 0.5), LinearLimit.atLeast("c0", 0.95))) {
            WeightSpace space = new WeightSpace.Within(new WeightSpace.Any(), List.of(limit));
            WeightDraw draw = space.draw(criteria(5), SEED);
            List<double[]> forwards =
                    IntStream.range(0, 500).mapToObj(i -> at(draw, 5, i)).toList();
            WeightDraw again = space.draw(criteria(5), SEED);
            List<double[]> parallel = IntStream.range(0, 500)
                    .map(i -> 499 - i)
                    .parallel()
                    .mapToObj(i -> at(again, 5, i))
                    .toList();
            for (int i = 0; i < 500; i++) {
                assertThat(parallel.get(499 - i)).isEqualTo(forwards.get(i));
            }
            assertThat(at(space.draw(criteria(5), SEED + 1), 5, 0)).isNotEqualTo(forwards.get(0));
        }
    }

    @Example
    @Label("are those of the model wherever these keep to the limits already")
    void unchanged() {
        WeightDraw free = new WeightSpace.Any().draw(criteria(4), SEED);
        WeightDraw limited = new WeightSpace.Within(new WeightSpace.Any(), List.of(LinearLimit.atMost("c0", 0.6)))
                .draw(criteria(4), SEED);
        int same = 0;
        for (int i = 0; i < 300; i++) {
            if (at(free, 4, i)[0] <= 0.6) {
                assertThat(at(limited, 4, i)).isEqualTo(at(free, 4, i));
                same++;
            }
        }
        assertThat(same).isBetween(200, 299);
    }

    @Example
    @Label("are drawn evenly where hardly any draw of the model keeps to the limits")
    void corner() {
        WeightSpace.Within space =
                new WeightSpace.Within(new WeightSpace.Any(), List.of(LinearLimit.atLeast("c0", 0.97)));
        assertThat(WeightSpace.Within.isThin(space.share(criteria(3), SEED))).isTrue();
        double[] mean = new double[3];
        int beyondHalf = 0;
        WeightDraw draw = space.draw(criteria(3), SEED);
        for (int i = 0; i < 4000; i++) {
            double[] weights = at(draw, 3, i);
            for (int c = 0; c < 3; c++) {
                mean[c] += weights[c] / 4000;
            }
            beyondHalf += weights[1] > 0.015 ? 1 : 0;
        }
        assertThat(mean[0]).isCloseTo(0.98, within(5e-4));
        assertThat(mean[1]).isCloseTo(0.01, within(5e-4));
        assertThat(beyondHalf / 4000.0)
                .as("a quarter of a triangle lies beyond its half")
                .isCloseTo(0.25, within(0.025));
    }

    @Example
    @Label("are drawn evenly along a limit that leaves no room across")
    void flat() {
        WeightDraw draw = new WeightSpace.Within(
                        new WeightSpace.Any(),
                        List.of(LinearLimit.atLeastTimes("c0", 2, "c1"), LinearLimit.atMostTimes("c0", 2, "c1")))
                .draw(criteria(3), SEED);
        double mean = 0;
        int low = 0;
        for (int i = 0; i < 4000; i++) {
            double[] weights = at(draw, 3, i);
            assertThat(weights[0]).isCloseTo(2 * weights[1], within(1e-8));
            mean += weights[1] / 4000;
            low += weights[1] < 1 / 12.0 ? 1 : 0;
        }
        assertThat(mean).isCloseTo(1 / 6.0, within(0.005));
        assertThat(low / 4000.0).isCloseTo(0.25, within(0.025));
    }

    @Example
    @Label("that leave nothing are refused by the draw itself as well")
    void nothing() {
        WeightSpace clash = new WeightSpace.Within(
                new WeightSpace.Any(), List.of(LinearLimit.atLeast("c0", 0.6), LinearLimit.atLeast("c1", 0.6)));
        assertThatThrownBy(() -> clash.draw(criteria(3), SEED))
                .hasMessageContaining("Maybe nobody asked ClashingLimits");
        assertThatThrownBy(() -> new WeightSpace.Within(new WeightSpace.Any(), List.of(LinearLimit.atMost("z", 0.1)))
                        .draw(criteria(3), SEED))
                .hasMessageContaining("is not about the criteria");
    }

    @Property(tries = 40)
    @Label("in an order with ties fall from group to group, are alike within one, and centre on the centroid")
    void ties(@ForAll @IntRange(min = 2, max = 6) int size, @ForAll Random random) {
        List<List<String>> groups = new ArrayList<>();
        for (String id : criteria(size)) {
            if (groups.isEmpty() || random.nextBoolean()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(id);
        }
        WeightSpace order = new WeightSpace.RankGroups(groups);
        WeightDraw draw = order.draw(criteria(size), SEED);
        double[] mean = new double[size];
        for (int i = 0; i < 2000; i++) {
            double[] weights = at(draw, size, i);
            for (int c = 0; c < size; c++) {
                mean[c] += weights[c] / 2000;
            }
            for (LinearLimit side : order.hull(criteria(size))) {
                assertThat(side.holds(
                                criteria(size), Arrays.stream(weights).boxed().toList()))
                        .isTrue();
            }
        }
        for (int c = 0; c < size; c++) {
            assertThat(mean[c]).isCloseTo(order.central(criteria(size)).get(c), within(0.03));
        }
        for (List<String> group : groups) {
            assertThat(group.stream()
                            .map(id -> at(draw, size, 0)[Integer.parseInt(id.substring(1))])
                            .distinct())
                    .hasSize(1);
        }
    }

    @Example
    @Label("in an order without ties are those of the plain rank order, bit for bit")
    void noTies() {
        List<String> order = List.of("c2", "c0", "c1");
        assertThat(at(new WeightSpace.RankGroups(order.stream().map(List::of).toList()).draw(criteria(3), SEED), 3, 9))
                .isEqualTo(at(new WeightSpace.RankOrder(order).draw(criteria(3), SEED), 3, 9));
    }

    private static double[] at(WeightDraw draw, int size, long number) {
        double[] weights = new double[size];
        draw.weights(number, weights);
        return weights;
    }

    static List<String> criteria(int size) {
        return IntStream.range(0, size).mapToObj(i -> "c" + i).toList();
    }

    private static double[] anywhere(int size, Random random) {
        double[] weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = 0.05 + random.nextDouble();
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** Limits that the given weights keep to, some of them barely. */
    private static List<LinearLimit> aroundOf(double[] held, int count, Random random) {
        List<LinearLimit> limits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int one = random.nextInt(held.length);
            int other = (one + 1 + random.nextInt(held.length - 1)) % held.length;
            double room = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 0.2;
            limits.add(
                    switch (random.nextInt(4)) {
                        case 0 -> LinearLimit.atLeast("c" + one, held[one] * (1 - room));
                        case 1 -> LinearLimit.atMost("c" + one, held[one] * (1 + room));
                        case 2 ->
                            LinearLimit.atLeastTimes("c" + one, held[one] / held[other] * (1 - room), "c" + other);
                        default ->
                            LinearLimit.atMostTimes("c" + one, held[one] / held[other] * (1 + room), "c" + other);
                    });
        }
        return limits;
    }

    private static WeightSpace base(int model, double[] held) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> swings = new TreeMap<>();
        double largest = Arrays.stream(held).max().orElse(1);
        for (int i = 0; i < held.length; i++) {
            weights.put("c" + i, held[i]);
            swings.put("c" + i, Math.min(100, 100 * held[i] / largest));
        }
        List<String> order = weights.keySet().stream()
                .sorted(Comparator.comparing((String id) -> weights.get(id)).reversed())
                .toList();
        return switch (model) {
            case 0 -> new WeightSpace.Any();
            case 1 -> new WeightSpace.RankOrder(order);
            case 2 -> new WeightSpace.Region(List.of(swings));
            case 3 -> new WeightSpace.RandomEvaluator(List.of(swings, swings));
            default -> new WeightSpace.Point(weights);
        };
    }
}
