package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Convention;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SMAA against answers found by integration")
class SmaaExactTest {
    private static final int DRAWS = 100_000;

    private static Acceptability drawn(UncertainTable table, WeightSpace space) {
        return Smaa.of(table, Convention.UNIFORM, space, 42, DRAWS, Run.HERE).orElseThrow();
    }

    private static void near(Acceptability drawn, double share, double exact) {
        assertThat(share).isCloseTo(exact, within(2 * drawn.samplingError(exact) + 1e-12));
    }

    @Test
    @DisplayName("2×2, any weights: a is first where w₀ is above 1/3, with the mean weight of that stretch")
    void anyWeights() {
        Acceptability drawn = drawn(Samples.exact(new double[] {80, 20}, new double[] {40, 40}), new WeightSpace.Any());
        near(drawn, drawn.of("a").first(), 2 / 3.0);
        near(drawn, drawn.winning("a", "b"), 2 / 3.0);
        assertThat(drawn.of("a").centralWeights().orElseThrow().get(0)).isCloseTo(2 / 3.0, within(0.003));
        assertThat(drawn.of("b").centralWeights().orElseThrow().get(0)).isCloseTo(1 / 6.0, within(0.003));
        assertThat(drawn.of("a").confidence()).contains(1.0);
    }

    @Test
    @DisplayName("2×2, exact weights, uniform measurements: two uniforms on [0, 2] and [1, 3] win 1/8 against 7/8")
    void uniformMeasurements() {
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(0, 20), Samples.uniform(50, 50)},
                new Distribution[] {Samples.uniform(10, 30), Samples.uniform(50, 50)});
        Acceptability drawn = drawn(table, Samples.weights(0.5, 0.5));
        near(drawn, drawn.of("a").first(), 1 / 8.0);
        near(drawn, drawn.of("b").ranks().get(0), 7 / 8.0);
        near(drawn, drawn.of("a").confidence().orElseThrow(), 1 / 8.0);
    }

    @Test
    @DisplayName("2×2, weights and one measurement uncertain: P(w·x > (1 − w)·50) = ∫ (1 − 50/(50 + x)) … = 1 − ½·ln 3")
    void both() {
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(0, 100), Samples.uniform(0, 0)},
                new Distribution[] {Samples.uniform(0, 0), Samples.uniform(50, 50)});
        Acceptability drawn = drawn(table, new WeightSpace.Any());
        near(drawn, drawn.of("a").first(), 1 - 0.5 * StrictMath.log(3));
    }

    @Test
    @DisplayName("3×2, any weights: each of three rules a stretch of w₀, and ranks follow the lines' crossings")
    void threeLines() {
        Acceptability drawn = drawn(
                Samples.exact(new double[] {100, 0}, new double[] {70, 60}, new double[] {0, 100}),
                new WeightSpace.Any());
        near(drawn, drawn.of("a").first(), 1 - 2 / 3.0);
        near(drawn, drawn.of("b").first(), 2 / 3.0 - 4 / 11.0);
        near(drawn, drawn.of("c").first(), 4 / 11.0);
        near(drawn, drawn.of("a").ranks().get(1), 2 / 3.0 - 0.5);
        near(drawn, drawn.of("c").ranks().get(2), 0.5);
        near(drawn, drawn.of("b").ranks().get(2), 0);
    }

    @Test
    @DisplayName("3×2, the same uniform for all three: each rank a third, and every pair a half")
    void threeAlike() {
        Distribution[] row = {Samples.uniform(20, 60), Samples.uniform(10, 70)};
        Acceptability drawn = drawn(Samples.independent(row, row, row), Samples.weights(0.3, 0.7));
        for (Acceptability.Standing standing : drawn.standings()) {
            standing.ranks().forEach(share -> near(drawn, share, 1 / 3.0));
            near(drawn, drawn.winning(standing.alternative(), "a"), 0.5);
        }
    }

    @Test
    @DisplayName("rank order: the mean weights are the rank order centroid, (11, 5, 2)/18 for three")
    void rankOrderCentroid() {
        WeightSpace order = new WeightSpace.RankOrder(List.of("c2", "c0", "c1"));
        Acceptability drawn = drawn(Samples.exact(new double[] {90, 90, 90}, new double[] {10, 10, 10}), order);
        List<Double> mean = drawn.of("a").centralWeights().orElseThrow();
        double[] centroid = {5 / 18.0, 2 / 18.0, 11 / 18.0};
        List<Double> central = order.central(List.of("c0", "c1", "c2"));
        for (int i = 0; i < 3; i++) {
            assertThat(central.get(i)).isCloseTo(centroid[i], within(1e-12));
            assertThat(mean.get(i)).isCloseTo(centroid[i], within(0.003));
        }
    }

    @Test
    @DisplayName("a region between two ballots: λ is uniform, so a is first in the share of the stretch it wins")
    void region() {
        List<Map<String, Double>> ballots = List.of(Map.of("c0", 100.0, "c1", 0.0), Map.of("c0", 0.0, "c1", 100.0));
        UncertainTable table = Samples.exact(new double[] {80, 20}, new double[] {40, 40});
        Acceptability region = drawn(table, new WeightSpace.Region(ballots, 0));
        near(region, region.of("a").first(), 2 / 3.0);
        Acceptability one = drawn(table, new WeightSpace.RandomEvaluator(ballots, 0));
        near(one, one.of("a").first(), 0.5);
    }

    @Test
    @DisplayName("an unknown cell, read three ways: anywhere, at worst, at best")
    void conventions() {
        UncertainTable known = Samples.exact(new double[] {30});
        UncertainTable table = new UncertainTable(
                known.columns(),
                List.of(known.rows().get(0), new UncertainTable.Row("b", List.of(Cell.unknown("model:b/c0")))),
                known.factors());
        for (Convention convention : Convention.values()) {
            Acceptability drawn = Smaa.of(table, convention, Samples.weights(1), 1, DRAWS, Run.HERE)
                    .orElseThrow();
            double exact =
                    switch (convention) {
                        case UNIFORM -> 0.7;
                        case ALL_WORST -> 0;
                        case ALL_BEST -> 1;
                    };
            near(drawn, drawn.of("b").first(), exact);
        }
    }
}
