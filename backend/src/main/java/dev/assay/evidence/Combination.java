package dev.assay.evidence;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes one estimate of the rows that count on one benchmark.
 *
 * <p>One row stands as it is. Rows that agree give their precision-weighted mean, no surer than the best of them, for they ran the
 * same items. Rows that contradict each other are a mixture: an evaluator is drawn, then one of its figures.
 */
record Combination(Benchmark benchmark, String factor, EvidencePolicy policy, Origins origins, LocalDate asOf) {

    /** @param exact all rows held about the subject on the benchmark, those that do not count included */
    Estimate of(List<EvidenceRow> used, String vendor, Optional<TrainingEnd> trained, List<EvidenceRow> exact) {
        Noise noise = new Noise(policy, origins);
        List<MeasuredRow> measured = used.stream()
                .flatMap(row -> MeasuredRow.of(row, benchmark, noise, asOf).stream())
                .toList();
        boolean independent = used.stream().allMatch(origins::isIndependent);
        Optional<EvidencePolicy.Setting> deltaMax = independent ? Optional.empty() : policy.deltaMax(benchmark);
        if (measured.size() < used.size() || (!independent && deltaMax.isEmpty())) {
            return Estimate.unknown(
                    factor, exact, "Unknown: " + EvidenceWords.unread(used, measured.size() < used.size(), benchmark));
        }
        Optional<BiasTerm> bias = deltaMax.map(setting -> BiasTerm.of(vendor, setting, benchmark.direction()));
        boolean disputed = disputed(measured);
        Distribution distribution = disputed ? mixture(measured) : agreed(measured);
        Interval chance = disputed
                ? measured.stream()
                        .map(MeasuredRow::interval95)
                        .reduce(Interval::hull)
                        .orElseThrow()
                : shown(measured, distribution);
        Interval range = withBias(chance, bias);
        Estimate.State state =
                disputed ? Estimate.State.DISPUTED : range.isPoint() ? Estimate.State.EXACT : Estimate.State.INTERVAL;
        return new Estimate(
                factor,
                state,
                Optional.of(distribution),
                bias,
                Optional.of(range),
                Optional.of(benchmark.domain()),
                measured.stream().map(row -> value(row, bias)).toList(),
                Optional.of(Grading.together(used, origins, disputed)),
                newest(measured),
                used.stream().map(EvidenceRow::fit).max(Comparator.naturalOrder()),
                Optional.of(Contamination.of(benchmark.window(), trained)),
                used.stream().map(EvidenceRow::id).toList(),
                exact.stream()
                        .filter(row -> !used.contains(row))
                        .map(EvidenceRow::id)
                        .toList(),
                new EvidenceWords(benchmark, policy, origins).explain(measured, exact, bias, disputed) + " "
                        + Contamination.inWords(benchmark, trained));
    }

    private static boolean disputed(List<MeasuredRow> rows) {
        return rows.stream().anyMatch(one -> rows.stream().anyMatch(one::contradicts));
    }

    private Distribution agreed(List<MeasuredRow> rows) {
        MeasuredRow best = best(rows);
        return rows.size() == 1 ? best.distribution() : best.normal(weightedMean(rows), best.spread());
    }

    private Interval shown(List<MeasuredRow> rows, Distribution distribution) {
        return rows.size() == 1
                ? rows.get(0).interval95()
                : best(rows)
                        .spread()
                        .interval95(((Distribution.TwoPieceNormal) distribution).mode())
                        .clamp(benchmark.domain());
    }

    private static MeasuredRow best(List<MeasuredRow> rows) {
        return rows.stream()
                .min(Comparator.comparingDouble(
                                (MeasuredRow row) -> row.spread().sigma())
                        .thenComparing(row -> row.row().id()))
                .orElseThrow();
    }

    private static double weightedMean(List<MeasuredRow> rows) {
        double sum = 0;
        double weights = 0;
        for (MeasuredRow row : rows) {
            double sigma = row.spread().sigma();
            if (sigma == 0) {
                return row.row().value();
            }
            double weight = 1 / (sigma * sigma);
            sum += weight * row.row().value();
            weights += weight;
        }
        return sum / weights;
    }

    /** Each evaluator alike, and each figure of one evaluator alike. */
    private static Distribution mixture(List<MeasuredRow> rows) {
        Map<String, List<MeasuredRow>> byEvaluator = rows.stream()
                .collect(Collectors.groupingBy(row -> row.row().evaluator(), TreeMap::new, Collectors.toList()));
        List<Distribution> parts = new ArrayList<>();
        byEvaluator
                .values()
                .forEach(own -> parts.add(
                        own.size() == 1
                                ? own.get(0).distribution()
                                : new Distribution.Mixture(own.stream()
                                        .map(MeasuredRow::distribution)
                                        .toList())));
        return parts.size() == 1 ? parts.get(0) : new Distribution.Mixture(parts);
    }

    /** δmax further on the unfavourable side, within the domain. */
    private Interval withBias(Interval noise, Optional<BiasTerm> bias) {
        return bias.map(term -> noise.hull(new Interval(
                        noise.low() + Math.min(0, term.coefficient()), noise.high() + Math.max(0, term.coefficient()))))
                .orElse(noise)
                .clamp(benchmark.domain());
    }

    private Estimate.Value value(MeasuredRow measured, Optional<BiasTerm> bias) {
        EvidenceRow row = measured.row();
        return new Estimate.Value(
                row.id(),
                row.value(),
                withBias(measured.interval95(), bias),
                row.evaluator(),
                row.evaluatorClass(),
                Grading.of(row, origins));
    }

    private static Optional<Age> newest(List<MeasuredRow> rows) {
        return rows.stream().map(MeasuredRow::age).min(Comparator.comparingInt(age -> age.months()
                .orElse(Integer.MAX_VALUE)));
    }
}
