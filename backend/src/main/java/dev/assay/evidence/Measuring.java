package dev.assay.evidence;

import dev.assay.catalog.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From evidence rows to one estimate, for an exact subject and an exact benchmark version at a day.
 *
 * <p>Third-party rows replace first-party ones and are never averaged with them. Rows of another version of the benchmark are
 * named in the explanation and never joined, nor are rows that became known after the day.
 */
public final class Measuring {

    private final EvidenceIndex evidence;
    private final EvidencePolicy policy;
    private final LocalDate asOf;

    public Measuring(EvidenceBase evidence, EvidencePolicy policy, LocalDate asOf) {
        this.evidence = new EvidenceIndex(evidence);
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * @param vendor id of the developer, whose self-reports share one bias
     * @param trained where the model's training data ends, empty = not held
     */
    public Estimate of(SubjectId subject, String vendor, Optional<TrainingEnd> trained, String benchmarkId) {
        String factor = subject + "/" + benchmarkId;
        Optional<Benchmark> known = evidence.benchmark(benchmarkId);
        if (known.isEmpty()) {
            return Estimate.unknown(factor, List.of(), "Unknown: the benchmark " + benchmarkId + " is not held.");
        }
        Benchmark benchmark = known.get();
        Origins origins = evidence.origins();
        List<EvidenceRow> about = evidence.rowsAbout(subject.id()).stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
        List<EvidenceRow> held =
                about.stream().filter(row -> row.countsAt(asOf)).toList();
        List<EvidenceRow> exact =
                held.stream().filter(row -> row.benchmark().equals(benchmarkId)).toList();
        CountedRows rows = new CountedRows(exact, benchmark, origins, asOf);
        List<EvidenceRow> used = rows.used();
        if (!used.isEmpty()) {
            return new Combination(benchmark, factor, policy, origins, asOf).of(used, vendor, trained, exact);
        }
        List<EvidenceRow> later = about.stream()
                .filter(row -> row.benchmark().equals(benchmarkId) && row.isLaterThan(asOf))
                .toList();
        return Estimate.unknown(
                factor,
                exact.isEmpty() ? elsewhere(held, benchmark) : exact,
                (nothing(subject, benchmark, held, rows) + " " + later(later)).trim());
    }

    private String later(List<EvidenceRow> rows) {
        return rows.isEmpty()
                ? ""
                : "Held, but published after " + asOf + ", so not known then: "
                        + rows.stream().map(EvidenceWords::say).collect(Collectors.joining(" "));
    }

    private String nothing(SubjectId subject, Benchmark benchmark, List<EvidenceRow> held, CountedRows rows) {
        if (!rows.exact().isEmpty()) {
            return "Unknown: what is held cannot score. "
                    + rows.exact().stream()
                            .map(row -> EvidenceWords.say(row)
                                    + rows.whyNot(row).map(why -> " " + why).orElse(""))
                            .collect(Collectors.joining(" "));
        }
        List<EvidenceRow> elsewhere = elsewhere(held, benchmark);
        if (elsewhere.isEmpty()) {
            return "Unknown: no figure of " + subject.id() + " on " + benchmark.id() + " is held at " + asOf + ".";
        }
        return "Unknown: the criterion reads " + versionInWords(benchmark.id())
                + ". Held is another version, never joined: "
                + elsewhere.stream()
                        .map(row -> EvidenceWords.say(row) + " Its version: " + versionInWords(row.benchmark()) + ".")
                        .collect(Collectors.joining(" "));
    }

    /** Rows on another version of the benchmark. */
    private List<EvidenceRow> elsewhere(List<EvidenceRow> held, Benchmark benchmark) {
        return held.stream()
                .filter(row -> !row.benchmark().equals(benchmark.id())
                        && nameOf(row.benchmark()).equals(benchmark.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String nameOf(String benchmarkId) {
        return evidence.benchmark(benchmarkId)
                .map(benchmark -> benchmark.name().toLowerCase(Locale.ROOT))
                .orElse(benchmarkId);
    }

    private String versionInWords(String benchmarkId) {
        return evidence.benchmark(benchmarkId)
                .map(benchmark -> (benchmark.name() + " " + benchmark.version()).trim())
                .orElse(benchmarkId);
    }
}
