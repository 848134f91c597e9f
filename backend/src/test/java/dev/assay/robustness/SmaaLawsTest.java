package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The laws of the method, drawn")
class SmaaLawsTest {
    private static final int DRAWS = 1500;
    private static final int TRIES = 25;

    private static Acceptability drawn(UncertainTable table, long seed) {
        return Smaa.of(table, Convention.UNIFORM, new WeightSpace.Any(), seed, DRAWS, Run.HERE)
                .orElseThrow();
    }

    @Property(tries = TRIES)
    @Label("removing an alternative changes neither how the others do against each other nor their expected values")
    void noRankReversal(@ForAll @IntRange(min = 3, max = 12) int size, @ForAll @IntRange(max = 2) int gone) {
        UncertainTable table = Samples.mixed(size);
        Set<String> kept = new TreeSet<>(table.alternatives());
        kept.remove(Samples.name(gone));
        UncertainTable smaller = table.keeping(kept);
        Acceptability before = drawn(table, size);
        Acceptability after = drawn(smaller, size);
        MeanValues means = MeanValues.of(table, Convention.UNIFORM);
        MeanValues fewer = MeanValues.of(smaller, Convention.UNIFORM);
        for (String one : kept) {
            assertThat(fewer.of(one)).isEqualTo(means.of(one));
            assertThat(after.of(one).first())
                    .isGreaterThanOrEqualTo(before.of(one).first());
            for (String other : kept) {
                assertThat(after.winning(one, other)).isEqualTo(before.winning(one, other));
            }
        }
    }

