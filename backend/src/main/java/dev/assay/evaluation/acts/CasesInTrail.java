package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.access.SubjectSight;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.db.MemberRepository;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The audit trail tells of a case to those who may read it. Of a deleted one, to auditors: nobody is its member any more. */
@Singleton
class CasesInTrail implements SubjectSight {
    private final MemberRepository members;

    CasesInTrail(MemberRepository members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isShownTo(Actor actor, String id) {
        return CaseRight.READ.isHeldBy(actor, members.count(id, actor.personId()) > 0);
    }
}
