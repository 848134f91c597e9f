package dev.assay.assessment.pipeline;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Standing;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReading;
import dev.assay.evidence.Estimate;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Measurement;
import dev.assay.scoring.PerformanceTable;
import dev.assay.scoring.Ranking;
import dev.assay.scoring.Rivalry;
import dev.assay.scoring.ValueFunction;
import dev.assay.scoring.ValueSpan;
import dev.assay.scoring.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values and ranks of all rows: with and without the unresolved, under each convention for unknowns. */
final class Standings {

    private final PerformanceTable everyone;
    private final List<Ranking> withUnresolved;
    private final List<Ranking> awardable;

    /** One alternative's cells with their values, and the total they add up to. */
    record Valued(List<Assessment.Cell> cells, ValueSpan total) {}

    Standings(List<WeighedCriterion> criteria, List<CandidateRow> rows, boolean weighed, Values values) {
        List<PerformanceTable.Column> columns = criteria.stream()
                .map(c -> new PerformanceTable.Column(c.id(), ValueFunction.declaredBy(c.scale()), c.weight()))
                .toList();
        everyone = table(columns, rows, values, row -> true);
        if (!weighed) {
            withUnresolved = List.of();
            awardable = List.of();
            return;
        }
        Rivalry rivalry = new Rivalry(table(columns, rows, values, row -> row.status() != Status.KNOCKED_OUT));
        Set<String> sure = rows.stream()
                .filter(row -> row.status() == Status.AWARDABLE)
                .map(CandidateRow::id)
                .collect(Collectors.toSet());
        withUnresolved = rankings(rivalry, row -> true);
        awardable = rankings(rivalry, sure::contains);
    }

    private static PerformanceTable table(
            List<PerformanceTable.Column> columns,
            List<CandidateRow> rows,
            Values values,
            Predicate<CandidateRow> kept) {
        return new PerformanceTable(
                columns, rows.stream().filter(kept).map(Standings::row).toList(), values);
    }

    private static PerformanceTable.Row row(CandidateRow row) {
        return new PerformanceTable.Row(
                row.id(),
                row.readings().stream()
                        .map(reading -> new PerformanceTable.Cell(reading.measurement(), reading.factor()))
                        .toList());
    }

    private static List<Ranking> rankings(Rivalry rivalry, Predicate<String> kept) {
        return Stream.of(Convention.values())
                .map(convention -> Ranking.of(rivalry, kept, convention))
                .toList();
    }

    Valued valued(CandidateRow row) {
        List<ValueSpan> contributions = everyone.contributions(row(row));
        List<Assessment.Cell> cells = new ArrayList<>();
        for (int i = 0; i < contributions.size(); i++) {
            cells.add(cell(everyone.criteria().get(i), row.readings().get(i), contributions.get(i)));
        }
        return new Valued(List.copyOf(cells), PerformanceTable.total(contributions));
    }

    private Assessment.Cell cell(PerformanceTable.Column column, CellReading reading, ValueSpan contribution) {
        Measurement measurement = reading.measurement();
        ValueFunction function = column.function();
        return new Assessment.Cell(
                column.id(),
                reading.state(),
                measurement.range(),
                everyone.values().of(measurement, function),
                contribution,
                measurement.range().map(function::clamps).orElse(false),
                reading.grade(),
                reading.estimate().flatMap(Estimate::contamination),
                reading.evidence(),
                reading.shown(),
                reading.why(),
                reading.dispute());
    }

    /** One standing per convention; none for a row that is knocked out or where nothing is weighed. */
    List<Standing> of(CandidateRow row) {
        if (row.status() == Status.KNOCKED_OUT) {
            return List.of();
        }
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < withUnresolved.size(); i++) {
            Ranking.Place place = withUnresolved.get(i).of(row.id());
            Optional<Integer> without = row.status() == Status.AWARDABLE
                    ? Optional.of(awardable.get(i).of(row.id()).rank())
                    : Optional.empty();
            standings.add(new Standing(
                    withUnresolved.get(i).convention(),
                    place.value(),
                    place.rank(),
                    place.bestRank(),
                    place.worstRank(),
                    without));
        }
        return List.copyOf(standings);
    }
}
