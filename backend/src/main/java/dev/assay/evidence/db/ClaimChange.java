package dev.assay.evidence.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What a person did to a claim.
 *
 * @param version the version of the claim that came of it
 * @param reason why it was withdrawn; empty for what needs no reason
 * @param changedBy person id
 */
@MappedEntity("claim_change")
public record ClaimChange(
        @Id String id, String claim, long version, Action action, String reason, String changedBy, Instant changedAt) {

    /** What was done. */
    public enum Action {
        ENTERED,
        EDITED,
        WITHDRAWN
    }
}
