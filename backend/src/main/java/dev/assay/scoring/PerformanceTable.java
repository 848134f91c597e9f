package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Alternatives in rows, criteria in columns. Rows are kept by alternative id, so that the order in which candidates were added
 * changes nothing.
 *
 * @param criteria columns, in the order of the sums
 * @param values shared with other tables over the same measurements
 */
public record PerformanceTable(List<Column> criteria, List<Row> rows, Values values) {

    public PerformanceTable(List<Column> criteria, List<Row> rows) {
        this(criteria, rows, new Values());
    }

    /** @param weight normalised weight, 0–1 */
    public record Column(String id, ValueFunction function, double weight) {}

    /**
     * One measurement.
     *
     * @param factor what is measured, at its own level. Two cells of one column with one factor are one unknown: whatever its
     *     level turns out to be, it is the same for both.
     */
    public record Cell(Measurement measurement, String factor) {}

    /** @param cells one per criterion, in the order of the columns */
    public record Row(String alternative, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws IllegalArgumentException if a row is not as wide as the table or two rows share an id */
    public PerformanceTable {
        criteria = List.copyOf(criteria);
        rows = rows.stream().sorted(Comparator.comparing(Row::alternative)).toList();
        String before = "";
        for (Row row : rows) {
            if (row.cells().size() != criteria.size()) {
                throw new IllegalArgumentException("Alternative " + row.alternative() + " has "
                        + row.cells().size() + " cells for " + criteria.size() + " criteria.");
            }
            if (row.alternative().equals(before)) {
                throw new IllegalArgumentException("Alternative " + before + " stands in the table twice.");
            }
            before = row.alternative();
        }
    }

    /** Weight × value for each criterion of the row, every level still possible counted. */
    public List<ValueSpan> contributions(Row row) {
        return contributions(row, Optional.empty());
    }

    /** Weight × value for each criterion of the row, unknown cells read by the convention. */
    public List<ValueSpan> contributions(Row row, Convention convention) {
        return contributions(row, Optional.of(convention));
    }

    private List<ValueSpan> contributions(Row row, Optional<Convention> convention) {
        List<ValueSpan> contributions = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Column column = criteria.get(i);
            Measurement measurement = row.cells().get(i).measurement();
            ValueSpan value = convention
                    .map(c -> values.of(measurement, column.function(), c))
                    .orElseGet(() -> values.of(measurement, column.function()));
            contributions.add(value.times(column.weight()));
        }
        return contributions;
    }

    /** Additive value V = Σ wᵢ·vᵢ, summed in the order of the columns. */
    public static ValueSpan total(List<ValueSpan> contributions) {
        return contributions.stream().reduce(ValueSpan.NOTHING, ValueSpan::plus);
    }
}
