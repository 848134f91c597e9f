package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The order in which criteria are listed")
class OrderOfCriteriaTest {

    @Property(tries = 60)
    @Label("changes neither the central weights nor any draw, under every model of the weights")
    void changesNothing(
            @ForAll @IntRange(min = 2, max = 6) int size, @ForAll @IntRange(max = 5) int model, @ForAll Random random) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            listed.add("c" + i);
        }
        WeightSpace space = space(model, listed, random);
        List<String> otherwise = new ArrayList<>(listed);
        Collections.shuffle(otherwise, random);
        WeightDraw one = space.draw(listed, 7);
        WeightDraw other = space.draw(otherwise, 7);
        double[] first = new double[size];
        double[] second = new double[size];
        for (int draw = 0; draw < 50; draw++) {
            one.weights(draw, first);
            other.weights(draw, second);
            for (int i = 0; i < size; i++) {
                assertThat(second[otherwise.indexOf(listed.get(i))]).isCloseTo(first[i], within(1e-12));
            }
        }
        for (int i = 0; i < size; i++) {
            assertThat(space.central(otherwise).get(otherwise.indexOf(listed.get(i))))
                    .isCloseTo(space.central(listed).get(i), within(1e-12));
        }
    }

    private static WeightSpace space(int model, List<String> criteria, Random random) {
        List<Map<String, Double>> ballots = List.of(swings(criteria, random), swings(criteria, random));
        List<List<String>> groups = new ArrayList<>();
        for (String id : criteria) {
            if (groups.isEmpty() || random.nextBoolean()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(id);
        }
        return switch (model) {
            case 0 -> new WeightSpace.Region(ballots);
            case 1 -> new WeightSpace.RandomEvaluator(ballots);
            case 2 -> new WeightSpace.RankGroups(groups);
            case 3 -> new WeightSpace.RankOrder(criteria);
            case 4 -> new WeightSpace.Any();
            default -> {
                Map<String, Double> weights = new TreeMap<>();
                criteria.forEach(id -> weights.put(id, 1.0 / criteria.size()));
                yield new WeightSpace.Point(weights);
            }
        };
    }

    private static Map<String, Double> swings(List<String> criteria, Random random) {
        Map<String, Double> swings = new TreeMap<>();
        criteria.forEach(id -> swings.put(id, 1 + Math.floor(99 * random.nextDouble())));
        return swings;
    }
}
