package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.sure.UncertainCells;
import dev.assay.assessment.sure.UncertainCells.Built;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Vendor;
import dev.assay.cost.Workload;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Estimate;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.Grade;
import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.robustness.Acceptability;
import dev.assay.robustness.MeanValues;
import dev.assay.robustness.Run;
import dev.assay.robustness.Smaa;
import dev.assay.robustness.UncertainTable;
import dev.assay.robustness.WeightSpace;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.RuleEngine;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * From rows of the catalog to ranks: the maker measures its own models A and B and nobody else does, C and D are measured by third
 * parties. Both benchmarks are rates of 0 to 100.
 */
@Label("Self-reports, from catalog rows to ranks")
class SelfReportsThroughThePipelineTest {

    private static final List<String> OF_MAKER = List.of("a@api", "b@api");
    private static final List<String> OF_OTHERS = List.of("c@api", "d@api");
    private static final List<String> BENCHMARKS = List.of("alpha", "beta");
    private static final LocalDate DAY = LocalDate.parse("2026-05-09");
    private static final Provenance CITED = Provenance.cited("board", "2026-01-15");
    private static final int DRAWS = 1500;

    @Property(tries = 20)
    @Label("widening δmax of a benchmark never raises the summed first-rank acceptability of the maker's offerings")
    void widerBoundNeverHelps(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(max = 15) int bound,
            @ForAll @IntRange(min = 1, max = 15) int more,
            @ForAll boolean lowerIsBetter) {
        Held held = Held.drawn(seed, lowerIsBetter);
        assertThat(firstOfMaker(held, bound + more)).isLessThanOrEqualTo(firstOfMaker(held, bound) + 1e-9);
    }

    private static double firstOfMaker(Held held, int bound) {
        Acceptability drawn = Smaa.of(table(held, bound), Convention.UNIFORM, new WeightSpace.Any(), 7, DRAWS, Run.HERE)
                .orElseThrow();
        return OF_MAKER.stream().mapToDouble(id -> drawn.of(id).first()).sum();
    }

    @Property(tries = 15)
    @Label(
            "the maker's bias is one factor that moves all of its cells together, each the way that is worse, and no other's")
    void oneBias(@ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll boolean lowerIsBetter) {
        UncertainTable table = table(Held.drawn(seed, lowerIsBetter), 6);
        String factor = "vendor:maker/self-report";
        assertThat(table.factors().keySet())
                .filteredOn(id -> id.contains("self-report"))
                .containsExactly(factor);
        MeanValues honest = MeanValues.of(at(table, factor, 0), Convention.UNIFORM);
        MeanValues flattering = MeanValues.of(at(table, factor, 1), Convention.UNIFORM);
        for (String id : OF_MAKER) {
            for (int i = 0; i < BENCHMARKS.size(); i++) {
                assertThat(flattering.of(id).get(i)).isLessThan(honest.of(id).get(i) - 1);
            }
        }
        for (String id : OF_OTHERS) {
            assertThat(flattering.of(id)).isEqualTo(honest.of(id));
        }
    }

    /** The same table with the factor known to have that level. */
    private static UncertainTable at(UncertainTable table, String factor, double level) {
        SortedMap<String, Distribution> factors = new TreeMap<>(table.factors());
        factors.put(factor, new Distribution.Point(level));
        return new UncertainTable(table.columns(), table.rows(), factors);
    }

    @Property(tries = 30)
    @Label(
            "a first-party cell is never sharper than a third-party one of the same figure and n, whatever interval is printed")
    void neverSharper(
            @ForAll @IntRange(min = 1, max = 99) int value,
            @ForAll @IntRange(min = 1, max = 3000) int items,
            @ForAll @IntRange(max = 10) int printed) {
        Optional<Interval> interval = printed == 0
                ? Optional.empty()
                : Optional.of(new Interval(value - printed / 20.0, value + printed / 20.0));
        List<EvidenceRow> rows = new ArrayList<>();
        for (String benchmark : BENCHMARKS) {
            rows.add(row("a", benchmark, value, items, interval, EvaluatorClass.FIRST_PARTY));
            rows.add(row("c", benchmark, value, items, Optional.empty(), EvaluatorClass.THIRD_PARTY));
            rows.add(row("d", benchmark, value, items, interval, EvaluatorClass.THIRD_PARTY));
        }
        Assessment answer = Assess.run(inputs(new Held(rows, false), 3));
        for (int i = 0; i < BENCHMARKS.size(); i++) {
            Assessment.Cell first = cell(answer, "a@api", i);
            for (String other : OF_OTHERS) {
                Assessment.Cell third = cell(answer, other, i);
                assertThat(first.measured().orElseThrow().low())
                        .isLessThanOrEqualTo(third.measured().orElseThrow().low() + 1e-9);
                assertThat(first.measured().orElseThrow().high())
                        .isGreaterThanOrEqualTo(third.measured().orElseThrow().high() - 1e-9);
                assertThat(first.value().best() - first.value().worst())
                        .isGreaterThanOrEqualTo(
                                third.value().best() - third.value().worst() - 1e-9);
            }
        }
    }

