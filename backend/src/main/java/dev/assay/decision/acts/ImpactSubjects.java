package dev.assay.decision.acts;

import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseStamp;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.platform.refusal.Outcome;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an impact is worked out over: every case that is not decided, and every decision that stands. Read one at a time. */
@Singleton
class ImpactSubjects {
    private final CaseStore cases;
    private final DecisionStore decisions;

    ImpactSubjects(CaseStore cases, DecisionStore decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /**
     * One of them in one state: equal as long as it did not change.
     *
     * @param id of the case, or of the decision
     * @param version of the case; 0 for a decision, whose record never changes
     * @param pinned digest of the rulebook that a locked case is judged by
     */
    record Subject(String id, String caseId, String title, Stage stage, long version, Optional<String> pinned) {
        static Subject of(CaseStamp stamp) {
            boolean isLocked = stamp.status() == CaseStatus.WEIGHTS_LOCKED;
            // Locked before rulebooks were pinned, a case follows the published one like a draft.
            Optional<String> pinned = stamp.pinned().filter(digest -> isLocked);
            return new Subject(
                    stamp.id(),
                    stamp.id(),
                    stamp.title(),
                    pinned.isPresent() ? Stage.LOCKED : Stage.OPEN,
                    stamp.version(),
                    pinned);
        }
    }

    /** Another text after every change of any of them. */
    String revision() {
        return cases.revision();
    }

    List<Subject> all() {
        List<Subject> all = new ArrayList<>();
        cases.stamps().stream()
                .filter(stamp -> stamp.status() != CaseStatus.DECIDED)
                .map(Subject::of)
                .forEach(all::add);
        decisions.standing().stream()
                .map(line -> new Subject(line.id(), line.caseId(), line.title(), Stage.DECIDED, 0, Optional.empty()))
                .forEach(all::add);
        return all;
    }

    /** Empty if the case was deleted meanwhile; a case that this build cannot read is refused by exception. */
    Optional<Asked> read(Subject subject, Knowledge held) {
        if (subject.stage() == Stage.DECIDED) {
            CaseFile frozen = decisions.record(subject.id()).caseFile();
            return Optional.of(new Asked(frozen, frozen.embedded().orElseThrow(), Stage.DECIDED));
        }
        return cases.document(subject.id())
                .map(Outcome::orThrow)
                .map(file -> new Asked(file, held.excerpt(file.candidates()), subject.stage()));
    }
}
