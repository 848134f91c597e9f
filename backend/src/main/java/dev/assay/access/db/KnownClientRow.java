package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A browser or network from which somebody has signed in; the statements name all columns themselves. */
@MappedEntity("known_client")
record KnownClientRow(@Id String mark, String personId, Instant seenAt) {}
