package dev.assay.assessment;

import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.evidence.BiasTerm;
import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.robustness.Cell;
import dev.assay.robustness.UncertainTable;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Measurement;
import dev.assay.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read, as a table of cells over named factors: alternatives that rest on the same figure of the same model share its
 * draw, and so do all first-party figures of one vendor the vendor's bias.
 */
final class UncertainCells {

    private static final Interval SHARE = new Interval(0, 1);

    private final List<WeighedCriterion> criteria;
    private final SortedMap<String, Distribution> factors = new TreeMap<>();
    /** Factor → the criteria and alternatives that rest on it, as found. */
    private final SortedMap<String, Origin> origins = new TreeMap<>();

    private UncertainCells(List<WeighedCriterion> criteria) {
        this.criteria = criteria;
    }

    /**
     * Where a factor comes from.
     *
     * @param kind what the factor stands for
     * @param cells criterion and alternative of every cell that rests on it
     */
    record Origin(Kind kind, List<Place> cells) {}

    record Place(String criterion, String alternative) {}

    /** What a factor stands for. */
    enum Kind {
        /** A figure somebody measured. */
        MEASURED,
        /** Nobody measured it. */
        UNKNOWN,
        /** A level that facts leave open. */
        OPEN_LEVEL,
        /** How far a vendor's own figures flatter. */
        SELF_REPORT,
        /** How many requests there will be. */
        WORKLOAD,
        /** What a currency will be worth. */
        EXCHANGE_RATE
    }

    /** @param origins by factor id */
    record Built(UncertainTable table, SortedMap<String, Origin> origins) {}

    /** The rows as a table; empty where there is no row. */
    static Optional<Built> of(List<WeighedCriterion> criteria, List<Assess.Row> rows) {
        if (rows.isEmpty() || criteria.isEmpty()) {
            return Optional.empty();
        }
        UncertainCells cells = new UncertainCells(criteria);
        List<UncertainTable.Row> built = rows.stream().map(cells::row).toList();
        List<UncertainTable.Column> columns = criteria.stream()
                .map(c -> new UncertainTable.Column(c.id(), ValueFunction.declaredBy(c.scale())))
                .toList();
        return Optional.of(new Built(new UncertainTable(columns, built, cells.factors), cells.origins));
    }

    private UncertainTable.Row row(Assess.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            cells.add(cell(
                    new Place(criteria.get(i).id(), row.id()), row.readings().get(i)));
        }
        return new UncertainTable.Row(row.id(), cells);
    }

    private Cell cell(Place place, CellReading reading) {
        Measurement measurement = reading.measurement();
        if (measurement instanceof Measurement.Exact exact) {
            // Named too: two exact cells of one level are one measurement only where they are about one subject.
            String factor = named(reading, place);
            factors.put(factor, new Distribution.Point(exact.level()));
            return Cell.of(factor, Interval.point(exact.level()));
        }
        if (measurement instanceof Measurement.Within within) {
            String factor = named(reading, place);
            factors.put(factor, new Distribution.Uniform(within.levels()));
            rests(factor, Kind.OPEN_LEVEL, place);
            return Cell.of(factor, within.levels());
        }
        if (measurement instanceof Measurement.Estimated estimated) {
            return estimated(place, reading, estimated);
        }
        if (measurement instanceof Measurement.Computed computed) {
            return computed(place, computed);
        }
        String factor = named(reading, place) + "/unknown";
        rests(factor, Kind.UNKNOWN, place);
        return Cell.unknown(factor);
    }

    private Cell estimated(Place place, CellReading reading, Measurement.Estimated estimated) {
        String factor = named(reading, place);
        factors.put(factor, estimated.noise());
        rests(factor, Kind.MEASURED, place);
        Formula formula = Formula.of(factor);
        Optional<BiasTerm> bias = reading.estimate().flatMap(estimate -> estimate.bias());
        if (bias.isPresent() && bias.get().coefficient() != 0) {
            factors.put(bias.get().factor(), new Distribution.Uniform(SHARE));
            rests(bias.get().factor(), Kind.SELF_REPORT, place);
            formula = formula.plus(bias.get().coefficient(), bias.get().factor());
        }
        return new Cell.Known(formula, estimated.domain());
    }

    private Cell computed(Place place, Measurement.Computed computed) {
        List<String> named = computed.formula().factors().toList();
        for (int i = 0; i < named.size(); i++) {
            factors.put(named.get(i), computed.factors().get(i));
            rests(named.get(i), named.get(i).startsWith(CostSpread.RATE) ? Kind.EXCHANGE_RATE : Kind.WORKLOAD, place);
        }
        return new Cell.Known(computed.formula(), computed.domain());
    }

    /** An evidence factor names its benchmark already; every other is one of its criterion. */
    private static String named(CellReading reading, Place place) {
        return reading.estimate().isPresent() && reading.factor().contains("/")
                ? reading.factor()
                : reading.factor() + "/" + place.criterion();
    }

    private void rests(String factor, Kind kind, Place place) {
        origins.computeIfAbsent(factor, f -> new Origin(kind, new ArrayList<>()))
                .cells()
                .add(place);
    }
}
