package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A published rulebook as stored. */
@MappedEntity("published_rulebook")
public record PublishedRulebookRow(@Id Long sequence, String digest, String publisher, Instant at, String files) {}
