package dev.assay.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the rows about one subject on one benchmark count, and why the others do not (docs/decisions/0021).
 *
 * @param exact the rows known at the day
 */
record CountedRows(List<EvidenceRow> exact, Benchmark benchmark, Origins origins, LocalDate asOf) {

    private static final Comparator<EvidenceRow> LATEST_LAST = Comparator.comparing((EvidenceRow row) ->
                    row.provenance().published().map(p -> p.lastDay()).orElse(LocalDate.MIN))
            .thenComparing(EvidenceRow::id);

    /** The rows that count: independent ones where there are any, each piece of evidence once, by id. */
    List<EvidenceRow> used() {
        List<EvidenceRow> scored =
                exact.stream().filter(row -> whyNot(row).isEmpty()).toList();
        List<EvidenceRow> independent =
                scored.stream().filter(origins::isIndependent).toList();
        return onePerOrigin(independent.isEmpty() ? scored : independent);
    }

    /** Why a row cannot score, empty where it can. */
    Optional<String> whyNot(EvidenceRow row) {
        if (origins.circle(row).isPresent()) {
            return Optional.of("Its origin leads back to itself, so it rests on nothing.");
        }
        if (origins.withdrawnAt(row, asOf)) {
            return Optional.of("What it repeats was withdrawn by its source.");
        }
        if (Grading.of(row, origins) == Grade.E) {
            return Optional.of("Its source was not located, so it is shown and not scored.");
        }
        if (row.evaluatorClass() == EvaluatorClass.COMPETITOR) {
            return Optional.of(ofARival(row));
        }
        return origins.original(row).evaluatorClass() == EvaluatorClass.COMPETITOR
                ? Optional.of("It repeats a rival's statement, so it is shown and not scored.")
                : Optional.empty();
    }

    private String ofARival(EvidenceRow row) {
        return copied(row)
                .map(source -> source.value() == row.value()
                        ? "A rival copied it from " + source.id() + ", and it is one piece of evidence with it."
                        : "A rival names the origin of " + source.id()
                                + " and prints another figure, so it is shown and not scored.")
                .orElse("A rival's statement is shown and not scored.");
    }

    /** The located third-party row that a rival's row has its figure from. */
    private Optional<EvidenceRow> copied(EvidenceRow row) {
        return exact.stream()
                .filter(other -> other.evaluatorClass() == EvaluatorClass.THIRD_PARTY
                        && Grading.of(other, origins) != Grade.E
                        && origins.isIndependent(other))
                .filter(other -> origins.root(other).equals(origins.root(row)))
                .findFirst();
    }

    /** Two rows with one origin are one piece of evidence, and so is a row that repeats another one. */
    private List<EvidenceRow> onePerOrigin(List<EvidenceRow> rows) {
        Map<String, List<EvidenceRow>> byOrigin = rows.stream()
                .filter(row -> !origins.repeats(row, rows))
                .sorted(LATEST_LAST)
                .collect(Collectors.groupingBy(origins::root, TreeMap::new, Collectors.toList()));
        return byOrigin.values().stream()
                .map(this::standing)
                .sorted(Comparator.comparing(EvidenceRow::id))
                .toList();
    }

    /**
     * What stands of one origin: an original before a report of it, of one configuration the latest published, of several
     * configurations the one least favourable to the subject.
     */
    private EvidenceRow standing(List<EvidenceRow> latestLast) {
        boolean anyOriginal = latestLast.stream().anyMatch(row -> !origins.isReport(row));
        Map<String, EvidenceRow> byConfig = latestLast.stream()
                .filter(row -> !anyOriginal || !origins.isReport(row))
                .collect(Collectors.toMap(EvidenceRow::config, row -> row, (earlier, later) -> later, TreeMap::new));
        return byConfig.values().stream()
                .min(leastFavourableFirst().thenComparing(EvidenceRow::id))
                .orElseThrow();
    }

    private Comparator<EvidenceRow> leastFavourableFirst() {
        Comparator<EvidenceRow> lowestFirst = Comparator.comparingDouble(EvidenceRow::value);
        return benchmark.direction() == Benchmark.Direction.HIGHER_IS_BETTER ? lowestFirst : lowestFirst.reversed();
    }
}
