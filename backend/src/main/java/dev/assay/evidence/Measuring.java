package dev.assay.evidence;

import dev.assay.catalog.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From evidence rows to one estimate, for an exact subject and an exact benchmark version at a day.
 *
 * <p>Third-party rows replace first-party ones and are never averaged with them. Rows of another version of the benchmark are
 * named in the explanation and never joined. A judgement stands in only where no row can score.
 *
 * @param judged what persons judged, of this case
 */
public record Measuring(EvidenceBase evidence, EvidencePolicy policy, List<JudgedInterval> judged, LocalDate asOf) {

    public Measuring(EvidenceBase evidence, EvidencePolicy policy, LocalDate asOf) {
        this(evidence, policy, List.of(), asOf);
    }

    /** @param vendor id of the developer, whose self-reports share one bias */
    public Estimate of(SubjectId subject, String vendor, String benchmarkId) {
        String factor = subject + "/" + benchmarkId;
        Optional<Benchmark> known = evidence.benchmark(benchmarkId);
        if (known.isEmpty()) {
            return Estimate.unknown(factor, "", List.of(), "Unknown: the benchmark " + benchmarkId + " is not held.");
        }
        Benchmark benchmark = known.get();
        List<EvidenceRow> held = evidence.rows().stream()
                .filter(row -> row.subject().equals(subject) && row.countsAt(asOf))
                .toList();
        List<EvidenceRow> exact =
                held.stream().filter(row -> row.benchmark().equals(benchmarkId)).toList();
        List<EvidenceRow> used = used(exact);
        Combination combination = new Combination(benchmark, factor, policy, asOf);
        if (!used.isEmpty()) {
            return combination.of(used, vendor, exact, new Origins(evidence.rows()));
        }
        Optional<JudgedInterval> judgement = judged.stream()
                .filter(j -> j.subject().equals(subject) && j.benchmark().equals(benchmarkId))
                .filter(j -> !j.judged().lastDay().isAfter(asOf))
                .max(Comparator.comparing(JudgedInterval::judged));
        String nothing = nothing(subject, benchmark, held, exact);
        return judgement
                .map(j -> combination.judged(j, exact, nothing))
                .orElseGet(() -> Estimate.unknown(
                        factor,
                        benchmark.contamination(),
                        exact.isEmpty() ? elsewhere(held, benchmark) : exact,
                        nothing));
    }

    /** The rows that count: independent ones where there are any, each piece of evidence once. */
    private List<EvidenceRow> used(List<EvidenceRow> exact) {
        Origins origins = new Origins(evidence.rows());
        List<EvidenceRow> scored = exact.stream()
                .filter(row -> whyNot(row, exact, origins).isEmpty())
                .toList();
        List<EvidenceRow> independent = scored.stream()
                .filter(row -> isIndependent(row.evaluatorClass()))
                .toList();
        return onePerOrigin(independent.isEmpty() ? scored : independent, origins);
    }

    /** Why a row cannot score, empty where it can. */
    private Optional<String> whyNot(EvidenceRow row, List<EvidenceRow> exact, Origins origins) {
        if (origins.circle(row).isPresent()) {
            return Optional.of("Its origin leads back to itself, so it rests on nothing.");
        }
        if (origins.withdrawnAt(row, asOf)) {
            return Optional.of("What it repeats was withdrawn by its source.");
        }
        if (Grading.of(row) == Grade.E) {
            return Optional.of("Its source was not located, so it is shown and not scored.");
        }
        if (row.evaluatorClass() != EvaluatorClass.COMPETITOR) {
            return Optional.empty();
        }
        return Optional.of(copied(row, exact, origins)
                .map(source -> source.value() == row.value()
                        ? "A rival copied it from " + source.id() + ", and it is one piece of evidence with it."
                        : "A rival names the origin of " + source.id()
                                + " and prints another figure, so it is shown and not" + " scored.")
                .orElse("A rival's statement is shown and not scored."));
    }

    /** The located third-party row that a rival's row has its figure from. */
    private static Optional<EvidenceRow> copied(EvidenceRow row, List<EvidenceRow> exact, Origins origins) {
        return exact.stream()
                .filter(other -> other.evaluatorClass() == EvaluatorClass.THIRD_PARTY && Grading.of(other) != Grade.E)
                .filter(other -> origins.root(other).equals(origins.root(row)))
                .findFirst();
    }

    private String nothing(SubjectId subject, Benchmark benchmark, List<EvidenceRow> held, List<EvidenceRow> exact) {
        if (!exact.isEmpty()) {
            Origins origins = new Origins(evidence.rows());
            return "Unknown: what is held cannot score. "
                    + exact.stream()
                            .map(row -> EvidenceWords.say(row)
                                    + whyNot(row, exact, origins)
                                            .map(why -> " " + why)
                                            .orElse(""))
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

    static boolean isIndependent(EvaluatorClass evaluatorClass) {
        return evaluatorClass == EvaluatorClass.THIRD_PARTY || evaluatorClass == EvaluatorClass.OWN_PILOT;
    }

    /**
     * Two rows with one origin and one configuration are one piece of evidence: the latest published stands. So is a row that
     * repeats another one.
     */
    private static List<EvidenceRow> onePerOrigin(List<EvidenceRow> rows, Origins origins) {
        Comparator<EvidenceRow> latestLast = Comparator.comparing((EvidenceRow row) ->
                        row.provenance().published().map(p -> p.lastDay()).orElse(LocalDate.MIN))
                .thenComparing(EvidenceRow::id);
        Map<String, EvidenceRow> byOrigin = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !origins.repeats(row, rows))
                .sorted(latestLast)
                .forEach(row -> byOrigin.put(origins.root(row) + "\n" + row.config(), row));
        return byOrigin.values().stream()
                .sorted(Comparator.comparing(EvidenceRow::id))
                .toList();
    }
}
