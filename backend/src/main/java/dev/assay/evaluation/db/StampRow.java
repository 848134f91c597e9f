package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStamp;
import dev.assay.evaluation.CaseStatus;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tells one state of a case from the next, without its document. */
@Introspected
public record StampRow(String id, String title, CaseStatus status, long version, @Nullable String rulebookDigest) {

    public CaseStamp stamp() {
        return new CaseStamp(id, title, status, version, Optional.ofNullable(rulebookDigest));
    }
}
