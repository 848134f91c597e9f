package dev.assay.decision.db;

import io.micronaut.core.annotation.Introspected;

/** A decision that stands or is reopened: the last of a case that is decided. */
@Introspected
public record StandingLine(String id, String caseId, String title) {}
