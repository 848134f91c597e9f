package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of cases.
 *
 * @param problem why this build cannot read the case; empty: it can
 */
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
        long version,
        Optional<String> problem) {

    CaseSummary with(Optional<String> found) {
        return new CaseSummary(
                id,
                title,
                titleKey,
                template,
                status,
                candidates,
                ownerId,
                ownerName,
                updatedById,
                updatedByName,
                updatedAt,
                version,
                found);
    }
}
