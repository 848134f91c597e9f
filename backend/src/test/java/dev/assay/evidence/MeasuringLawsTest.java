package dev.assay.evidence;

import static dev.assay.evidence.EvidenceFixture.by;
import static dev.assay.evidence.EvidenceFixture.dated;
import static dev.assay.evidence.EvidenceFixture.estimate;
import static dev.assay.evidence.EvidenceFixture.of;
import static dev.assay.evidence.EvidenceFixture.passRate;
import static dev.assay.evidence.EvidenceFixture.published;
import static dev.assay.evidence.EvidenceFixture.row;
import static dev.assay.evidence.EvidenceFixture.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.quantity.Interval;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Label("The laws of measuring")
class MeasuringLawsTest {

    private static final double ROUNDING = 1e-9;

    @Property(tries = 500)
    @Label(
            "a first-party figure is never sharper than a third-party one of the same n, whatever interval its developer prints")
    void firstPartyNeverSharper(
            @ForAll @DoubleRange(min = 0, max = 100) double value,
            @ForAll @IntRange(min = 1, max = 5000) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double down,
            @ForAll @DoubleRange(min = 0, max = 1) double up,
            @ForAll @DoubleRange(min = 0, max = 10) double tau,
            @ForAll boolean old,
            @ForAll boolean passRate) {
        EvidencePolicy policy = new EvidencePolicy(
                Map.of(EvidencePolicy.POOLED, 3.0),
                Map.of(EvidencePolicy.POOLED, tau),
                Map.of(EvidencePolicy.POOLED, 3.5),
                Map.of());
        Benchmark benchmark = passRate ? passRate(n) : EvidenceFixture.benchmark();
        EvidenceRow plain = dated(published(old ? "2023" : "2026-01"), of(n, row("a", value)));
        EvidenceRow printed = within(value - down * value, value + up * (100 - value), plain);
        Interval third = range(benchmark, policy, plain);
        Interval thirdPrinted = range(benchmark, policy, printed);
        assertContains(range(benchmark, policy, by(EvaluatorClass.FIRST_PARTY, plain)), third);
        assertContains(range(benchmark, policy, by(EvaluatorClass.FIRST_PARTY, printed)), third);
        assertContains(range(benchmark, policy, by(EvaluatorClass.FIRST_PARTY, printed)), thirdPrinted);
    }

    @Property(tries = 300)
    @Label("the interval shown holds the figure and lies within the domain")
    void holdsTheFigure(
            @ForAll @DoubleRange(min = 0, max = 100) double value, @ForAll @IntRange(min = 1, max = 5000) int n) {
        Interval range = range(passRate(n), EvidenceFixture.POLICY, row("a", value));
        assertThat(range.low()).isBetween(0.0, value + ROUNDING + 50.0 / n);
        assertThat(range.high()).isBetween(value - ROUNDING - 50.0 / n, 100.0);
    }

    @Property(tries = 300)
    @Label("a larger bound on flattery lowers every draw or leaves it, and never raises one")
    void widerBoundNeverHelps(
            @ForAll @DoubleRange(min = 0, max = 20) double small,
            @ForAll @DoubleRange(min = 0, max = 20) double more,
            @ForAll @DoubleRange(min = 0, max = 1) double u) {
        double less = bias(small).shift(u);
        double greater = bias(small + more).shift(u);
        assertThat(greater).isLessThanOrEqualTo(less);
    }

    @Property(tries = 200)
    @Label("the order in which rows are held changes nothing")
    void orderIsNothing(
            @ForAll @DoubleRange(min = 0, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 100) double two,
            @ForAll @DoubleRange(min = 0, max = 100) double three) {
        assertThat(estimate(row("a", one), row("b", two), row("c", three)))
                .isEqualTo(estimate(row("c", three), row("a", one), row("b", two)));
    }

    private static BiasTerm bias(double deltaMax) {
        return BiasTerm.of("maker", new EvidencePolicy.Setting(deltaMax, true), Benchmark.Direction.HIGHER_IS_BETTER);
    }

    private static Interval range(Benchmark benchmark, EvidencePolicy policy, EvidenceRow row) {
        return estimate(benchmark, policy, row).range().orElseThrow();
    }

    private static void assertContains(Interval outer, Interval inner) {
        assertThat(outer.low()).isLessThanOrEqualTo(inner.low() + ROUNDING);
        assertThat(outer.high()).isGreaterThanOrEqualTo(inner.high() - ROUNDING);
    }
}
