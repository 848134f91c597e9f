package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A set-up link as stored; its token stands in the printed address alone. */
@MappedEntity("setup_link")
public record SetupLinkRow(@Id String tokenHash, Instant createdAt, Instant expiresAt) {}
