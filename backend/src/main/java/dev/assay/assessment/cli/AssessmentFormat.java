package dev.assay.assessment.cli;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import java.util.Optional;

/** A way to print an assessment. Implementations are named in {@code META-INF/services} and have no state. */
public interface AssessmentFormat {

    /** Name as given to {@code --format}. */
    String name();

    /**
     * The whole output; the same inputs give the same text.
     *
     * @param robustness how sure the answer is, absent where nothing is weighed or awardable
     */
    String text(CaseFile caseFile, Assessment assessment, Optional<Robustness> robustness);
}
