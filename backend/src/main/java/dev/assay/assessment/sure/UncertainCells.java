package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReading;
import dev.assay.assessment.cell.CostSpread;
import dev.assay.assessment.cell.MissingFact;
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
 * draw, and so do all first-party figures of one vendor the vendor's bias, and all penalties that wait for the same facts.
 */
public final class UncertainCells {

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
     * @param settledBy facts that would settle it; empty where no single fact does
     */
    public record Origin(Kind kind, List<Place> cells, List<MissingFact> settledBy) {}

    record Place(String criterion, String alternative) {}

    /** What a factor stands for. */
    public enum Kind {
        /** A figure somebody measured. */
        MEASURED,
        /** Nobody measured it. */
        UNKNOWN,
        /** A level that facts leave open. */
        OPEN_LEVEL,
        /** What a penalty takes whose facts are missing. */
        OPEN_PENALTY,
        /** How far a vendor's own figures flatter. */
        SELF_REPORT,
        /** How many requests there will be. */
        WORKLOAD,
        /** What a currency will be worth. */
        EXCHANGE_RATE
    }

    /** @param origins by factor id */
    public record Built(UncertainTable table, SortedMap<String, Origin> origins) {}

    /** The rows as a table; empty where there is no row. */
    public static Optional<Built> of(List<WeighedCriterion> criteria, List<CandidateRow> rows) {
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

    private UncertainTable.Row row(CandidateRow row) {
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
            return exact(place, reading, exact.level());
        }
        if (measurement instanceof Measurement.Within within) {
            return within(place, reading, within.levels());
        }
        if (measurement instanceof Measurement.Reduced reduced) {
            return reduced(place, reading, reduced);
        }
        if (measurement instanceof Measurement.Estimated estimated) {
            return estimated(place, reading, estimated);
        }
        if (measurement instanceof Measurement.Computed computed) {
            return computed(place, computed);
        }
        String factor = named(reading, place) + "/unknown";
        rests(factor, new Origin(Kind.UNKNOWN, new ArrayList<>(), settledBy(reading, reading.factor())), place);
        return Cell.unknown(factor);
    }

    /** Named too: two exact cells of one level are one measurement only where they are about one subject. */
    private Cell exact(Place place, CellReading reading, double level) {
        String factor = named(reading, place) + "=" + level;
        factors.put(factor, new Distribution.Point(level));
        return Cell.of(factor, Interval.point(level));
    }

    /** The factor says how far up its interval a level lies, so that alternatives share it whose intervals differ. */
    private Cell within(Place place, CellReading reading, Interval levels) {
        String factor = named(reading, place);
        factors.put(factor, Distribution.Uniform.SHARE);
        rests(factor, new Origin(Kind.OPEN_LEVEL, new ArrayList<>(), settledBy(reading, reading.factor())), place);
        return new Cell.Known(Formula.constant(levels.low()).plus(levels.high() - levels.low(), factor), levels);
    }

    private Cell reduced(Place place, CellReading reading, Measurement.Reduced reduced) {
        for (String factor : reduced.open().keySet()) {
            factors.put(factor, Distribution.Uniform.SHARE);
            rests(factor, new Origin(Kind.OPEN_PENALTY, new ArrayList<>(), settledBy(reading, factor)), place);
        }
        return new Cell.Known(reduced.formula(), reduced.domain());
    }

    private static List<MissingFact> settledBy(CellReading reading, String factor) {
        return reading.open().getOrDefault(factor, List.of());
    }

    private Cell estimated(Place place, CellReading reading, Measurement.Estimated estimated) {
        String factor = named(reading, place);
        factors.put(factor, estimated.noise());
        rests(factor, new Origin(Kind.MEASURED, new ArrayList<>(), List.of()), place);
        Formula formula = Formula.of(factor);
        Optional<BiasTerm> bias = reading.estimate().flatMap(estimate -> estimate.bias());
        if (bias.isPresent() && bias.get().coefficient() != 0) {
            factors.put(bias.get().factor(), Distribution.Uniform.SHARE);
            rests(bias.get().factor(), new Origin(Kind.SELF_REPORT, new ArrayList<>(), List.of()), place);
            formula = formula.plus(bias.get().coefficient(), bias.get().factor());
        }
        return new Cell.Known(formula, estimated.domain());
    }

    private Cell computed(Place place, Measurement.Computed computed) {
        List<String> named = computed.formula().factors().toList();
        for (int i = 0; i < named.size(); i++) {
            factors.put(named.get(i), computed.spreads().get(i));
            Kind kind = named.get(i).startsWith(CostSpread.RATE) ? Kind.EXCHANGE_RATE : Kind.WORKLOAD;
            rests(named.get(i), new Origin(kind, new ArrayList<>(), List.of()), place);
        }
        return new Cell.Known(computed.formula(), computed.domain());
    }

    /** An evidence factor names its benchmark already; every other is one of its criterion. */
    private static String named(CellReading reading, Place place) {
        return reading.estimate().isPresent() && reading.factor().contains("/")
                ? reading.factor()
                : reading.factor() + "/" + place.criterion();
    }

    private void rests(String factor, Origin origin, Place place) {
        origins.computeIfAbsent(factor, f -> origin).cells().add(place);
    }
}
