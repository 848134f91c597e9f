package dev.assay.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All benchmarks, rows and claims held, whatever their date, in a fixed order. */
public record EvidenceBase(List<Benchmark> benchmarks, List<EvidenceRow> rows, List<Claim> claims) {

    public static final EvidenceBase EMPTY = new EvidenceBase(List.of(), List.of(), List.of());

    public EvidenceBase {
        benchmarks =
                benchmarks.stream().sorted(Comparator.comparing(Benchmark::id)).toList();
        rows = rows.stream().sorted(Comparator.comparing(EvidenceRow::id)).toList();
        claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    public Optional<Benchmark> benchmark(String id) {
        return benchmarks.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** Rows about these subjects (by catalog id, at any level), their benchmarks, and the claims among them. */
    public EvidenceBase excerpt(Collection<String> subjectIds) {
        Set<String> wanted = Set.copyOf(subjectIds);
        List<EvidenceRow> kept =
                rows.stream().filter(r -> wanted.contains(r.subject().id())).toList();
        List<Claim> keptClaims = claims.stream()
                .filter(c -> c.comparisons().stream()
                        .anyMatch(p -> wanted.contains(p.better()) || wanted.contains(p.worse())))
                .toList();
        return new EvidenceBase(benchmarks, kept, keptClaims);
    }
}
