package dev.assay.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was left out, row by row: told up to a number of problems, and counted from there on. */
final class ProblemList {
    private final int most;
    private final List<RowProblem> told = new ArrayList<>();
    private long untold;

    ProblemList(int most) {
        this.most = most;
    }

    /** One row, or one file, with a single problem. */
    void add(RowProblem problem) {
        add(List.of(problem));
    }

    /** One row with all its problems. */
    void add(List<RowProblem> ofOneRow) {
        int room = most - told.size();
        if (room <= 0) {
            untold++;
        } else {
            told.addAll(ofOneRow.subList(0, Math.min(room, ofOneRow.size())));
        }
    }

    List<RowProblem> told() {
        return told;
    }

    boolean tellsOf(String file) {
        return told.stream().anyMatch(problem -> problem.file().equals(file));
    }

    /** How many were left out without being told one by one, if any. */
    Optional<String> rest() {
        return untold == 0
                ? Optional.empty()
                : Optional.of("After the first " + most + " problems, " + untold
                        + " more rows were left out; they stand in none of the numbers. Correct the first ones, then read the"
                        + " file again.");
    }
}
