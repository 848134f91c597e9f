package dev.assay.evaluation.db;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What one version of a case changed. */
@Introspected
public record ChangeRow(String caseId, long version, String changedBy, Instant changedAt, String pointers) {}
