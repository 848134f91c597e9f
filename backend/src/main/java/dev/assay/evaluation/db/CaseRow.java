package dev.assay.evaluation.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as stored. */
@MappedEntity("evaluation_case")
public record CaseRow(
        @Id String id,
        String title,
        String titleKey,
        String template,
        String status,
        String ownerId,
        int candidates,
        String document,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable String rulebookDigest) {}
