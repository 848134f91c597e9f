package dev.assay.evidence;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Level;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows about one model on one benchmark, with a policy of round numbers. */
final class EvidenceFixture {

    static final LocalDate DAY = LocalDate.parse("2026-05-09");
    static final String BENCHMARK = "bench-1";
    static final SubjectId MODEL = new SubjectId(Level.MODEL, "model-1");
    static final EvidencePolicy POLICY = new EvidencePolicy(
            Map.of(EvidencePolicy.POOLED, 4.0),
            Map.of(EvidencePolicy.POOLED, 0.0),
            Map.of(EvidencePolicy.POOLED, 3.5),
            Map.of(EvidencePolicy.POOLED, 12.0));

    private EvidenceFixture() {}

    static Benchmark benchmark() {
        return benchmark(Optional.empty(), Optional.empty(), Benchmark.Direction.HIGHER_IS_BETTER);
    }

    static Benchmark passRate(int items) {
        return benchmark(
                Optional.of(items), Optional.of(Benchmark.Metric.PASS_RATE), Benchmark.Direction.HIGHER_IS_BETTER);
    }

    static Benchmark benchmark(
            Optional<Integer> items, Optional<Benchmark.Metric> metric, Benchmark.Direction direction) {
        return new Benchmark(
                BENCHMARK,
                "Bench",
                "1",
                "someone",
                "%",
                new Interval(0, 100),
                direction,
                items,
                metric,
                Optional.empty(),
                "items public since 2024",
                Optional.of(12),
                Provenance.cited("board", "2024"));
    }

    static EvidenceRow row(String id, double value) {
        return new EvidenceRow(
                id,
                MODEL,
                BENCHMARK,
                "",
                value,
                "%",
                Optional.empty(),
                Optional.empty(),
                "board " + id,
                EvaluatorClass.THIRD_PARTY,
                "origin " + id,
                EvidenceRow.Fit.DIRECT,
                Optional.empty(),
                published("2026-01-15"));
    }

    static Provenance published(String day) {
        return Provenance.cited("source", day);
    }

    static Provenance withdrawn(String published, String retracted) {
        return new Provenance(
                Basis.CITED,
                "source",
                Optional.of(new PartialDate(published)),
                Optional.empty(),
                Optional.of(new PartialDate(retracted)),
                "");
    }

    static EvidenceRow by(EvaluatorClass who, EvidenceRow row) {
        return copy(row, row.items(), row.interval(), row.evaluator(), who, row.origin(), row.provenance());
    }

    static EvidenceRow within(double low, double high, EvidenceRow row) {
        return copy(
                row,
                row.items(),
                Optional.of(new Interval(low, high)),
                row.evaluator(),
                row.evaluatorClass(),
                row.origin(),
                row.provenance());
    }

    static EvidenceRow of(int items, EvidenceRow row) {
        return copy(
                row,
                Optional.of(items),
                row.interval(),
                row.evaluator(),
                row.evaluatorClass(),
                row.origin(),
                row.provenance());
    }

    static EvidenceRow from(String origin, EvidenceRow row) {
        return copy(row, row.items(), row.interval(), row.evaluator(), row.evaluatorClass(), origin, row.provenance());
    }

    static EvidenceRow dated(Provenance provenance, EvidenceRow row) {
        return copy(row, row.items(), row.interval(), row.evaluator(), row.evaluatorClass(), row.origin(), provenance);
    }

    private static EvidenceRow copy(
            EvidenceRow row,
            Optional<Integer> items,
            Optional<Interval> interval,
            String evaluator,
            EvaluatorClass who,
            String origin,
            Provenance provenance) {
        return new EvidenceRow(
                row.id(),
                row.subject(),
                row.benchmark(),
                row.config(),
                row.value(),
                row.unit(),
                items,
                interval,
                evaluator,
                who,
                origin,
                row.fit(),
                row.protocolFrozen(),
                provenance);
    }

    static Estimate estimate(EvidenceRow... rows) {
        return estimate(benchmark(), POLICY, rows);
    }

    static Estimate estimate(Benchmark benchmark, EvidencePolicy policy, EvidenceRow... rows) {
        return new Measuring(new EvidenceBase(List.of(benchmark), List.of(rows), List.of()), policy, DAY)
                .of(MODEL, "maker", Optional.empty(), BENCHMARK);
    }
}
