package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evidence.Age;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Contamination;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceIndex;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.Grade;
import dev.assay.evidence.Grading;
import dev.assay.evidence.Origins;
import dev.assay.evidence.TrainingEnd;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the mix and the age of the figures held for the benchmarks that the case's criteria read.
 *
 * @param benchmarks ids of those benchmarks
 * @param policy holds the shelf lives by which a figure is stale, as they widen its spread
 */
record EvidenceReadings(EvidenceIndex evidence, Set<String> benchmarks, EvidencePolicy policy, LocalDate day) {

    static EvidenceReadings of(CaseFile caseFile, EvidenceBase evidence, EvidencePolicy policy) {
        Set<String> read = caseFile.criteria().stream()
                .map(Criterion::reads)
                .filter(r -> r.source().isMeasured())
                .map(Criterion.Reads::key)
                .collect(Collectors.toCollection(TreeSet::new));
        return new EvidenceReadings(
                new EvidenceIndex(evidence), read, policy, caseFile.need().asOf());
    }

    void readInto(Readings readings, Offering offering) {
        List<EvidenceRow> rows = Stream.of(offering.model(), offering.id())
                .flatMap(subject -> evidence.rowsAbout(subject).stream())
                .filter(r -> benchmarks.contains(r.benchmark()) && r.countsAt(day))
                .sorted(Comparator.comparing(EvidenceRow::id))
                .toList();
        Origins origins = evidence.origins();
        long independent = rows.stream().filter(origins::isIndependent).count();
        put(readings, "rows", quantity(rows.size()), rows);
        put(readings, "firstPartyOnly", yesNo(!rows.isEmpty() && independent == 0), rows);
        put(readings, "stale", yesNo(!rows.isEmpty() && rows.stream().allMatch(this::stale)), rows);
        if (!rows.isEmpty()) {
            put(readings, "bestGrade", FactValue.code(bestGrade(rows, origins).name()), rows);
            put(readings, "independentShare", quantity(Math.round(100.0 * independent / rows.size())), rows);
        }
        if (!benchmarks.isEmpty()) {
            long covered = rows.stream().map(EvidenceRow::benchmark).distinct().count();
            put(readings, "coverage", quantity(Math.round(100.0 * covered / benchmarks.size())), rows);
        }
        mayBeContaminated(rows, ModelReadings.trainingEnd(readings.sheet()))
                .ifPresent(possible -> put(readings, "mayBeContaminated", yesNo(possible), rows));
        rows.stream()
                .flatMap(r -> r.provenance().published().stream())
                .map(PartialDate::lastDay)
                .max(LocalDate::compareTo)
                .ifPresent(newest ->
                        put(readings, "newestAgeMonths", quantity(ChronoUnit.MONTHS.between(newest, day)), rows));
    }

    /** Whether of one benchmark at least the items may have been seen; empty where that cannot be told of all. */
    private Optional<Boolean> mayBeContaminated(List<EvidenceRow> rows, Optional<TrainingEnd> trained) {
        Set<Contamination> found = rows.stream()
                .map(EvidenceRow::benchmark)
                .distinct()
                .map(id -> Contamination.of(evidence.benchmark(id).flatMap(Benchmark::window), trained))
                .collect(Collectors.toSet());
        if (found.contains(Contamination.POSSIBLE)) {
            return Optional.of(true);
        }
        return found.equals(Set.of(Contamination.CLEAN)) ? Optional.of(false) : Optional.empty();
    }

    /** Figures replicate each other on one benchmark only. */
    private static Grade bestGrade(List<EvidenceRow> rows, Origins origins) {
        return rows.stream().collect(Collectors.groupingBy(EvidenceRow::benchmark)).values().stream()
                .map(together -> Grading.together(together, origins))
                .min(Enum::compareTo)
                .orElse(Grade.E);
    }

    private boolean stale(EvidenceRow row) {
        return evidence.benchmark(row.benchmark())
                .map(benchmark -> Age.of(row, benchmark, policy, day).stale())
                .orElse(false);
    }

    /** What is held is known for certain, whatever the rows themselves rest on. */
    private static void put(Readings readings, String name, FactValue value, Collection<EvidenceRow> rows) {
        String source = rows.isEmpty()
                ? "no figure is held for the case's benchmarks"
                : "evidence rows " + rows.stream().map(EvidenceRow::id).collect(Collectors.joining(", "));
        readings.put("evidence." + name, value, Basis.POLICY, source);
    }

    private static FactValue quantity(long number) {
        return FactValue.quantity(Long.toString(number));
    }

    private static FactValue yesNo(boolean yes) {
        return yes ? FactValue.yes() : FactValue.no();
    }
}
