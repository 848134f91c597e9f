package dev.assay.evidence;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row that counts, as a measurement.
 *
 * @param fresh its spread with the harness's, before age
 * @param passes set where it is read as k of n and neither harness nor age widens it
 */
record MeasuredRow(EvidenceRow row, Benchmark benchmark, Spread fresh, Age age, Optional<Noise.Passes> passes) {

    /** Empty where nothing says how unsure the row is. */
    static Optional<MeasuredRow> of(EvidenceRow row, Benchmark benchmark, Noise noise, LocalDate asOf) {
        EvidencePolicy policy = noise.policy();
        double tau = policy.harnessSpread(benchmark);
        Age age = Age.of(row, benchmark, policy, asOf);
        return noise.of(row, benchmark)
                .map(spread -> new MeasuredRow(
                        row,
                        benchmark,
                        spread.with(tau),
                        age,
                        spread.kind() == Spread.Kind.ITEMS && tau == 0 && !age.stale()
                                ? Noise.passes(row, benchmark)
                                : Optional.empty()));
    }

    Spread spread() {
        return fresh.times(age.factor());
    }

    Distribution distribution() {
        return passes.<Distribution>map(rate -> new Distribution.PassRate(rate.passed(), rate.items(), rate.domain()))
                .orElseGet(() -> normal(row.value(), spread()));
    }

    /** A figure with a spread, on the benchmark's domain. */
    Distribution normal(double value, Spread spread) {
        double inside = Interval.point(value).clamp(benchmark.domain()).low();
        return new Distribution.TwoPieceNormal(inside, spread.below(), spread.above(), benchmark.domain());
    }

    Interval interval95() {
        return passes.map(Noise.Passes::interval95)
                .orElseGet(() -> spread().interval95(row.value()).clamp(benchmark.domain()));
    }

    /**
     * Whether the two figures lie further apart than chance explains: |xᵢ − xⱼ| > 1.96·√(σᵢ² + σⱼ²), with the spreads of the sides
     * that face each other. Age is left out: two old figures that contradict each other still do.
     */
    boolean contradicts(MeasuredRow other) {
        MeasuredRow upper = row.value() >= other.row.value() ? this : other;
        MeasuredRow lower = upper == this ? other : this;
        return upper.row.value() - lower.row.value()
                > Wilson.Z * Spread.together(upper.fresh.below(), lower.fresh.above());
    }
}
