package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Scale;
import dev.assay.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables for the tests of this package. */
final class Samples {
    static final Interval PERCENT = new Interval(0, 100);

    private Samples() {}

    /** Criteria c0, c1, … with straight value functions from 0 to 100. */
    static List<UncertainTable.Column> percentages(int count) {
        List<UncertainTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new UncertainTable.Column("c" + i, ValueFunction.declaredBy(Scale.linear("percent", 0, 100))));
        }
        return columns;
    }

    /** Alternatives a, b, c, … with exact values. */
    static UncertainTable exact(double[]... rows) {
        List<UncertainTable.Row> all = new ArrayList<>();
        for (int a = 0; a < rows.length; a++) {
            all.add(new UncertainTable.Row(
                    name(a), Arrays.stream(rows[a]).mapToObj(Cell::exact).toList()));
        }
        return new UncertainTable(percentages(rows[0].length), all, new TreeMap<>());
    }

    /** Alternatives a, b, c, … whose measurements are independent. */
    static UncertainTable independent(Distribution[]... rows) {
        SortedMap<String, Distribution> factors = new TreeMap<>();
        List<UncertainTable.Row> all = new ArrayList<>();
        for (int a = 0; a < rows.length; a++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < rows[a].length; i++) {
                String factor = "model:" + name(a) + "/c" + i;
                factors.put(factor, rows[a][i]);
                cells.add(Cell.of(factor, PERCENT));
            }
            all.add(new UncertainTable.Row(name(a), cells));
        }
        return new UncertainTable(percentages(rows[0].length), all, factors);
    }

    static String name(int place) {
        return place < 26 ? String.valueOf((char) ('a' + place)) : "z" + place;
    }

    static Distribution uniform(double low, double high) {
        return new Distribution.Uniform(new Interval(low, high));
    }

    static WeightSpace.Point weights(double... weights) {
        Map<String, Double> byId = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            byId.put("c" + i, weights[i]);
        }
        return new WeightSpace.Point(byId);
    }

    /**
     * Every kind of distribution, a shared bias, prices on a log scale, a money formula and unknown cells.
     *
     * @param alternatives at least three
     */
    static UncertainTable mixed(int alternatives) {
        List<UncertainTable.Column> columns = new ArrayList<>(percentages(3));
        columns.add(new UncertainTable.Column(
                "price", ValueFunction.declaredBy(new Scale("EUR", 1000, 10, Scale.Form.LOG, List.of()))));
        SortedMap<String, Distribution> factors = new TreeMap<>();
        factors.put("vendor:v/self-report", uniform(0, 1));
        factors.put("rate:USD-EUR", new Distribution.TwoPieceNormal(0.9, 0.02, 0.03, new Interval(0.5, 2)));
        List<UncertainTable.Row> rows = new ArrayList<>();
        for (int a = 0; a < alternatives; a++) {
            String model = "model:" + name(a);
            factors.put(model + "/c0", new Distribution.TwoPieceNormal(60 + 3 * (a % 7), 2, 4, PERCENT));
            factors.put(model + "/c1", new Distribution.PassRate(20 + 4 * (a % 5), 50, PERCENT));
            factors.put(
                    model + "/c2",
                    a % 2 == 0
                            ? new Distribution.Steps(List.of(0.0, 10.0, 40.0 + a))
                            : new Distribution.Mixture(List.of(uniform(10, 30), uniform(50, 60 + a))));
            Formula biased = Formula.of(model + "/c0").plus(-8, "vendor:v/self-report");
            rows.add(new UncertainTable.Row(
                    name(a),
                    List.of(
                            a % 3 == 0 ? new Cell.Known(biased, PERCENT) : Cell.of(model + "/c0", PERCENT),
                            a % 4 == 1 ? Cell.unknown(model + "/unknown") : Cell.of(model + "/c1", PERCENT),
                            Cell.of(model + "/c2", PERCENT),
                            new Cell.Known(
                                    Formula.constant(5).plus(40 + 11 * a, "rate:USD-EUR"), new Interval(0, 1e6)))));
        }
        return new UncertainTable(columns, rows, used(rows, factors));
    }

    private static SortedMap<String, Distribution> used(
            List<UncertainTable.Row> rows, SortedMap<String, Distribution> factors) {
        SortedMap<String, Distribution> used = new TreeMap<>();
        rows.forEach(row -> row.cells().stream()
                .flatMap(Cell::factors)
                .filter(factors::containsKey)
                .forEach(factor -> used.put(factor, factors.get(factor))));
        return used;
    }
}
