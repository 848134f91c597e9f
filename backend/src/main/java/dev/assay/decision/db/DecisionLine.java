package dev.assay.decision.db;

import dev.assay.decision.DecisionState;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A decision as lists show it. */
@Introspected
public record DecisionLine(
        String id,
        int number,
        String caseId,
        String title,
        String chosen,
        String chosenName,
        LocalDate decidedOn,
        String decidedBy,
        String digest,
        DecisionState state) {}
