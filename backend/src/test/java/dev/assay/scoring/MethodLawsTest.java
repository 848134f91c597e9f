package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The laws of the method")
class MethodLawsTest {

    @Provide
    Arbitrary<PerformanceTable> tables() {
        return Tables.any();
    }

    @Provide
    Arbitrary<Double> levels() {
        return Tables.level();
    }

    @Property
    @Label("removing a candidate reorders no others and changes no value")
    void noRankReversal(@ForAll("tables") PerformanceTable table, @ForAll Convention convention) {
        PerformanceTable smaller = new PerformanceTable(
                table.criteria(), table.rows().subList(0, table.rows().size() - 1));
        List<Ranking.Place> before = Ranking.of(table, convention).places().stream()
                .filter(place -> !place.alternative()
                        .equals(table.rows().get(table.rows().size() - 1).alternative()))
                .toList();
        List<Ranking.Place> after = Ranking.of(smaller, convention).places();
        assertThat(after.stream().map(Ranking.Place::alternative))
                .containsExactlyElementsOf(
                        before.stream().map(Ranking.Place::alternative).toList());
        assertThat(after.stream().map(Ranking.Place::value))
                .containsExactlyElementsOf(
                        before.stream().map(Ranking.Place::value).toList());
    }

    @Property
    @Label("the order in which candidates were added changes nothing")
    void orderIndependence(@ForAll("tables") PerformanceTable table, @ForAll Random random) {
        List<PerformanceTable.Row> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, random);
        assertThat(Ranking.of(new PerformanceTable(table.criteria(), shuffled), Convention.UNIFORM))
                .isEqualTo(Ranking.of(table, Convention.UNIFORM));
    }

    @Property
    @Label("a better measurement never has a lower value, and never a worse rank")
    void monotone(
            @ForAll("tables") PerformanceTable table, @ForAll("levels") double one, @ForAll("levels") double other) {
        PerformanceTable.Column column = table.criteria().get(0);
        boolean higherIsBetter = column.function().scale().higherIsBetter();
        double worse = higherIsBetter ? Math.min(one, other) : Math.max(one, other);
        double better = higherIsBetter ? Math.max(one, other) : Math.min(one, other);
        assertThat(column.function().value(better))
                .isGreaterThanOrEqualTo(column.function().value(worse));
        assertThat(rankOfFirst(table, better)).isLessThanOrEqualTo(rankOfFirst(table, worse));
    }

    @Property
    @Label("contributions add up to the total, and the total lies between worst and best")
    void contributionsSum(@ForAll("tables") PerformanceTable table, @ForAll Convention convention) {
        for (PerformanceTable.Row row : table.rows()) {
            List<ValueSpan> contributions = table.contributions(row, convention);
            ValueSpan total = PerformanceTable.total(contributions);
            assertThat(contributions.stream().mapToDouble(ValueSpan::expected).sum())
                    .isCloseTo(total.expected(), within(1e-9));
            assertThat(total.worst()).isGreaterThanOrEqualTo(0);
            assertThat(total.best()).isLessThanOrEqualTo(100 + 1e-9);
        }
    }

    @Property
    @Label("an interval's values contain the value of every level in it")
    void intervalContainsPoint(
            @ForAll("tables") PerformanceTable table,
            @ForAll("levels") double one,
            @ForAll("levels") double other,
            @ForAll Random random) {
        ValueFunction function = table.criteria().get(0).function();
        Interval levels = new Interval(Math.min(one, other), Math.max(one, other));
        double inside = levels.low() + random.nextDouble() * (levels.high() - levels.low());
        ValueSpan span = function.span(levels);
        assertThat(function.value(inside)).isBetween(span.worst() - 1e-9, span.best() + 1e-9);
        assertThat(function.unknown().worst()).isLessThanOrEqualTo(span.worst());
        assertThat(function.unknown().best()).isGreaterThanOrEqualTo(span.best());
    }

    @Property
    @Label("the three conventions bracket each other: worst, uniform, best")
    void conventionsBracket(@ForAll("tables") PerformanceTable table) {
        for (PerformanceTable.Row row : table.rows()) {
            double worst = value(table, row, Convention.ALL_WORST);
            double uniform = value(table, row, Convention.UNIFORM);
            double best = value(table, row, Convention.ALL_BEST);
            assertThat(worst).isLessThanOrEqualTo(uniform + 1e-9);
            assertThat(uniform).isLessThanOrEqualTo(best + 1e-9);
        }
    }

    @Property
    @Label("rank bounds contain the rank, and equal alternatives share one")
    void ranks(@ForAll("tables") PerformanceTable table, @ForAll Convention convention) {
        List<PerformanceTable.Row> doubled = new ArrayList<>(table.rows());
        doubled.add(new PerformanceTable.Row("twin", table.rows().get(0).cells()));
        Ranking ranking = Ranking.of(new PerformanceTable(table.criteria(), doubled), convention);
        assertThat(ranking.of("twin").rank()).isEqualTo(ranking.of("a0").rank());
        for (Ranking.Place place : ranking.places()) {
            assertThat(place.bestRank()).isLessThanOrEqualTo(place.rank());
            assertThat(place.worstRank()).isGreaterThanOrEqualTo(place.rank());
        }
    }

    @Property
    @Label("the expected value of an interval is the mean over its levels")
    void exactIntegration(
            @ForAll("tables") PerformanceTable table, @ForAll("levels") double one, @ForAll("levels") double other) {
        Interval levels = new Interval(Math.min(one, other), Math.max(one, other));
        ValueFunction function = table.criteria().get(0).function();
        int steps = 4000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += function.value(levels.low() + (i + 0.5) / steps * (levels.high() - levels.low()));
        }
        assertThat(function.span(levels).expected()).isCloseTo(sum / steps, within(0.05));
    }

    private static double value(PerformanceTable table, PerformanceTable.Row row, Convention convention) {
        return PerformanceTable.total(table.contributions(row, convention)).expected();
    }

    private static int rankOfFirst(PerformanceTable table, double level) {
        List<PerformanceTable.Row> rows = new ArrayList<>(table.rows());
        List<PerformanceTable.Cell> cells = new ArrayList<>(rows.get(0).cells());
        cells.set(0, new PerformanceTable.Cell(Measurement.exact(level), "changed"));
        rows.set(0, new PerformanceTable.Row("a0", cells));
        return Ranking.of(new PerformanceTable(table.criteria(), rows), Convention.UNIFORM)
                .of("a0")
                .rank();
    }
}
