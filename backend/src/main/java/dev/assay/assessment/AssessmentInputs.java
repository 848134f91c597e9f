package dev.assay.assessment;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.RuleEngine;

/**
 * All that an assessment depends on.
 *
 * @param caseFile the case; its need carries the as-of date
 * @param knowledge what is held about the candidates, of every date
 * @param rules the rulebook to apply
 */
public record AssessmentInputs(CaseFile caseFile, Knowledge knowledge, RuleEngine rules) {}
