package dev.assay.intake.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An import as stored, with its report as JSON. The proposal itself, which is large, is had from {@link Proposals}. */
@MappedEntity("catalog_import")
public record ImportRow(
        @Id String id,
        String kind,
        String source,
        String status,
        String report,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Version long version) {

    public Import imported() {
        return new Import(
                id,
                kind,
                Import.Status.valueOf(status),
                ProposalJson.readableReport(source, report),
                proposedBy,
                proposedAt,
                Optional.ofNullable(settledBy),
                Optional.ofNullable(settledAt),
                version);
    }

    public ImportRow settled(Import.Status outcome, String finalReport, String by, Instant at) {
        return new ImportRow(id, kind, source, outcome.name(), finalReport, proposedBy, proposedAt, by, at, version);
    }
}
