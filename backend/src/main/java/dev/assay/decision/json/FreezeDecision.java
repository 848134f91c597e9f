package dev.assay.decision.json;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.decision.AwardRefusal;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.DecisionRecord.FrozenRulebook;
import dev.assay.decision.DecisionRecord.SourceFile;
import dev.assay.decision.ProcedurePolicy;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a decision: freezes the case with what was known, assesses exactly that, and seals the record if the award may be made. */
public final class FreezeDecision {

    private FreezeDecision() {}

    /** What came of it. */
    public sealed interface Outcome {
        record Ready(Prepared prepared) implements Outcome {}

        record Refused(List<AwardRefusal> refusals) implements Outcome {}
    }

    /** A decision that may be made, worked out to the last figure; what is missing is its number. */
    public record Prepared(
            Award award,
            CaseFile caseFile,
            FrozenRulebook rulebook,
            Assessment result,
            Optional<Robustness> robustness) {

        /** @param number running number of the decision in this installation */
        public SealedRecord sealed(int number, LocalDate decidedOn, String decidedBy) {
            return SealedRecord.seal(new DecisionRecord(
                    DecisionRecord.FORMAT,
                    number,
                    decidedOn,
                    decidedBy,
                    award,
                    caseFile,
                    rulebook,
                    result,
                    robustness));
        }
    }

    /**
     * Takes seconds for a large case, so that it is best done before any lock is taken.
     *
     * @param knowledge what is held, of every date; only the part about the candidates is kept
     */
    public static Outcome prepare(Award award, CaseFile caseFile, Knowledge knowledge, Rulebook rulebook) {
        Knowledge excerpt = KnowledgeDigest.sealed(
                SealedRecord.asPrinted(knowledge.excerpt(caseFile.candidates()), Knowledge.class));
        CaseFile frozen = SealedRecord.asPrinted(caseFile.withEmbedded(excerpt), CaseFile.class);
        AssessmentInputs inputs = new AssessmentInputs(frozen, excerpt, new Interpreter(rulebook));
        Assessment result = Assess.run(inputs);
        Optional<Robustness> robustness = AssessRobustness.run(inputs, result, Run.HERE);
        List<AwardRefusal> refusals = ProcedurePolicy.refusals(
                frozen, rulebook, result, robustness.map(Robustness::openCells).orElse(List.of()), award);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        List<SourceFile> sources = rulebook.files().stream()
                .map(file -> new SourceFile(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)))
                .toList();
        return new Outcome.Ready(new Prepared(
                award,
                frozen,
                new FrozenRulebook(rulebook.digest(), sources),
                SealedRecord.asPrinted(result, Assessment.class),
                robustness.map(sure -> SealedRecord.asPrinted(sure, Robustness.class))));
    }
}
