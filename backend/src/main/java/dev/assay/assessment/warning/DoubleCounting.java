package dev.assay.assessment.warning;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.Assessment.Warning.Severity;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvidenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Criteria that count one thing more than once. An additive value takes its criteria to be judged apart from one another; where two
 * of them read the same fact, that fact has the weight of both without anybody having said so.
 */
record DoubleCounting(CaseFile caseFile, Knowledge knowledge, List<CandidateRow> rows) {

    private static final String OPENNESS = "openness-1";
    private static final String CONTINUITY = "continuity-1";

    /** Unit of benchmarks that are made of other benchmarks. */
    private static final String INDEX = "index";

    /** Facts on whether a company can go on paying for itself. */
    private static final Set<String> VIABILITY = Set.of("operator.listedCompany", "developer.listedCompany");

    /** Facts on whether one can leave. */
    private static final Set<String> EXIT = Set.of("offering.exitAssistance", "case.exitPlan");

    List<Warning> all() {
        List<Warning> warnings = new ArrayList<>();
        warnings.addAll(oneOriginTwice());
        warnings.addAll(oneBenchmarkTwice());
        warnings.addAll(insideAnIndex());
        warnings.addAll(countryInRuleAndScore());
        warnings.addAll(spendWithViability());
        warnings.addAll(opennessWithExit());
        return List.copyOf(warnings);
    }

    private List<Warning> oneOriginTwice() {
        Map<String, EvidenceRow> held = knowledge.evidence().rows().stream()
                .collect(Collectors.toMap(EvidenceRow::id, row -> row, (one, other) -> one, TreeMap::new));
        Map<String, Set<String>> readBy = new TreeMap<>();
        for (CandidateRow row : rows) {
            for (int i = 0; i < row.readings().size(); i++) {
                Criterion criterion = caseFile.criteria().get(i);
                row.readings().get(i).evidence().stream()
                        .flatMap(id -> Optional.ofNullable(held.get(id)).stream())
                        .filter(evidence -> !evidence.origin().isBlank())
                        .forEach(evidence -> readBy.computeIfAbsent(evidence.origin(), o -> new TreeSet<>())
                                .add(criterion.id()));
            }
        }
        return readBy.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> warning(
                        "same-origin-twice",
                        String.join(", ", entry.getValue()),
                        "One publication (" + entry.getKey() + ") feeds several criteria, " + names(entry.getValue())
                                + ": it counts more than once."))
                .toList();
    }

    private List<Warning> oneBenchmarkTwice() {
        Map<String, List<Criterion>> byName = benchmarks(benchmark -> true).entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().name(),
                        TreeMap::new,
                        Collectors.mapping(entry -> criterion(entry.getKey()), Collectors.toList())));
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> warning(
                        "same-benchmark-twice",
                        ids(entry.getValue()),
                        "Several criteria read " + entry.getKey() + ", " + words(entry.getValue())
                                + ": what it measures has the weight of them all."))
                .toList();
    }

    private List<Warning> insideAnIndex() {
        Map<String, Benchmark> indexes =
                benchmarks(benchmark -> benchmark.unit().equals(INDEX));
        Map<String, Benchmark> alone = benchmarks(benchmark -> !benchmark.unit().equals(INDEX));
        if (alone.isEmpty()) {
            return List.of();
        }
        List<Criterion> beside = alone.keySet().stream().map(this::criterion).toList();
        return indexes.entrySet().stream()
                .map(entry -> warning(
                        "benchmark-alone-and-in-index",
                        entry.getKey() + ", " + ids(beside),
                        entry.getValue().name() + " is made of other benchmarks and stands beside " + words(beside)
                                + ": what this version of the index contains counts twice. Look up its contents, or"
                                + " drop one."))
                .toList();
    }

    private List<Warning> countryInRuleAndScore() {
        return reading(c ->
                        c.reads().source().isFact() && namesCountry(c.reads().key()))
                .stream()
                .map(c -> warning(
                        "country-in-rule-and-score",
                        c.id(),
                        c.name() + " scores a country that rules also read ("
                                + c.reads().key() + "): the same fact may count twice."))
                .toList();
    }

    private List<Warning> spendWithViability() {
        List<Criterion> continuity = levels(CONTINUITY);
        List<Criterion> viability = facts(VIABILITY);
        List<Criterion> both = new ArrayList<>(continuity);
        both.addAll(viability);
        return both.size() < 2 || continuity.isEmpty()
                ? List.of()
                : List.of(warning(
                        "spend-with-viability",
                        ids(both),
                        words(both) + " all speak of whether the operator can go on: its own spending statements are in"
                                + " continuity already, and count again with its viability."));
    }

    private List<Warning> opennessWithExit() {
        List<Criterion> openness = levels(OPENNESS);
        List<Criterion> exit = new ArrayList<>(facts(EXIT));
        if (rows.stream().anyMatch(DoubleCounting::isRunByTheBuyer)) {
            exit.addAll(levels(CONTINUITY));
        }
        if (openness.isEmpty() || exit.isEmpty()) {
            return List.of();
        }
        List<Criterion> both = new ArrayList<>(openness);
        both.addAll(exit);
        return List.of(warning(
                "openness-with-exit",
                ids(both),
                words(both)
                        + " all count that one can leave with the weights: open weights are an exit option, and have"
                        + " the weight of each of them."));
    }

    private static boolean isRunByTheBuyer(CandidateRow row) {
        return row.status() != Assessment.Status.KNOCKED_OUT
                && row.candidate()
                        .offering()
                        .filter(offering -> offering.route() == Offering.Route.SELF_HOSTED)
                        .isPresent()
                && row.readings().stream().anyMatch(reading -> reading.state() != State.UNKNOWN);
    }

    /** By id of the criterion that reads it. */
    private Map<String, Benchmark> benchmarks(Predicate<Benchmark> wanted) {
        Map<String, Benchmark> read = new TreeMap<>();
        for (Criterion criterion : caseFile.criteria()) {
            if (criterion.reads().source().isMeasured()) {
                knowledge.evidence().benchmarks().stream()
                        .filter(benchmark ->
                                benchmark.id().equals(criterion.reads().key()) && wanted.test(benchmark))
                        .findFirst()
                        .ifPresent(benchmark -> read.put(criterion.id(), benchmark));
            }
        }
        return read;
    }

    private List<Criterion> levels(String mapping) {
        return reading(c -> c.reads().source().isLevelled() && c.reads().key().equals(mapping));
    }

    private List<Criterion> facts(Set<String> fields) {
        return reading(
                c -> c.reads().source().isFact() && fields.contains(c.reads().key()));
    }

    private List<Criterion> reading(Predicate<Criterion> wanted) {
        return caseFile.criteria().stream().filter(wanted).toList();
    }

    private Criterion criterion(String id) {
        return caseFile.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String names(Set<String> ids) {
        return words(ids.stream().map(this::criterion).toList());
    }

    private static String words(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::name).collect(Collectors.joining(" and "));
    }

    private static String ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).collect(Collectors.joining(", "));
    }

    private static boolean namesCountry(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.contains("countr") || name.contains("headquarters") || name.contains("origin");
    }

    private static Warning warning(String code, String about, String text) {
        return new Warning(Severity.WARNING, code, about, text);
    }
}
