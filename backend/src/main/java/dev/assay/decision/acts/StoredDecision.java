package dev.assay.decision.acts;

import dev.assay.decision.db.DecisionLine;

/** A decision with the bytes of its sealed record, exactly as sealed. */
public record StoredDecision(DecisionLine line, byte[] document) {}
