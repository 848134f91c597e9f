package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStatus;
import java.time.Instant;

/** One line of the list of cases. */
public record CaseSummary(
        String id,
        String title,
        String titleKey,
        String template,
        CaseStatus status,
        int candidates,
        String ownerId,
        String ownerName,
        String updatedById,
        String updatedByName,
        Instant updatedAt,
        long version) {}
