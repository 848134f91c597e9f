package dev.assay.decision.acts;

import dev.assay.access.Actor;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.acts.Assessments;
import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.acts.CaseRulebooks.Rules;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.sure.Robustness.OpenCell;
import dev.assay.decision.AwardCheck;
import dev.assay.decision.AwardCheck.Point;
import dev.assay.decision.AwardPolicy;
import dev.assay.decision.AwardRefusal;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.ProcedurePolicy;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.platform.refusal.Outcome;
import dev.assay.rulebook.files.RulebookStore.Ready;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells beforehand what would be said of an award, by the policies that the award itself asks. Nothing is stored. */
@Singleton
public class AwardChecks {
    private final CaseStore cases;
    private final CaseRulebooks rulebooks;
    private final Assessments assessments;

    AwardChecks(CaseStore cases, CaseRulebooks rulebooks, Assessments assessments) {
        this.cases = cases;
        this.rulebooks = rulebooks;
        this.assessments = assessments;
    }

    /**
     * What stands where.
     *
     * @param leaders those to whom weights and procedure lead, by offering id
     */
    public record Checked(List<AwardCheck> checks, List<String> leaders) {}

    public Outcome<Checked> check(Actor actor, String caseId, Award award) {
        return cases.find(actor, caseId)
                .then(stored -> rulebooks.of(stored, Rules.PUBLISHED).then(ready -> assessments
                        .assess(stored.file(), ready)
                        .map(assessment -> checked(stored, ready, assessment, award))));
    }

    private Checked checked(StoredCase stored, Ready ready, Assessment assessment, Award award) {
        CaseFile file = stored.file();
        List<AwardCheck> checks = new ArrayList<>();
        state(stored).ifPresent(checks::add);
        checks.addAll(
                ProcedurePolicy.checks(file, ready.rulebook(), assessment, openCells(file, ready, assessment), award));
        return new Checked(
                List.copyOf(checks),
                ProcedurePolicy.leaders(file, assessment).stream()
                        .map(Alternative::offering)
                        .toList());
    }

    /** Where nobody leads, nobody can be overtaken. */
    private Optional<List<OpenCell>> openCells(CaseFile file, Ready ready, Assessment assessment) {
        return AwardPolicy.leaders(assessment).isEmpty()
                ? Optional.of(List.of())
                : assessments.knownRobustness(file, ready).map(Robustness::openCells);
    }

    private static Optional<AwardCheck> state(StoredCase stored) {
        return CaseAct.DECIDE
                .refusal(stored.status(), stored.file().procedure())
                .map(words -> new AwardCheck(
                        Point.PROCEDURE, "", List.of(), false, false, List.of(new AwardRefusal("chosen", words, ""))));
    }
}
