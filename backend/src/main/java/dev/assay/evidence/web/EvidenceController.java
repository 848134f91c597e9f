package dev.assay.evidence.web;

import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvidenceIndex;
import dev.assay.evidence.SnapshotSource;
import dev.assay.platform.paging.Page;
import dev.assay.platform.paging.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence and benchmarks. */
@Controller("/api/catalog")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
final class EvidenceController {
    private final SnapshotSource snapshots;

    EvidenceController(SnapshotSource snapshots) {
        this.snapshots = snapshots;
    }

    /** Scores held, with the row each was read from. */
    @Get("/evidence")
    Page<EvidenceView> listEvidence(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> subject,
            @QueryValue Optional<String> benchmark,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        var evidence = snapshots.current().evidence();
        EvidenceIndex index = new EvidenceIndex(evidence);
        var found = evidence.rows().stream()
                .filter(r -> Paging.isOrUnset(subject, r.subject().id()))
                .filter(r -> Paging.isOrUnset(benchmark, r.benchmark()))
                .filter(r -> Paging.matches(q, r.id(), r.subject().id(), r.benchmark(), r.evaluator()))
                .toList();
        return Paging.page(found, "id", r -> r.id(), r -> r.id(), Optional.ofNullable(limit), after)
                .map(r -> EvidenceView.of(r, index));
    }

    /** Benchmarks, one entry per version. */
    @Get("/benchmarks")
    Page<Benchmark> listBenchmarks(
            @QueryValue Optional<String> q, @QueryValue @Nullable Integer limit, @QueryValue Optional<String> after) {
        List<Benchmark> found = snapshots.current().evidence().benchmarks().stream()
                .filter(b -> Paging.matches(q, b.id(), b.name(), b.version(), b.runner()))
                .toList();
        return Paging.page(found, "id", Benchmark::id, Benchmark::id, Optional.ofNullable(limit), after);
    }
}
