package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Words;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReading;
import dev.assay.assessment.sure.Robustness.Flip;
import dev.assay.assessment.sure.Robustness.OpenCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cells that nobody has settled can change the leader: nothing is known, independent figures contradict each other, or the
 * facts leave several levels open. A figure with a spread of its own is no such cell: its draws show what its error can do.
 *
 * <p>An unknown cell may turn out anywhere on the scale; the others only where their interval reaches.
 */
final class OpenCells {

    private final Map<String, CandidateRow> rows;
    private final List<Assessment.WeighedCriterion> criteria;

    OpenCells(List<CandidateRow> rows, List<Assessment.WeighedCriterion> criteria) {
        this.rows = rows.stream().collect(Collectors.toMap(CandidateRow::id, Function.identity()));
        this.criteria = criteria;
    }

    /** In the order of the flips. */
    List<OpenCell> among(List<Flip> flips) {
        return flips.stream().flatMap(flip -> open(flip).stream()).toList();
    }

    private Optional<OpenCell> open(Flip flip) {
        CellReading reading = reading(flip);
        if (!isOpen(reading) || flip.level().isEmpty() || flip.leader().isEmpty()) {
            return Optional.empty();
        }
        double level = flip.level().get();
        boolean reached = reading.measurement()
                .range()
                .map(levels -> flip.rising() ? levels.high() > level : levels.low() < level)
                .orElse(true);
        return reached
                ? Optional.of(new OpenCell(
                        flip.criterion(),
                        flip.unit(),
                        flip.alternatives(),
                        reading.state(),
                        level,
                        flip.rising(),
                        flip.leader().get(),
                        text(flip, reading.state(), level)))
                : Optional.empty();
    }

    private static boolean isOpen(CellReading reading) {
        return reading.applicable()
                && (reading.state() == Assessment.State.UNKNOWN
                        || reading.state() == Assessment.State.DISPUTED
                        || reading.measurement().isLeftOpen());
    }

    private CellReading reading(Flip flip) {
        CandidateRow row = rows.get(flip.alternatives().get(0));
        if (row == null) {
            throw new IllegalArgumentException("Flip point of " + flip.alternatives() + ", who are not among "
                    + rows.keySet() + ". Maybe the rows are those of another table.");
        }
        return row.readings().get(column(flip.criterion()));
    }

    private int column(String criterion) {
        return criteria.stream().map(Assessment.WeighedCriterion::id).toList().indexOf(criterion);
    }

    private String text(Flip flip, Assessment.State state, double level) {
        String of = flip.alternatives().stream().map(this::name).collect(Collectors.joining(", "));
        String what =
                switch (state) {
                    case DISPUTED -> " is disputed: ";
                    case INTERVAL -> " is left open by the facts: ";
                    default -> " is unknown: ";
                };
        return criteria.get(column(flip.criterion())).name() + " of " + of + what
                + (flip.rising() ? "above " : "below ")
                + Words.rounded(level) + " " + flip.unit() + ", "
                + flip.leader().map(this::name).orElse("another") + " leads.";
    }

    private String name(String offering) {
        return Optional.ofNullable(rows.get(offering))
                .flatMap(row -> row.candidate().offering())
                .map(each -> each.name())
                .orElse(offering);
    }
}
