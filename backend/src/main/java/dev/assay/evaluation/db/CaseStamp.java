package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStatus;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tells one state of a case from the next, without its document. */
@Introspected
public record CaseStamp(String id, String title, CaseStatus status, long version, @Nullable String rulebookDigest) {

    /** Digest of the rulebook that the case is judged by; empty: by the published one. */
    public Optional<String> pinned() {
        return Optional.ofNullable(rulebookDigest);
    }
}
