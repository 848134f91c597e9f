package dev.assay.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is held, sorted once for whoever asks about many subjects. */
public final class EvidenceIndex {

    private final Origins origins;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, List<EvidenceRow>> rowsBySubject;

    public EvidenceIndex(EvidenceBase evidence) {
        this.origins = new Origins(evidence.rows());
        this.benchmarks = evidence.benchmarks().stream()
                .collect(Collectors.toMap(Benchmark::id, Function.identity(), (one, other) -> one));
        this.rowsBySubject = evidence.rows().stream()
                .collect(Collectors.groupingBy(row -> row.subject().id()));
    }

    /** Who copied whom among all rows held. */
    public Origins origins() {
        return origins;
    }

    public Optional<Benchmark> benchmark(String id) {
        return Optional.ofNullable(benchmarks.get(id));
    }

    /** Rows about what has this id in the catalog, at any level, in the order in which they are held. */
    public List<EvidenceRow> rowsAbout(String subjectId) {
        return rowsBySubject.getOrDefault(subjectId, List.of());
    }
}
