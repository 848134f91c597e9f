package dev.assay.decision.db;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A review as stored; the summary has a sentence a line. */
@Introspected
public record ReviewRow(
        String decisionId, String rulebook, String outcome, Instant at, String byWhom, String reason, String summary) {}
