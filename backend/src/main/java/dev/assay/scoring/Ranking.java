package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Alternatives by expected value under one convention for unknowns, each with the best and the worst rank it can still take.
 *
 * <p>The rank bounds are exact: for the best rank of a, everything a rests on is at its best and everything else at its worst, all
 * of which can happen at once; a cell that a shares with a rival moves both alike. Costs that rest on one workload or one rate are
 * told apart here, so that with a plausible range on those the bounds are wider than what can happen.
 *
 * @param places best first; alternatives of equal value by id
 */
public record Ranking(Convention convention, List<Place> places) {

    /**
     * @param value expected additive value, 0–100
     * @param rank 1 is first; alternatives of equal value share the better rank
     */
    public record Place(String alternative, double value, int rank, int bestRank, int worstRank) {}

    /** Values closer than this are the same value: what is left of them is rounding. */
    public static final double GRAIN = 1e-9;

    public static Ranking of(PerformanceTable table, Convention convention) {
        List<Standing> standings = table.rows().stream()
                .map(row -> Standing.of(table, row, convention))
                .toList();
        List<Place> places = new ArrayList<>();
        for (Standing one : standings) {
            int rank = 1;
            int bestRank = 1;
            int worstRank = 1;
            for (Standing other : standings) {
                if (other == one) {
                    continue;
                }
                rank += above(other.total().expected(), one.total().expected());
                bestRank += above(other.lowGiven(one), one.total().best());
                worstRank += above(other.highGiven(one), one.total().worst());
            }
            places.add(new Place(one.row().alternative(), one.total().expected(), rank, bestRank, worstRank));
        }
        places.sort(Comparator.comparingInt(Place::rank).thenComparing(Place::alternative));
        return new Ranking(convention, List.copyOf(places));
    }

    public Place of(String alternative) {
        return places.stream()
                .filter(place -> place.alternative().equals(alternative))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Alternative " + alternative + " is not in this ranking. Maybe it was knocked out."));
    }

    private static int above(double one, double other) {
        return Math.rint(one / GRAIN) > Math.rint(other / GRAIN) ? 1 : 0;
    }

    private record Standing(
            PerformanceTable table, PerformanceTable.Row row, List<ValueSpan> contributions, ValueSpan total) {

        static Standing of(PerformanceTable table, PerformanceTable.Row row, Convention convention) {
            List<ValueSpan> contributions = table.contributions(row, convention);
            return new Standing(table, row, contributions, PerformanceTable.total(contributions));
        }

        /** The least this one can be worth while the rival is at its best. */
        double lowGiven(Standing rival) {
            double sum = 0;
            for (int i = 0; i < contributions.size(); i++) {
                sum += moves(rival, i)
                        ? contributions.get(i).best()
                        : given(rival, i, share(i, 0)).worst();
            }
            return sum;
        }

        /** The most this one can be worth while the rival is at its worst. */
        double highGiven(Standing rival) {
            double sum = 0;
            for (int i = 0; i < contributions.size(); i++) {
                sum += moves(rival, i)
                        ? contributions.get(i).worst()
                        : given(rival, i, share(i, 1)).best();
            }
            return sum;
        }

        /** Whether both are one measurement. */
        private boolean moves(Standing rival, int column) {
            return cell(column).factor().equals(rival.cell(column).factor());
        }

        /** What is still possible once the factors shared with the rival are at this share; of it only the ends are asked. */
        private ValueSpan given(Standing rival, int column, double share) {
            Set<String> theirs = rival.cell(column).measurement().factors();
            List<String> shared = cell(column).measurement().factors().stream()
                    .filter(theirs::contains)
                    .toList();
            if (shared.isEmpty()) {
                return contributions.get(column);
            }
            PerformanceTable.Column criterion = table.criteria().get(column);
            Measurement left = cell(column).measurement().where(shared, share);
            return left.range()
                    .map(criterion.function()::span)
                    .orElseGet(() -> left.through(criterion.function()))
                    .times(criterion.weight());
        }

        /** The share of a reduction where higher levels are better, the other end where lower ones are. */
        private double share(int column, double whereHigherIsBetter) {
            return table.criteria().get(column).function().scale().higherIsBetter()
                    ? whereHigherIsBetter
                    : 1 - whereHigherIsBetter;
        }

        private PerformanceTable.Cell cell(int column) {
            return row.cells().get(column);
        }
    }
}
