package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The live link that resets somebody's password, as stored; its token stands in the address alone. */
@MappedEntity("password_reset_link")
public record ResetLinkRow(
        @Id String personId, String tokenHash, String issuedBy, Instant issuedAt, Instant expiresAt) {}
