package dev.assay.decision.acts;

import dev.assay.access.Actor;
import dev.assay.access.SubjectSight;
import dev.assay.decision.db.DecisionRepository;
import dev.assay.evaluation.acts.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The audit trail tells of a decision to those who may read its case. */
@Singleton
class DecisionsInTrail implements SubjectSight {
    private final DecisionRepository decisions;
    private final CaseStore cases;

    DecisionsInTrail(DecisionRepository decisions, CaseStore cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isShownTo(Actor actor, String id) {
        return decisions
                .caseOf(id)
                .filter(caseId -> cases.sight(actor, caseId) != CaseStore.Sight.NOTHING)
                .isPresent();
    }
}
