package dev.assay.decision;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.scoring.Ranking;
import java.util.List;

/** Which of several alternatives of equal value is worth most on one criterion (docs/decisions/0024). */
final class TieBreak {

    private TieBreak() {}

    /** @return those of the greatest expected value on the criterion, in the order given; several where it is the same */
    static List<Alternative> among(List<Alternative> alike, String criterion) {
        double most = alike.stream()
                .mapToDouble(alternative -> on(alternative, criterion))
                .max()
                .orElse(0);
        return alike.stream()
                .filter(alternative -> on(alternative, criterion) == most)
                .toList();
    }

    /** In whole grains, so that what is left of rounding decides nothing. */
    private static double on(Alternative alternative, String criterion) {
        return alternative.cells().stream()
                .filter(cell -> cell.criterion().equals(criterion))
                .mapToDouble(cell -> Math.rint(cell.value().expected() / Ranking.GRAIN))
                .findFirst()
                .orElse(0);
    }
}
