package dev.assay.intake.db;

import dev.assay.intake.ImportReport;
import java.time.Instant;
import java.util.Optional;

/**
 * One import and what became of it.
 *
 * @param report against the catalog as it stood when proposed, or when accepted
 */
public record Import(
        String id,
        String kind,
        Status status,
        ImportReport report,
        String proposedBy,
        Instant proposedAt,
        Optional<String> settledBy,
        Optional<Instant> settledAt,
        long version) {

    /** Proposed until a person accepts or rejects it. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }
}
