package dev.assay.evaluation;

import java.util.Optional;

/**
 * What tells one state of a case from the next, without its document.
 *
 * @param pinned digest of the rulebook that the case is judged by; empty: by the published one
 */
public record CaseStamp(String id, String title, CaseStatus status, long version, Optional<String> pinned) {}
