package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Convention;
import dev.assay.scoring.ValueFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Alternatives in rows, criteria in columns, and the uncertain factors the cells are computed from. Rows are kept by alternative
 * id, so that the order in which candidates were added changes nothing.
 *
 * <p>A factor id names a subject at its own level and an attribute, such as {@code model:gpt-4o/arena-hard-v0.1}, {@code
 * vendor:alibaba/self-report} or {@code rate:USD-EUR}: whatever refers to it shares its one draw.
 *
 * @param columns in the order of the sums
 * @param factors the distribution of every factor that a known cell names
 */
public record UncertainTable(List<Column> columns, List<Row> rows, SortedMap<String, Distribution> factors) {

    public record Column(String id, ValueFunction function) {}

    /** @param cells one per criterion, in the order of the columns */
    public record Row(String alternative, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @throws IllegalArgumentException if the table is empty, a row is not as wide as the table, an id stands twice, or a factor
     *     has no distribution where it needs one or one where it is unknown
     */
    public UncertainTable {
        columns = List.copyOf(columns);
        rows = rows.stream().sorted(Comparator.comparing(Row::alternative)).toList();
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
        requireShape(columns, rows);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                requireFactors(row, cell, factors);
            }
        }
    }

    private static void requireShape(List<Column> columns, List<Row> rows) {
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table needs an alternative and a criterion, got " + rows.size()
                    + " rows and " + columns.size() + " columns. Maybe everything was knocked out.");
        }
        if (columns.stream().map(Column::id).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("A criterion stands in the table twice: " + columns + ".");
        }
        String before = "";
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Alternative " + row.alternative() + " has "
                        + row.cells().size() + " cells for " + columns.size() + " criteria.");
            }
            if (row.alternative().equals(before)) {
                throw new IllegalArgumentException("Alternative " + before + " stands in the table twice.");
            }
            before = row.alternative();
        }
    }

    private static void requireFactors(Row row, Cell cell, SortedMap<String, Distribution> factors) {
        boolean unknown = cell instanceof Cell.Unknown;
        cell.factors().filter(factor -> factors.containsKey(factor) == unknown).forEach(factor -> {
            throw new IllegalArgumentException("Factor " + factor + " of " + row.alternative()
                    + (unknown
                            ? " is unknown and has a distribution. Maybe the cell is known."
                            : " has no distribution. Maybe its id is written differently."));
        });
    }

    public List<String> alternatives() {
        return rows.stream().map(Row::alternative).toList();
    }

    public boolean hasUnknowns() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell instanceof Cell.Unknown);
    }

    /** The same table with every unknown cell read by the convention: all its cells are known. */
    public UncertainTable settled(Convention convention) {
        SortedMap<String, Distribution> more = new TreeMap<>(factors);
        List<Row> known = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(row.cells().get(i).settled(columns.get(i).function().scale(), convention, more));
            }
            known.add(new Row(row.alternative(), cells));
        }
        return new UncertainTable(columns, known, more);
    }

    /** The same table without the alternatives that are not kept. */
    public UncertainTable keeping(Set<String> alternatives) {
        return new UncertainTable(
                columns,
                rows.stream()
                        .filter(row -> alternatives.contains(row.alternative()))
                        .toList(),
                factors);
    }
}
