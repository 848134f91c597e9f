package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Formula;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Information, regret, dominance and tie groups")
class InformationAndRegretTest {

    @Test
    @DisplayName(
            "knowing a uniform on [40, 80] against an exact 55 is worth ∫ (55 − x)⁺ = 15²/80, and changes the leader in 15/40")
    void evppiOfOneFactor() {
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(40, 80)}, new Distribution[] {Samples.uniform(55, 55)});
        ValueOfInformation first = ValueOfInformation.of(table, List.of(1.0)).get(0);
        assertThat(first.factor()).isEqualTo("model:a/c0");
        assertThat(first.evppi()).isCloseTo(15 * 15 / 80.0, within(1e-3));
        assertThat(first.change()).isCloseTo(15 / 40.0, within(1 / 128.0));
    }

    @Test
    @DisplayName("a vendor's bias is a factor of its own: it lowers a by 0–20, and b stands 15 below: worth 5²/40")
    void evppiOfBias() {
        UncertainTable exact = Samples.exact(new double[] {70}, new double[] {55});
        Cell biased = new Cell.Known(Formula.of("model:a/c0").plus(-20, "vendor:v/self-report"), Samples.PERCENT);
        UncertainTable table = new UncertainTable(
                exact.columns(),
                List.of(
                        new UncertainTable.Row("a", List.of(biased)),
                        exact.rows().get(1)),
                new TreeMap<>(
                        Map.of("model:a/c0", Samples.uniform(69, 71), "vendor:v/self-report", Samples.uniform(0, 1))));
        ValueOfInformation first = ValueOfInformation.of(table, List.of(1.0)).get(0);
        assertThat(first.factor()).isEqualTo("vendor:v/self-report");
        assertThat(first.evppi()).isCloseTo(5 * 5 / 40.0, within(1e-2));
        assertThat(first.change()).isCloseTo(5 / 20.0, within(1 / 100.0));
        assertThat(ValueOfInformation.of(table, List.of(1.0)).get(1).evppi()).isEqualTo(0);
    }

    @Test
    @DisplayName("an unknown cell is worth asking for: anywhere on the scale against an exact 30 gains 30²/200")
    void evppiOfUnknown() {
        UncertainTable exact = Samples.exact(new double[] {30});
        UncertainTable table = new UncertainTable(
                exact.columns(),
                List.of(exact.rows().get(0), new UncertainTable.Row("b", List.of(Cell.unknown("model:b/c0")))),
                exact.factors());
        ValueOfInformation first = ValueOfInformation.of(table, List.of(1.0)).get(0);
        assertThat(first.evppi()).isCloseTo(30 * 30 / 200.0, within(1e-2));
    }

    @Test
    @DisplayName("the product of two factors has the mean of the two means, and is drawn as it is expected")
    void products() {
        UncertainTable exact = Samples.exact(new double[] {0});
        Cell cost = new Cell.Known(Formula.constant(3).plus(50, "rate:x", "load:y"), Samples.PERCENT);
        UncertainTable table = new UncertainTable(
                exact.columns(),
                List.of(new UncertainTable.Row("a", List.of(cost))),
                new TreeMap<>(Map.of("rate:x", Samples.uniform(0.8, 1), "load:y", Samples.uniform(0.2, 1.4))));
        assertThat(MeanValues.of(table, Convention.UNIFORM).of("a").get(0)).isCloseTo(3 + 50 * 0.9 * 0.8, within(1e-2));
    }

    @Test
    @DisplayName(
            "regret is what another choice would have brought; where the alternative is knocked out it is no number")
    void regret() {
        Regret regret = Regret.over(List.of(
                new Regret.Scenario("as is", Map.of("a", 70.0, "b", 60.0, "c", 40.0)),
                new Regret.Scenario("embargo", Map.of("b", 50.0, "c", 55.0))));
        assertThat(regret.rows().get(0).regrets()).containsExactly(OptionalDouble.of(0), OptionalDouble.empty());
        assertThat(regret.rows().get(1).regrets()).containsExactly(OptionalDouble.of(10), OptionalDouble.of(5));
        assertThat(regret.rows().get(1).largest()).hasValue(10);
        assertThat(regret.rows().get(0).knockedOut()).isEqualTo(1);
    }

    @Test
    @DisplayName("dominance holds whatever the levels turn out to be, and a shared level is equal for both")
    void dominance() {
        Distribution wide = Samples.uniform(10, 90);
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(50, 60), wide},
                new Distribution[] {Samples.uniform(40, 50), wide},
                new Distribution[] {Samples.uniform(40, 51), wide});
        assertThat(Dominance.of(table, Convention.UNIFORM)).isEmpty();
        Cell shared = table.rows().get(0).cells().get(1);
        List<UncertainTable.Row> rows = table.rows().stream()
                .map(row -> new UncertainTable.Row(
                        row.alternative(), List.of(row.cells().get(0), shared)))
                .toList();
        UncertainTable routes = new UncertainTable(table.columns(), rows, table.factors());
        assertThat(Dominance.of(routes, Convention.UNIFORM)).isEmpty();
        UncertainTable apart = Samples.exact(new double[] {51, 7}, new double[] {50, 7}, new double[] {50, 8});
        assertThat(Dominance.of(apart, Convention.UNIFORM))
                .containsExactly(new Dominance("a", "b"), new Dominance("c", "b"));
    }

    @Test
    @DisplayName("the Pareto front says in which share of the draws an alternative stands on it")
    void front() {
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(50, 50), Samples.uniform(50, 50)},
                new Distribution[] {Samples.uniform(40, 60), Samples.uniform(30, 55)});
        List<ParetoFront> front =
                ParetoFront.of(table, Convention.UNIFORM, 1, 20_000, Run.HERE).orElseThrow();
        assertThat(front.get(1).expected()).isFalse();
        assertThat(front.get(1).share()).isCloseTo(1 - 0.5 * 0.8, within(0.01));
        assertThat(front.get(0).share()).isCloseTo(1 - 0.5 * 0.2, within(0.01));
    }

    @Test
    @DisplayName("a tie group runs to the last alternative its top does not beat in τ of the draws")
    void tieGroups() {
        UncertainTable table = Samples.independent(
                new Distribution[] {Samples.uniform(60, 80)},
                new Distribution[] {Samples.uniform(58, 78)},
                new Distribution[] {Samples.uniform(57, 77)},
                new Distribution[] {Samples.uniform(30, 40)},
                new Distribution[] {Samples.uniform(10, 12)});
        Acceptability drawn = Smaa.of(table, Convention.UNIFORM, Samples.weights(1), 1, 10_000, Run.HERE)
                .orElseThrow();
        MeanValues means = MeanValues.of(table, Convention.UNIFORM);
        assertThat(TieGroups.of(means, List.of(1.0), drawn, TieGroups.TAU))
                .containsExactly(List.of("a", "b", "c"), List.of("d"), List.of("e"));
    }
}
