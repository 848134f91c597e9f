package dev.assay.evaluation.acts;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import java.util.List;

/** Looks a draft through for what stands in the way of an answer. */
public interface DraftReview {
    List<CaseProblem> problems(CaseFile file);
}
