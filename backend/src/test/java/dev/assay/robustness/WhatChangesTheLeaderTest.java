package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("What would change the leader, applied")
class WhatChangesTheLeaderTest {
    private static final double STEP = 1e-6;

    private static MeanValues means(Random random, int alternatives, int criteria) {
        double[][] rows = new double[alternatives][criteria];
        for (double[] row : rows) {
            for (int i = 0; i < criteria; i++) {
                row[i] = random.nextInt(101);
            }
        }
        return MeanValues.of(Samples.exact(rows), Convention.UNIFORM);
    }

    private static List<Double> weights(Random random, int criteria) {
        double[] drawn = new double[criteria];
        Simplex.dirichlet(Simplex.keys("test", criteria, random.nextLong()), 0, drawn);
        List<Double> weights = new ArrayList<>();
        for (double weight : drawn) {
            weights.add(weight);
        }
        return weights;
    }

    private static List<Double> with(List<Double> weights, int criterion, double weight) {
        double others = 1 - weights.get(criterion);
        List<Double> changed = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            changed.add(i == criterion ? weight : weights.get(i) / others * (1 - weight));
        }
        return changed;
    }

    private static List<Double> beyond(List<Double> from, List<Double> to, double share) {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            weights.add(from.get(i) + share * (to.get(i) - from.get(i)));
        }
        return weights;
    }

    /** On the end of an interval two lead; which of them is ahead in the last bit says nothing. */
    private static void assertLeads(MeanValues means, String leader, List<Double> weights) {
        double most = means.alternatives().stream()
                .mapToDouble(each -> means.total(each, weights))
                .max()
                .orElseThrow();
        assertThat(means.total(leader, weights)).isCloseTo(most, within(1e-9));
    }

    @Property(tries = 150)
    @Label("a weight just inside its stability interval keeps the leader, just outside the named rival leads")
    void stability(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        MeanValues means = means(random, 5, 4);
        List<Double> weights = weights(random, 4);
        String leader = means.leader(weights);
        List<WeightStability> all = WeightStability.of(means, weights);
        for (int i = 0; i < 4; i++) {
            Interval stable = all.get(i).stable();
            assertThat(stable.contains(weights.get(i))).isTrue();
            int criterion = i;
            assertLeads(means, leader, with(weights, i, stable.low()));
            assertLeads(means, leader, with(weights, i, stable.high()));
            all.get(i).below().ifPresent(rival -> {
                List<Double> outside = with(weights, criterion, stable.low() - STEP);
                assertThat(means.total(rival, outside)).isGreaterThan(means.total(leader, outside));
            });
            all.get(i).above().ifPresent(rival -> {
                List<Double> outside = with(weights, criterion, stable.high() + STEP);
                assertThat(means.total(rival, outside)).isGreaterThan(means.total(leader, outside));
            });
        }
    }

    @Property(tries = 150)
    @Label(
            "the smallest overtaking change brings a tie; a little less keeps the leader ahead, and no other change is smaller")
    void overtaking(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        MeanValues means = means(random, 4, 4);
        List<Double> weights = weights(random, 4);
        String leader = means.leader(weights);
        for (String challenger : means.alternatives()) {
            if (challenger.equals(leader)) {
                continue;
            }
            if (WeightChange.overtaking(means, weights, challenger, leader) instanceof WeightChange.Found found) {
                assertThat(lead(means, leader, challenger, found.weights())).isCloseTo(0, within(1e-9));
                if (found.moved() > 1e-6) {
                    assertThat(lead(means, leader, challenger, beyond(weights, found.weights(), 0.999)))
                            .as("just below")
                            .isPositive();
                    assertThat(lead(means, leader, challenger, beyond(weights, found.weights(), 1.001)))
                            .as("just above")
                            .isNegative();
                }
                for (int k = 0; k < 50; k++) {
                    List<Double> other = beyond(weights, weights(random, 4), random.nextDouble());
                    if (lead(means, leader, challenger, other) <= 0) {
                        assertThat(moved(weights, other)).isGreaterThanOrEqualTo(found.moved() - 1e-9);
                    }
                }
            } else {
                assertThat(Arrays.stream(means.difference(leader, challenger))).allMatch(d -> d > 0);
            }
        }
    }

    @Property(tries = 100)
    @Label(
            "the smallest leading change leaves no rival ahead, moves what it says, and no change found by chance is smaller")
    void leading(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        MeanValues means = means(random, 4, 4);
        List<Double> weights = weights(random, 4);
        for (String challenger : means.alternatives()) {
            WeightChange change = WeightChange.leading(means, weights, challenger);
            if (change instanceof WeightChange.Found found) {
                assertThat(leads(means, challenger, found.weights(), 1e-6)).isTrue();
                if (found.moved() > 1e-3) {
                    assertThat(leads(means, challenger, beyond(weights, found.weights(), 0.99), -1e-9))
                            .as("just below, another still leads")
                            .isFalse();
                }
                assertThat(moved(weights, found.weights())).isCloseTo(found.moved(), within(1e-9));
                assertThat(found.weights().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-9));
            }
            for (int k = 0; k < 100; k++) {
                List<Double> other = beyond(weights, weights(random, 4), random.nextDouble());
                if (leads(means, challenger, other, 0)) {
                    assertThat(change).isInstanceOf(WeightChange.Found.class);
                    assertThat(moved(weights, other))
                            .isGreaterThanOrEqualTo(((WeightChange.Found) change).moved() - 1e-9);
                }
            }
        }
    }

    @Example
    @Label("weights are checked to lead where the solver's tableau has several corners alike")
    void alike() {
        MeanValues means = MeanValues.of(
                Samples.exact(
                        new double[] {0, 50, 50, 0, 100, 100, 50, 50},
                        new double[] {50, 50, 100, 50, 0, 100, 100, 0},
                        new double[] {50, 0, 100, 50, 100, 50, 50, 0}),
                Convention.UNIFORM);
        List<Double> weights = List.of(
                0.33124468042378763,
                0.01774830901545951,
                0.1160633208729758,
                0.004645026711647818,
                0.1671590034403454,
                0.03335487010267327,
                0.2834414235830419,
                0.04634336585006868);
        assertThat(WeightChange.leading(means, weights, "a"))
                .isInstanceOfSatisfying(
                        WeightChange.Found.class, found -> assertThat(leads(means, "a", found.weights(), 1e-6))
                                .isTrue());
    }

    @Example
    @Label("no weights let an alternative lead that is worse everywhere")
    void never() {
        MeanValues means =
                MeanValues.of(Samples.exact(new double[] {60, 60}, new double[] {50, 40}), Convention.UNIFORM);
        assertThat(WeightChange.overtaking(means, List.of(0.5, 0.5), "b", "a")).isEqualTo(new WeightChange.Never());
        assertThat(WeightChange.leading(means, List.of(0.5, 0.5), "b")).isEqualTo(new WeightChange.Never());
    }

    @Property(tries = 25)
    @Label("a measurement just short of its flip point keeps the leader, just beyond it the named alternative leads")
    void flipPoints(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        UncertainTable table = Samples.mixed(4).settled(Convention.UNIFORM);
        List<Double> weights = weights(random, 4);
        String leader = MeanValues.of(table, Convention.UNIFORM).leader(weights);
        for (FlipPoint point : FlipPoint.of(table, Convention.UNIFORM, weights)) {
            int column = table.columns().stream()
                    .map(UncertainTable.Column::id)
                    .toList()
                    .indexOf(point.criterion());
            if (point.outcome() instanceof FlipPoint.Outcome.At at) {
                double step = at.rising() ? 1e-4 : -1e-4;
                assertThat(leaderAt(table, weights, point, column, at.level() - step))
                        .isEqualTo(leader);
                assertThat(leaderAt(table, weights, point, column, at.level() + step))
                        .isEqualTo(at.leader());
            } else {
                Interval scale = table.columns().get(column).function().scale().range();
                assertThat(leaderAt(table, weights, point, column, scale.low())).isEqualTo(leader);
                assertThat(leaderAt(table, weights, point, column, scale.high()))
                        .isEqualTo(leader);
            }
        }
    }

    private static String leaderAt(
            UncertainTable table, List<Double> weights, FlipPoint point, int column, double level) {
        List<UncertainTable.Row> rows = new ArrayList<>();
        for (UncertainTable.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            if (point.alternatives().contains(row.alternative())) {
                cells.set(column, Cell.exact(level));
            }
            rows.add(new UncertainTable.Row(row.alternative(), cells));
        }
        UncertainTable changed = new UncertainTable(table.columns(), rows, table.factors());
        return MeanValues.of(changed, Convention.UNIFORM).leader(weights);
    }

    private static double lead(MeanValues means, String one, String other, List<Double> weights) {
        return means.total(one, weights) - means.total(other, weights);
    }

    private static boolean leads(MeanValues means, String one, List<Double> weights, double slack) {
        return means.alternatives().stream().allMatch(other -> lead(means, one, other, weights) >= -slack);
    }

    private static double moved(List<Double> from, List<Double> to) {
        double moved = 0;
        for (int i = 0; i < from.size(); i++) {
            moved += StrictMath.abs(from.get(i) - to.get(i)) / 2;
        }
        return moved;
    }
}
