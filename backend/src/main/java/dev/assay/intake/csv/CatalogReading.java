package dev.assay.intake.csv;

import dev.assay.intake.Proposal;
import java.util.List;

/**
 * What came of reading files of the catalog format.
 *
 * @param holdings the entries of the files alone
 * @param rows rows read, good and bad
 * @param problems what was left out and why; several may tell of one row
 * @param proposal the same as a proposal, for comparison with what is held
 */
public record CatalogReading(CatalogHoldings holdings, int rows, List<RowProblem> problems, Proposal proposal) {

    public CatalogReading {
        problems = List.copyOf(problems);
    }
}
