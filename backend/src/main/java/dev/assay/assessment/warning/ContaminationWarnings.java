package dev.assay.assessment.warning;

import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.Assessment.Warning.Severity;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.evaluation.Criterion;
import dev.assay.evidence.Contamination;
import dev.assay.evidence.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Benchmarks whose items may have been in the training data of the models compared, and those where that cannot be told. No figure is
 * corrected for it (docs/decisions/0022).
 *
 * @param criteria those of the case, in the order of the readings
 */
record ContaminationWarnings(List<Criterion> criteria, List<CandidateRow> rows) {

    List<Warning> all() {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            List<String> seen = models(i, Contamination.POSSIBLE);
            List<String> open = models(i, Contamination.CANNOT_TELL);
            if (!seen.isEmpty()) {
                warnings.add(warning(
                        "may-be-contaminated",
                        criterion,
                        "The items of " + criterion.name() + " may have been in the training data of "
                                + String.join(", ", seen) + ": what was learned by heart is no ability. No figure is"
                                + " corrected for it."));
            }
            if (!open.isEmpty()) {
                warnings.add(warning(
                        "contamination-unknown",
                        criterion,
                        "Whether the items of " + criterion.name() + " were in the training data cannot be told of "
                                + String.join(", ", open) + "."));
            }
        }
        return List.copyOf(warnings);
    }

    private List<String> models(int column, Contamination finding) {
        return rows.stream()
                .filter(row -> row.readings()
                        .get(column)
                        .estimate()
                        .flatMap(Estimate::contamination)
                        .filter(finding::equals)
                        .isPresent())
                .flatMap(row -> row.candidate().offering().stream())
                .map(offering -> offering.model())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static Warning warning(String code, Criterion criterion, String text) {
        return new Warning(Severity.WARNING, code, criterion.id(), text);
    }
}
