package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Measurement;
import dev.assay.scoring.PerformanceTable;
import dev.assay.scoring.Ranking;
import dev.assay.scoring.Scale;
import dev.assay.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("An expected value")
class OneIntegratorTest {
    private static final Interval PERCENT = new Interval(0, 100);
    private static final Interval SHARE = new Interval(0, 1);

    private static final List<ValueFunction> FUNCTIONS = List.of(
            ValueFunction.declaredBy(Scale.linear("percent", 20, 90)),
            ValueFunction.declaredBy(new Scale(
                    "percent",
                    0.1,
                    99.7,
                    Scale.Form.LINEAR,
                    List.of(new Scale.Point(33.3, 70), new Scale.Point(66.6, 80)))),
            ValueFunction.declaredBy(new Scale("EUR", 90, 3, Scale.Form.LOG, List.of())));

    @Property(tries = 100)
    @Label("is the same bits, and its leader the same, in the ranking and in the robustness of every generated case")
    void oneLeader(
            @ForAll @IntRange(min = 2, max = 5) int alternatives,
            @ForAll @IntRange(min = 1, max = 4) int criteria,
            @ForAll Random random) {
        List<Double> weights = new ArrayList<>();
        List<PerformanceTable.Column> ranked = new ArrayList<>();
        List<UncertainTable.Column> sampled = new ArrayList<>();
        for (int i = 0; i < criteria; i++) {
            ValueFunction function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
            weights.add(1.0 / criteria);
            ranked.add(new PerformanceTable.Column("c" + i, function, 1.0 / criteria));
            sampled.add(new UncertainTable.Column("c" + i, function));
        }
        List<PerformanceTable.Row> rankedRows = new ArrayList<>();
        List<UncertainTable.Row> sampledRows = new ArrayList<>();
        SortedMap<String, Distribution> factors = new TreeMap<>();
        for (int a = 0; a < alternatives; a++) {
            List<PerformanceTable.Cell> measured = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < criteria; i++) {
                Measurement measurement = anyMeasurement(random);
                measured.add(new PerformanceTable.Cell(measurement, "f" + a + "/" + i));
                cells.add(cell(measurement, "f" + a + "/" + i, factors));
            }
            rankedRows.add(new PerformanceTable.Row(Samples.name(a), measured));
            sampledRows.add(new UncertainTable.Row(Samples.name(a), cells));
        }
        UncertainTable uncertain = new UncertainTable(sampled, sampledRows, factors);
        PerformanceTable performance = new PerformanceTable(ranked, rankedRows);
        for (Convention convention : Convention.values()) {
            Ranking ranking = Ranking.of(performance, convention);
            MeanValues means = MeanValues.of(uncertain, convention);
            for (String alternative : means.alternatives()) {
                assertThat(means.total(alternative, weights))
                        .as("%s under %s", alternative, convention)
                        .isEqualTo(ranking.of(alternative).value());
            }
            assertThat(means.leader(weights)).isEqualTo(ranking.places().get(0).alternative());
            assertThat(means.order(weights))
                    .isEqualTo(ranking.places().stream()
                            .map(Ranking.Place::alternative)
                            .toList());
        }
    }

    @Example
    @Label("of three sources that disagree is the mean of the three, whatever interval is shown")
    void threeSources() {
        Distribution one = new Distribution.TwoPieceNormal(40, 1, 1, PERCENT);
        Distribution two = new Distribution.TwoPieceNormal(70, 2, 1, PERCENT);
        Distribution three = new Distribution.TwoPieceNormal(88, 1, 3, PERCENT);
        ValueFunction straight = ValueFunction.declaredBy(Scale.linear("percent", 0, 100));
        Measurement disputed = new Measurement.Estimated(
                new Distribution.Mixture(List.of(one, two, three)), 0, PERCENT, new Interval(60, 61));
        double exact = (one.mean() + two.mean() + three.mean()) / 3;
        assertThat(disputed.through(straight).expected()).isCloseTo(exact, within(2e-3));
        assertThat(disputed.through(straight).best()).isGreaterThanOrEqualTo(exact - 2e-3);
    }

    @Example
    @Label(
            "of a product of factors is that of the lattice, near the product of their means where the value is straight")
    void product() {
        Distribution load = new Distribution.TwoPieceNormal(10, 1, 1, new Interval(0, 20));
        Distribution rate = new Distribution.TwoPieceNormal(2, 0.1, 0.1, new Interval(0, 4));
        Measurement cost = new Measurement.Computed(
                Formula.constant(3).plus(2, "load", "rate"), List.of(load, rate), PERCENT, new Interval(30, 60));
        assertThat(cost.through(ValueFunction.declaredBy(Scale.linear("EUR", 100, 0)))
                        .expected())
                .isCloseTo(57, within(0.01));
    }

    private static Measurement anyMeasurement(Random random) {
        double level = 5 + 90 * random.nextDouble();
        double width = 1 + 20 * random.nextDouble();
        Distribution noise = new Distribution.TwoPieceNormal(level, width, width / 2, PERCENT);
        Interval shown = new Interval(Math.max(0, level - width), Math.min(100, level + width));
        return switch (random.nextInt(8)) {
            case 0 -> Measurement.exact(level);
            case 1 -> Measurement.within(shown);
            case 2 -> Measurement.unknown();
            case 3 -> new Measurement.Estimated(noise, 0, PERCENT, shown);
            case 4 -> new Measurement.Estimated(noise, 8 * random.nextDouble() - 4, PERCENT, shown);
            case 5 ->
                new Measurement.Estimated(
                        new Distribution.Mixture(List.of(
                                noise, new Distribution.PassRate(30, 40, PERCENT), new Distribution.Point(level / 2))),
                        0,
                        PERCENT,
                        shown);
            case 6 ->
                new Measurement.Estimated(
                        new Distribution.Steps(List.of(level, level / 2, level / 3)), 0, PERCENT, shown);
            default ->
                new Measurement.Computed(
                        Formula.constant(1).plus(0.5, "load").plus(0.25, "load", "rate"),
                        List.of(noise, new Distribution.Uniform(new Interval(1, 1.5))),
                        PERCENT,
                        shown);
        };
    }

    /** The same measurement over named factors. */
    private static Cell cell(Measurement measurement, String name, SortedMap<String, Distribution> factors) {
        if (measurement instanceof Measurement.Exact exact) {
            factors.put(name, new Distribution.Point(exact.level()));
            return Cell.of(name, Interval.point(exact.level()));
        }
        if (measurement instanceof Measurement.Within within) {
            factors.put(name, new Distribution.Uniform(within.levels()));
            return Cell.of(name, within.levels());
        }
        if (measurement instanceof Measurement.Estimated estimated) {
            factors.put(name, estimated.noise());
            Formula formula = Formula.of(name);
            if (estimated.bias() != 0) {
                factors.put("a-bias/" + name, new Distribution.Uniform(SHARE));
                formula = formula.plus(-estimated.bias(), "a-bias/" + name);
            }
            return new Cell.Known(formula, estimated.domain());
        }
        if (measurement instanceof Measurement.Computed computed) {
            factors.put("z-load/" + name, computed.spreads().get(0));
            factors.put("rate/" + name, computed.spreads().get(1));
            return new Cell.Known(
                    Formula.constant(1).plus(0.5, "z-load/" + name).plus(0.25, "z-load/" + name, "rate/" + name),
                    computed.domain());
        }
        return Cell.unknown(name);
    }
}
