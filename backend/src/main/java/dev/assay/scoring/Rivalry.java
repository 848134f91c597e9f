package dev.assay.scoring;

import java.util.List;
import java.util.Set;

/**
 * What each two alternatives of a table have in common, worked out once for all conventions and for any of its rows: of most pairs
 * nothing, and those are not stored.
 */
public final class Rivalry {

    private final PerformanceTable table;
    private final Common[][] common;

    /** The cells of one alternative that a rival has a part in. */
    private static final class Common {
        /** The level of the cell is the rival's own level. */
        private final boolean[] same;
        /** The cell shares some factors with the rival's cell. */
        private final boolean[] shared;
        /** Weight × the least value where the shared factors are at the rival's best. */
        private final double[] least;
        /** Weight × the largest value where the shared factors are at the rival's worst. */
        private final double[] most;

        Common(int columns) {
            same = new boolean[columns];
            shared = new boolean[columns];
            least = new double[columns];
            most = new double[columns];
        }
    }

    /** Compares every two rows of the table, column by column; rows are told by their index in it. */
    public Rivalry(PerformanceTable table) {
        this.table = table;
        int rows = table.rows().size();
        this.common = new Common[rows][rows];
        for (int column = 0; column < table.criteria().size(); column++) {
            compare(column);
        }
    }

    PerformanceTable table() {
        return table;
    }

    private void compare(int column) {
        List<PerformanceTable.Cell> cells =
                table.rows().stream().map(row -> row.cells().get(column)).toList();
        List<Set<String>> factors =
                cells.stream().map(cell -> cell.measurement().factors()).toList();
        for (int one = 0; one < cells.size(); one++) {
            for (int rival = 0; rival < cells.size(); rival++) {
                if (one == rival) {
                    continue;
                }
                if (cells.get(one).factor().equals(cells.get(rival).factor())) {
                    between(one, rival).same[column] = true;
                } else if (!factors.get(one).isEmpty() && !factors.get(rival).isEmpty()) {
                    share(one, rival, column, factors);
                }
            }
        }
    }

    private void share(int one, int rival, int column, List<Set<String>> factors) {
        List<String> shared =
                factors.get(one).stream().filter(factors.get(rival)::contains).toList();
        if (shared.isEmpty()) {
            return;
        }
        Common here = between(one, rival);
        here.shared[column] = true;
        here.least[column] = given(one, column, shared, 0).worst();
        here.most[column] = given(one, column, shared, 1).best();
    }

    private Common between(int one, int rival) {
        Common here = common[one][rival];
        if (here == null) {
            here = new Common(table.criteria().size());
            common[one][rival] = here;
        }
        return here;
    }

    /**
     * What is still possible once the shared factors are at one end; of it only the ends are asked.
     *
     * @param whereHigherIsBetter share of a reduction, the other end where lower levels are better
     */
    private ValueSpan given(int one, int column, List<String> shared, double whereHigherIsBetter) {
        PerformanceTable.Column criterion = table.criteria().get(column);
        ValueFunction function = criterion.function();
        double share = function.scale().higherIsBetter() ? whereHigherIsBetter : 1 - whereHigherIsBetter;
        Measurement left =
                table.rows().get(one).cells().get(column).measurement().where(shared, share);
        return left.range()
                .map(function::span)
                .orElseGet(() -> left.through(function))
                .times(criterion.weight());
    }

    /** The least this one can be worth while the rival is at its best. */
    double least(int one, int rival, List<ValueSpan> contributions, ValueSpan total) {
        Common here = common[one][rival];
        if (here == null) {
            return total.worst();
        }
        double sum = 0;
        for (int i = 0; i < contributions.size(); i++) {
            ValueSpan contribution = contributions.get(i);
            sum += here.same[i] ? contribution.best() : here.shared[i] ? here.least[i] : contribution.worst();
        }
        return sum;
    }

    /** The most this one can be worth while the rival is at its worst. */
    double most(int one, int rival, List<ValueSpan> contributions, ValueSpan total) {
        Common here = common[one][rival];
        if (here == null) {
            return total.best();
        }
        double sum = 0;
        for (int i = 0; i < contributions.size(); i++) {
            ValueSpan contribution = contributions.get(i);
            sum += here.same[i] ? contribution.worst() : here.shared[i] ? here.most[i] : contribution.best();
        }
        return sum;
    }
}
