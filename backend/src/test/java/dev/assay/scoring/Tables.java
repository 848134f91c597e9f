package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary performance tables: some cells exact, some intervals, some unknown, some shared between alternatives. */
final class Tables {

    private Tables() {}

    static Arbitrary<PerformanceTable> any() {
        return Arbitraries.integers().between(1, 5).flatMap(width -> Combinators.combine(columns(width), rows(width))
                .as(PerformanceTable::new));
    }

    private static Arbitrary<List<PerformanceTable.Column>> columns(int width) {
        Arbitrary<Scale> scale = Arbitraries.of(
                Scale.linear("%", 0, 100),
                Scale.linear("ms", 80, 10),
                new Scale("%", 0, 100, Scale.Form.LINEAR, List.of(new Scale.Point(40, 70))),
                new Scale("EUR", 100, 1, Scale.Form.LOG, List.of()));
        Arbitrary<Double> swing = Arbitraries.integers().between(1, 100).map(i -> (double) i);
        return Combinators.combine(scale.list().ofSize(width), swing.list().ofSize(width))
                .as((scales, swings) -> {
                    double sum = swings.stream().mapToDouble(s -> s).sum();
                    return IntStream.range(0, width)
                            .mapToObj(i -> new PerformanceTable.Column(
                                    "c" + i, ValueFunction.declaredBy(scales.get(i)), swings.get(i) / sum))
                            .toList();
                });
    }

    private static Arbitrary<List<PerformanceTable.Row>> rows(int width) {
        return cell().list().ofSize(width).list().ofMinSize(2).ofMaxSize(6).map(cells -> {
            List<PerformanceTable.Row> rows = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                rows.add(new PerformanceTable.Row("a" + i, owned("a" + i, cells.get(i))));
            }
            return rows;
        });
    }

    private static List<PerformanceTable.Cell> owned(String alternative, List<PerformanceTable.Cell> cells) {
        return cells.stream()
                .map(cell ->
                        cell.factor().isEmpty() ? new PerformanceTable.Cell(cell.measurement(), alternative) : cell)
                .toList();
    }

    /** Unknown cells may share a factor, since two routes of one model do. */
    private static Arbitrary<PerformanceTable.Cell> cell() {
        return Arbitraries.oneOf(
                level().map(x -> new PerformanceTable.Cell(Measurement.exact(x), "")),
                Combinators.combine(level(), level())
                        .as((x, y) -> new PerformanceTable.Cell(
                                Measurement.within(new Interval(Math.min(x, y), Math.max(x, y))), "")),
                Arbitraries.of("", "shared").map(factor -> new PerformanceTable.Cell(Measurement.unknown(), factor)));
    }

    static Arbitrary<Double> level() {
        return Arbitraries.integers().between(-20, 1200).map(i -> i / 10.0);
    }
}
