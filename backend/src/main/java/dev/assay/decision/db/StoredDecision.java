package dev.assay.decision.db;

/** A decision with the bytes of its sealed record, exactly as sealed. */
public record StoredDecision(DecisionLine line, byte[] document) {}
