package dev.assay.evaluation.db;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;

/** One person's membership of one case. */
@MappedEntity("case_member")
record MemberRow(@EmbeddedId Key key) {
    @Embeddable
    record Key(String caseId, String personId) {}
}
