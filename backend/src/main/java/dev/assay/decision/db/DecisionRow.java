package dev.assay.decision.db;

import dev.assay.decision.DecisionState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A decision as stored. */
@MappedEntity("decision")
public record DecisionRow(
        @Id String id,
        int number,
        String caseId,
        String title,
        String chosen,
        String chosenName,
        LocalDate decidedOn,
        String decidedBy,
        String digest,
        String document,
        Instant createdAt) {

    public DecisionLine line(DecisionState state) {
        return new DecisionLine(id, number, caseId, title, chosen, chosenName, decidedOn, decidedBy, digest, state);
    }
}
