package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that was used, as stored; known since the person said that they know of it. */
@MappedEntity("password_reset")
public record ResetRow(
        @Id String id, String personId, String issuedBy, Instant issuedAt, Instant usedAt, @Nullable Instant knownAt) {}
