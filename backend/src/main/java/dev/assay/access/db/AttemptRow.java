package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One sign-in tried. */
@MappedEntity("sign_in_attempt")
record AttemptRow(@Id String id, String nameKey, String address, Instant triedAt) {}
