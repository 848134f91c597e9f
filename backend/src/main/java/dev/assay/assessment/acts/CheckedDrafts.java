package dev.assay.assessment.acts;

import dev.assay.assessment.check.CaseCheck;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.acts.DraftReview;
import dev.assay.evaluation.acts.HeldKnowledge;
import jakarta.inject.Singleton;
import java.util.List;

/** Reviews drafts by the check that every assessment starts with. */
@Singleton
class CheckedDrafts implements DraftReview {
    private final HeldKnowledge knowledge;

    CheckedDrafts(HeldKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<CaseProblem> problems(CaseFile file) {
        return CaseCheck.problems(file, knowledge.current());
    }
}
