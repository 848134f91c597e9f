package dev.assay.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
        return of(new Rivalry(table), alternative -> true, convention);
    }

    /**
     * Of the rows of a table that are kept, as if the others did not stand in it.
     *
     * @param kept by alternative id
     */
    public static Ranking of(Rivalry rivalry, Predicate<String> kept, Convention convention) {
        PerformanceTable table = rivalry.table();
        List<Standing> standings = IntStream.range(0, table.rows().size())
                .filter(row -> kept.test(table.rows().get(row).alternative()))
                .mapToObj(row -> Standing.of(table, row, convention))
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
                bestRank += above(
                        rivalry.least(other.row(), one.row(), other.contributions(), other.total()),
                        one.total().best());
                worstRank += above(
                        rivalry.most(other.row(), one.row(), other.contributions(), other.total()),
                        one.total().worst());
            }
            places.add(new Place(
                    table.rows().get(one.row()).alternative(), one.total().expected(), rank, bestRank, worstRank));
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

    /** @param row index in the table */
    private record Standing(int row, List<ValueSpan> contributions, ValueSpan total) {

        static Standing of(PerformanceTable table, int row, Convention convention) {
            List<ValueSpan> contributions = table.contributions(table.rows().get(row), convention);
            return new Standing(row, contributions, PerformanceTable.total(contributions));
        }
    }
}
