package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One save or claim of one file as stored. */
@MappedEntity("rule_change")
public record RuleChangeRow(
        @Id String id, long publication, String personId, String path, Instant at, String sha256, String how) {}