    @Property(tries = TRIES)
    @Label("the order in which alternatives are given changes no bit")
    void orderIndependence(@ForAll @IntRange(min = 3, max = 9) int size, @ForAll Random random) {
        UncertainTable table = Samples.mixed(size);
        List<UncertainTable.Row> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, random);
        UncertainTable other = new UncertainTable(table.columns(), shuffled, table.factors());
        assertThat(drawn(other, 3)).isEqualTo(drawn(table, 3));
    }

    @Property(tries = 40)
    @Label(
            "a better measurement, whichever it is, never lowers the first-rank acceptability or a winning index of its alternative")
    void monotone(
            @ForAll @IntRange(min = 3, max = 9) int size,
            @ForAll @IntRange(max = 2) int place,
            @ForAll @IntRange(max = 3) int column,
            @ForAll @IntRange(max = 30) int better) {
        UncertainTable table = Samples.mixed(size);
        UncertainTable.Row row = table.rows().get(place);
        if (!(row.cells().get(column) instanceof Cell.Known old)) {
            return;
        }
        Acceptability before = drawn(table, 5);
        double step = table.columns().get(column).function().scale().higherIsBetter() ? better : -better;
        Formula improved =
                new Formula(old.formula().constant() + step, old.formula().terms());
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(column, new Cell.Known(improved, old.domain()));
        List<UncertainTable.Row> rows = new ArrayList<>(table.rows());
        rows.set(place, new UncertainTable.Row(row.alternative(), cells));
        Acceptability after = drawn(new UncertainTable(table.columns(), rows, table.factors()), 5);
        String one = row.alternative();
        assertThat(after.of(one).first()).isGreaterThanOrEqualTo(before.of(one).first());
        for (String rival : table.alternatives()) {
            assertThat(after.winning(one, rival)).isGreaterThanOrEqualTo(before.winning(one, rival));
        }
    }

    @Property(tries = TRIES)
    @Label("alternatives that rest on the same factors tie in every draw and share every rank")
    void tieSymmetry(@ForAll @IntRange(min = 3, max = 9) int size) {
        UncertainTable table = Samples.mixed(size);
        List<UncertainTable.Row> rows = new ArrayList<>(table.rows());
        rows.add(new UncertainTable.Row("twin", rows.get(1).cells()));
        Acceptability drawn = drawn(new UncertainTable(table.columns(), rows, table.factors()), 9);
        assertThat(drawn.winning("twin", "b")).isEqualTo(0.5);
        assertThat(drawn.of("twin").ranks()).isEqualTo(drawn.of("b").ranks());
    }

    @Property(tries = TRIES)
    @Label("ranks of an alternative add up to 1, and so does each rank over the alternatives")
    void sums(@ForAll @IntRange(min = 3, max = 9) int size, @ForAll @IntRange(max = 1000) int seed) {
        Acceptability drawn = drawn(Samples.mixed(size), seed);
        for (int k = 0; k < size; k++) {
            int rank = k;
            assertThat(drawn.standings().get(k).ranks().stream()
                            .mapToDouble(p -> p)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(drawn.standings().stream()
                            .mapToDouble(one -> one.ranks().get(rank))
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = TRIES)
    @Label("of two routes of one model that differ only in an exact price the cheaper wins always, the other never")
    void routes(@ForAll @IntRange(min = 11, max = 900) int price, @ForAll @IntRange(min = 1, max = 50) int more) {
        UncertainTable table = Samples.mixed(5);
        List<UncertainTable.Row> rows = new ArrayList<>(table.rows());
        List<Cell> model = rows.get(1).cells();
        rows.add(new UncertainTable.Row("cheap", route(model, price)));
        rows.add(new UncertainTable.Row("dear", route(model, price + more)));
        Acceptability drawn = drawn(new UncertainTable(table.columns(), rows, table.factors()), 4);
        assertThat(drawn.winning("cheap", "dear")).isEqualTo(1);
        assertThat(drawn.winning("dear", "cheap")).isEqualTo(0);
        assertThat(drawn.of("dear").first()).isEqualTo(0);
    }

    private static List<Cell> route(List<Cell> model, double price) {
        List<Cell> cells = new ArrayList<>(model);
        cells.set(3, Cell.exact(price));
        return cells;
    }

    @Property(tries = TRIES)
    @Label("the expected value of a measurement known to lie in an interval lies between those of its ends")
    void intervalContainsPoint(@ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        Interval levels = new Interval(Math.min(one, other), Math.max(one, other));
        double expected = MeanValues.of(
                        Samples.independent(new Distribution[] {new Distribution.Uniform(levels)}), Convention.UNIFORM)
                .of("a")
                .get(0);
        assertThat(expected).isBetween(levels.low() - 1e-9, levels.high() + 1e-9);
        assertThat(expected).isCloseTo(levels.middle(), within(1e-9));
    }

    @Property(tries = 20)
    @Label("a larger bias of a vendor never raises the summed first-rank acceptability of that vendor's offerings")
    void biasMovesTogether(@ForAll @IntRange(max = 15) int bias, @ForAll @IntRange(max = 15) int more) {
        assertThat(vendorFirst(bias + more)).isLessThanOrEqualTo(vendorFirst(bias) + 1e-9);
    }

    private static double vendorFirst(double bias) {
        SortedMap<String, Distribution> factors = new TreeMap<>(Map.of(
                "vendor:v/self-report", Samples.uniform(0, 1),
                "model:p/c0", Samples.uniform(60, 80),
                "model:q/c0", Samples.uniform(55, 85),
                "model:r/c0", Samples.uniform(50, 80)));
        List<UncertainTable.Row> rows = List.of(
                row("p", Formula.of("model:p/c0").plus(-bias, "vendor:v/self-report")),
                row("q", Formula.of("model:q/c0").plus(-bias, "vendor:v/self-report")),
                row("r", Formula.of("model:r/c0")));
        Acceptability drawn = drawn(new UncertainTable(Samples.percentages(1), rows, factors), 11);
        return drawn.of("p").first() + drawn.of("q").first();
    }

    private static UncertainTable.Row row(String alternative, Formula formula) {
        return new UncertainTable.Row(alternative, List.of(new Cell.Known(formula, Samples.PERCENT)));
    }
}
