package dev.assay.decision.madr;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.cli.AssessmentFormat;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import java.util.Optional;

/** An assessment as a proposed decision record in MADR 4.0, for {@code evaluate --format madr}. */
public final class MadrFormat implements AssessmentFormat {

    @Override
    public String name() {
        return "madr";
    }

    @Override
    public String text(CaseFile caseFile, Assessment assessment, Optional<Robustness> robustness) {
        return MadrWriter.proposed(caseFile, assessment, robustness);
    }
}
