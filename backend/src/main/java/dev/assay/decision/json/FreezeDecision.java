package dev.assay.decision.json;

import dev.assay.assessment.Assess;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.decision.AwardPolicy;
import dev.assay.decision.AwardRefusal;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.DecisionRecord.FrozenRulebook;
import dev.assay.decision.DecisionRecord.SourceFile;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.platform.json.KnowledgeDigest;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Makes a decision: freezes the case with what was known, assesses exactly that, and seals the record if the award may be made. */
public final class FreezeDecision {

    private FreezeDecision() {}

    /** What came of it. */
    public sealed interface Outcome {
        record Sealed(SealedRecord record) implements Outcome {}

        record Refused(List<AwardRefusal> refusals) implements Outcome {}
    }

    /**
     * @param number running number of the decision in this installation
     * @param knowledge what is held, of every date; only the part about the candidates is kept
     */
    public static Outcome freeze(
            int number,
            LocalDate decidedOn,
            String decidedBy,
            Award award,
            CaseFile caseFile,
            Knowledge knowledge,
            Rulebook rulebook) {
        Knowledge excerpt = KnowledgeDigest.sealed(
                SealedRecord.asPrinted(knowledge.excerpt(caseFile.candidates()), Knowledge.class));
        CaseFile frozen = SealedRecord.asPrinted(caseFile.withEmbedded(excerpt), CaseFile.class);
        Assessment result = Assess.run(new AssessmentInputs(frozen, excerpt, new Interpreter(rulebook)));
        List<AwardRefusal> refusals = AwardPolicy.refusals(result, award);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        List<SourceFile> sources = rulebook.files().stream()
                .map(file -> new SourceFile(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)))
                .toList();
        DecisionRecord record = new DecisionRecord(
                DecisionRecord.FORMAT,
                number,
                decidedOn,
                decidedBy,
                award,
                frozen,
                new FrozenRulebook(rulebook.digest(), sources),
                SealedRecord.asPrinted(result, Assessment.class));
        return new Outcome.Sealed(SealedRecord.seal(record));
    }
}
