package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One person was shown one impact. */
@MappedEntity("impact_seen")
public record ImpactSeenRow(@Id String id, String personId, String beforeDigest, String afterDigest, Instant seenAt) {}
