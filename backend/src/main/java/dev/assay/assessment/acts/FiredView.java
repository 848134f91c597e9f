package dev.assay.assessment.acts;

import dev.assay.evaluation.CaseStatus;
import dev.assay.rulebook.Finding;
import java.util.List;

/**
 * Which rule fired where.
 *
 * @param assessed how many cases were looked at
 * @param total how many cases you may see; more than {@code assessed} and {@code incomplete} where the newest alone were looked at
 * @param incomplete cases that have no answer yet, so that no rule could fire on them
 * @param rules the rules that fired, by id; a rule that is not among them fired nowhere
 */
public record FiredView(int assessed, long total, List<CaseName> incomplete, List<FiredRule> rules) {

    public record CaseName(String id, String title) {}

    public record FiredRule(String rule, List<FiredCase> cases) {}

    public record FiredCase(String id, String title, CaseStatus status, List<FiredOffering> offerings) {}

    /** @param certainty whether the finding holds, or may hold because facts are missing */
    public record FiredOffering(String id, String name, Finding.Kind kind, Finding.Certainty certainty) {}
}
