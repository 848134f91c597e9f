package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A session as stored; its token is known to the browser alone. */
@MappedEntity("sign_in_session")
public record SessionRow(@Id String tokenHash, String personId, Instant createdAt, Instant seenAt, Instant expiresAt) {}
