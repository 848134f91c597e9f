package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A personal token as stored. */
@MappedEntity("personal_token")
public record TokenRow(
        @Id String id,
        String tokenHash,
        String personId,
        String name,
        String scopes,
        Instant createdAt,
        Instant expiresAt) {}
