package dev.assay.evidence;

import dev.assay.catalog.SubjectId;
import dev.assay.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From evidence rows to one reading, for an exact subject and an exact benchmark version at a day.
 *
 * <p>Third-party rows replace first-party ones and are never averaged with them. Rows of another version of the benchmark are
 * named in the explanation and never joined.
 */
public record Measuring(EvidenceBase evidence, LocalDate asOf) {

    public Reading of(SubjectId subject, String benchmarkId) {
        List<EvidenceRow> held = evidence.rows().stream()
                .filter(row -> row.subject().equals(subject) && row.countsAt(asOf))
                .toList();
        List<EvidenceRow> exact =
                held.stream().filter(row -> row.benchmark().equals(benchmarkId)).toList();
        List<EvidenceRow> scored = exact.stream().filter(Measuring::mayScore).toList();
        List<EvidenceRow> independent = scored.stream()
                .filter(row -> isIndependent(row.evaluatorClass()))
                .toList();
        List<EvidenceRow> used = onePerOrigin(independent.isEmpty() ? scored : independent);
        if (used.isEmpty()) {
            return nothing(subject, benchmarkId, held, exact);
        }
        Interval range =
                used.stream().map(Measuring::rangeOf).reduce(Interval::hull).orElseThrow();
        Interval inDomain = evidence.benchmark(benchmarkId)
                .map(benchmark -> range.clamp(benchmark.domain()))
                .orElse(range);
        return new Reading(
                Optional.of(inDomain),
                Optional.of(Grading.together(used)),
                ids(used),
                ids(exact.stream().filter(row -> !used.contains(row)).toList()),
                explain(used, exact));
    }

    private Reading nothing(SubjectId subject, String benchmarkId, List<EvidenceRow> held, List<EvidenceRow> exact) {
        if (!exact.isEmpty()) {
            return Reading.unknown(
                    exact,
                    "Unknown: what is held cannot score. "
                            + exact.stream()
                                    .map(row -> say(row) + " " + whyNot(row))
                                    .collect(Collectors.joining(" ")));
        }
        List<EvidenceRow> elsewhere = held.stream()
                .filter(row -> !row.benchmark().equals(benchmarkId)
                        && nameOf(row.benchmark()).equals(nameOf(benchmarkId)))
                .toList();
        if (elsewhere.isEmpty()) {
            return Reading.unknown(
                    List.of(),
                    "Unknown: no figure of " + subject.id() + " on " + benchmarkId + " is held at " + asOf + ".");
        }
        return Reading.unknown(
                elsewhere,
                "Unknown: the criterion reads " + versionInWords(benchmarkId)
                        + ". Held is another version, never joined: "
                        + elsewhere.stream()
                                .map(row -> say(row) + " Its version: " + versionInWords(row.benchmark()) + ".")
                                .collect(Collectors.joining(" ")));
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

    private static boolean mayScore(EvidenceRow row) {
        return Grading.of(row) != Grade.E && row.evaluatorClass() != EvaluatorClass.COMPETITOR;
    }

    private static String whyNot(EvidenceRow row) {
        return Grading.of(row) == Grade.E
                ? "Its source was not located, so it is shown and not scored."
                : "A rival's statement is shown and not scored.";
    }

    static boolean isIndependent(EvaluatorClass evaluatorClass) {
        return evaluatorClass == EvaluatorClass.THIRD_PARTY || evaluatorClass == EvaluatorClass.OWN_PILOT;
    }

    /** Two rows with one origin and one configuration are one piece of evidence: the latest published stands. */
    private static List<EvidenceRow> onePerOrigin(List<EvidenceRow> rows) {
        Comparator<EvidenceRow> latestLast = Comparator.comparing((EvidenceRow row) ->
                        row.provenance().published().map(p -> p.lastDay()).orElse(LocalDate.MIN))
                .thenComparing(EvidenceRow::id);
        Map<String, EvidenceRow> byOrigin = new LinkedHashMap<>();
        rows.stream().sorted(latestLast).forEach(row -> byOrigin.put(row.origin() + "\n" + row.config(), row));
        return byOrigin.values().stream()
                .sorted(Comparator.comparing(EvidenceRow::id))
                .toList();
    }

    private static Interval rangeOf(EvidenceRow row) {
        return row.interval().map(i -> i.hull(Interval.point(row.value()))).orElse(Interval.point(row.value()));
    }

    private static String explain(List<EvidenceRow> used, List<EvidenceRow> exact) {
        List<String> sentences = new ArrayList<>();
        used.forEach(row -> sentences.add(say(row)));
        if (used.size() > 1) {
            sentences.add("Several figures stand: the range covers them all.");
        }
        boolean independent = used.stream().allMatch(row -> isIndependent(row.evaluatorClass()));
        if (!independent) {
            sentences.add("Only the developer's own figure is held: a claim until someone independent replicates it.");
        } else if (exact.stream().anyMatch(row -> row.evaluatorClass() == EvaluatorClass.FIRST_PARTY)) {
            sentences.add("The developer's own figure is replaced by it.");
        }
        return String.join(" ", sentences);
    }

    /** One row in a sentence: the figure, its interval, who measured, when. */
    static String say(EvidenceRow row) {
        String interval = row.interval()
                .map(i -> " (" + number(i.low()) + " to " + number(i.high()) + ")")
                .orElse("");
        String items = row.items().map(n -> ", " + n + " items").orElse("");
        String published =
                row.provenance().published().map(p -> ", published " + p).orElse(", date not located");
        String config = row.config().isBlank() ? "" : ", " + row.config();
        return number(row.value()) + " " + row.unit() + interval + " by " + row.evaluator() + " ("
                + inWords(row.evaluatorClass()) + ")" + config + items + published + ".";
    }

    static String inWords(EvaluatorClass evaluatorClass) {
        return evaluatorClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<String> ids(List<EvidenceRow> rows) {
        return rows.stream().map(EvidenceRow::id).toList();
    }
}