    @Example
    @Label("an error of measurement alone leaves no cell open, though its flip point is within reach; a dispute does")
    void openCells() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (String benchmark : BENCHMARKS) {
            for (String model : List.of("a", "b", "c", "d")) {
                double value = model.equals("c") ? 52 : 50;
                rows.add(row(model, benchmark, value, 50, Optional.empty(), EvaluatorClass.THIRD_PARTY));
            }
        }
        Robustness measured = sure(new Held(rows, false));
        assertThat(measured.flips())
                .as("c leads by so little that 1 of 50 items more or less changes that")
                .anySatisfy(flip -> assertThat(flip.level().orElse(0.0)).isBetween(45.0, 60.0));
        assertThat(measured.openCells()).isEmpty();
        rows.add(row("d", "alpha", 95, 50, Optional.empty(), EvaluatorClass.THIRD_PARTY, "another"));
        assertThat(sure(new Held(rows, false)).openCells()).singleElement().satisfies(open -> {
            assertThat(open.state()).isEqualTo(Assessment.State.DISPUTED);
            assertThat(open.alternatives()).containsExactly("d@api");
            assertThat(open.text()).startsWith("alpha of d is disputed: below ").endsWith(" %, c leads.");
        });
    }

    @Example
    @Label("a disputed cell tells every figure with its evaluator and grade, one that is not disputed tells none")
    void disputedFigures() {
        List<EvidenceRow> rows = new ArrayList<>();
        rows.add(row("c", "alpha", 52, 50, Optional.empty(), EvaluatorClass.THIRD_PARTY));
        rows.add(row("d", "alpha", 50, 50, Optional.empty(), EvaluatorClass.THIRD_PARTY));
        rows.add(row("d", "alpha", 95, 50, Optional.empty(), EvaluatorClass.THIRD_PARTY, "another"));
        Assessment answer = Assess.run(inputs(new Held(rows, false), 3));
        Assessment.Cell disputed = cell(answer, "d@api", 0);
        assertThat(disputed.state()).isEqualTo(Assessment.State.DISPUTED);
        List<Estimate.Value> figures = disputed.dispute().orElseThrow().figures();
        assertThat(figures).extracting(Estimate.Value::value).containsExactlyInAnyOrder(50.0, 95.0);
        assertThat(figures).extracting(Estimate.Value::row).containsExactlyInAnyOrderElementsOf(disputed.evidence());
        assertThat(figures)
                .extracting(Estimate.Value::evaluator)
                .containsExactlyInAnyOrder("evaluator of d-alpha-one", "evaluator of d-alpha-another");
        assertThat(figures).extracting(Estimate.Value::grade).containsOnly(Grade.B);
        assertThat(cell(answer, "c@api", 0).dispute()).isEmpty();
    }

    private static Robustness sure(Held held) {
        AssessmentInputs inputs = inputs(held, 3);
        return AssessRobustness.run(inputs, Assess.run(inputs), Run.HERE).orElseThrow();
    }

    private static Assessment.Cell cell(Assessment answer, String offering, int criterion) {
        return answer.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(criterion);
    }

    private static UncertainTable table(Held held, int bound) {
        AssessmentInputs inputs = inputs(held, bound);
        return UncertainCells.of(Assess.run(inputs).criteria(), Assess.rows(inputs))
                .map(Built::table)
                .orElseThrow();
    }

    /** @param lowerIsBetter of both benchmarks */
    private record Held(List<EvidenceRow> rows, boolean lowerIsBetter) {

        static Held drawn(long seed, boolean lowerIsBetter) {
            Random random = new Random(seed);
            List<EvidenceRow> rows = new ArrayList<>();
            for (String benchmark : BENCHMARKS) {
                for (String model : List.of("a", "b", "c", "d")) {
                    EvaluatorClass who =
                            model.compareTo("c") < 0 ? EvaluatorClass.FIRST_PARTY : EvaluatorClass.THIRD_PARTY;
                    rows.add(row(
                            model,
                            benchmark,
                            40 + random.nextInt(21),
                            50 + random.nextInt(950),
                            Optional.empty(),
                            who));
                }
            }
            return new Held(rows, lowerIsBetter);
        }
    }

    private static EvidenceRow row(
            String model, String benchmark, double value, int items, Optional<Interval> interval, EvaluatorClass who) {
        return row(model, benchmark, value, items, interval, who, "one");
    }

    private static EvidenceRow row(
            String model,
            String benchmark,
            double value,
            int items,
            Optional<Interval> interval,
            EvaluatorClass who,
            String board) {
        String id = model + "-" + benchmark + "-" + board;
        return new EvidenceRow(
                id,
                new SubjectId(Level.MODEL, model),
                benchmark,
                "",
                value,
                "%",
                Optional.of(items),
                interval,
                "evaluator of " + id,
                who,
                "origin of " + id,
                EvidenceRow.Fit.DIRECT,
                Optional.empty(),
                CITED);
    }

    private static AssessmentInputs inputs(Held held, int bound) {
        List<Model> models = new ArrayList<>();
        List<Offering> offerings = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            String developer = id.compareTo("c") < 0 ? "maker" : "rival-" + id;
            models.add(new Model(
                    id,
                    id,
                    developer,
                    id,
                    Optional.empty(),
                    Model.WeightsAvailability.CLOSED,
                    Optional.empty(),
                    Optional.empty(),
                    CITED));
            offerings.add(new Offering(
                    id + "@api", id, id, developer, Offering.Route.FIRST_PARTY_API, "", Optional.empty(), CITED));
        }
        List<Vendor> vendors = models.stream()
                .map(Model::developer)
                .distinct()
                .map(id -> new Vendor(id, id, List.of(), "", Optional.empty(), "", "", CITED))
                .toList();
        Catalog catalog = new Catalog(
                vendors, models, offerings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        List<Benchmark> benchmarks = BENCHMARKS.stream()
                .map(id -> benchmark(id, held.lowerIsBetter()))
                .toList();
        Knowledge knowledge = new Knowledge(catalog, new EvidenceBase(benchmarks, held.rows(), List.of()), "");
        return new AssessmentInputs(caseFile(held.lowerIsBetter()), knowledge, new Agreed(bound));
    }

    private static Benchmark benchmark(String id, boolean lowerIsBetter) {
        return new Benchmark(
                id,
                id,
                "1",
                "someone",
                "%",
                new Interval(0, 100),
                lowerIsBetter ? Benchmark.Direction.LOWER_IS_BETTER : Benchmark.Direction.HIGHER_IS_BETTER,
                Optional.empty(),
                Optional.of(Benchmark.Metric.PASS_RATE),
                Optional.empty(),
                "",
                Optional.empty(),
                CITED);
    }

    private static CaseFile caseFile(boolean lowerIsBetter) {
        Need need = new Need(
                "Answer customers",
                "customer-service",
                Optional.empty(),
                new TreeSet<>(),
                "banking",
                new TreeSet<>(),
                DAY,
                24,
                5,
                Optional.empty(),
                new Workload(1000, 1000, 100, 0, 0, 0, 1));
        Scale scale = lowerIsBetter ? Scale.linear("%", 100, 0) : Scale.linear("%", 0, 100);
        List<Criterion> criteria = BENCHMARKS.stream()
                .map(id -> new Criterion(
                        id,
                        id,
                        Criterion.Group.PERFORMANCE,
                        Level.MODEL,
                        new Criterion.Reads(Criterion.Reads.Source.BENCHMARK, id),
                        scale,
                        List.of()))
                .toList();
        return new CaseFile(
                1,
                "case-1",
                "Case",
                Optional.empty(),
                Procedure.PRIVATE_PURCHASE,
                need,
                List.of("a@api", "b@api", "c@api", "d@api"),
                criteria,
                List.of(new Ballot("one", new TreeMap<>(Map.of("alpha", 100.0, "beta", 60.0)))),
                List.of(),
                Method.DEFAULT,
                Optional.empty());
    }

    /** No rules; the bound on flattery on the first benchmark varies, on the second it stands. */
    private record Agreed(int bound) implements RuleEngine {
        @Override
        public String digest() {
            return "";
        }

        @Override
        public Optional<BigDecimal> number(String parameter, LocalDate asOf) {
            return switch (parameter) {
                case "evidence.delta-max.alpha" -> Optional.of(BigDecimal.valueOf(bound));
                case "evidence.delta-max.pooled" -> Optional.of(BigDecimal.valueOf(4));
                case "evidence.default-spread.pooled" -> Optional.of(new BigDecimal("3.5"));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Finding> findings(LocalDate asOf, FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {
            return List.of();
        }
    }
}
