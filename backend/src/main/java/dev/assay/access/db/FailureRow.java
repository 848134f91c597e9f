package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Failed and refused sign-ins of one window of time; the statements name all columns themselves. */
@MappedEntity("sign_in_failure")
public record FailureRow(@Id Instant begun, String subject, String network, int failed, int refused) {}
