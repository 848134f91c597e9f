package dev.assay.evidence;

import static dev.assay.evidence.EvidenceFixture.POLICY;
import static dev.assay.evidence.EvidenceFixture.by;
import static dev.assay.evidence.EvidenceFixture.dated;
import static dev.assay.evidence.EvidenceFixture.estimate;
import static dev.assay.evidence.EvidenceFixture.from;
import static dev.assay.evidence.EvidenceFixture.of;
import static dev.assay.evidence.EvidenceFixture.passRate;
import static dev.assay.evidence.EvidenceFixture.published;
import static dev.assay.evidence.EvidenceFixture.row;
import static dev.assay.evidence.EvidenceFixture.withdrawn;
import static dev.assay.evidence.EvidenceFixture.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Provenance;
import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A measurement from evidence")
class MeasuringTest {

    @Test
    @DisplayName("of a published 95 % interval is a two-piece normal whose sides are the interval's")
    void publishedInterval() {
        Estimate estimate = estimate(within(78, 83, row("a", 80)));
        assertThat(estimate.distribution())
                .contains(new Distribution.TwoPieceNormal(80, 2 / 1.96, 3 / 1.96, new Interval(0, 100)));
        assertThat(estimate.state()).isEqualTo(Estimate.State.INTERVAL);
        assertRange(estimate, 78, 83);
        assertThat(estimate.factor()).isEqualTo("model:model-1/bench-1");
    }

    @Test
    @DisplayName("of k of n is a Beta, shown as the Wilson interval")
    void passRates() {
        Estimate estimate = estimate(passRate(500), POLICY, of(200, row("a", 90)));
        assertThat(estimate.distribution()).contains(new Distribution.PassRate(180, 200, new Interval(0, 100)));
        // Wilson for 180 of 200: 85.06 to 93.44 (Brown, Cai and DasGupta 2001, formula 4)
        assertRange(estimate, 85.06, 93.44);
    }

    @Test
    @DisplayName("takes the benchmark's items where the row states none, and says so")
    void itemsOfTheBenchmark() {
        Estimate estimate = estimate(passRate(200), POLICY, row("a", 90));
        assertRange(estimate, 85.06, 93.44);
        assertThat(estimate.why()).contains("180 of 200 (the benchmark's items)");
    }

    @Test
    @DisplayName("without interval and items is never exact: the agreed spread is assumed and named")
    void neverExact() {
        Estimate estimate = estimate(row("a", 50));
        assertRange(estimate, 50 - 1.96 * 3.5, 50 + 1.96 * 3.5);
        assertThat(estimate.why()).contains("3.5 % (for all benchmarks) is assumed");
    }

    @Test
    @DisplayName("is unknown, naming the parameter, where no spread or no bound on flattery is agreed")
    void failsClosed() {
        Estimate noSpread = estimate(EvidenceFixture.benchmark(), EvidencePolicy.NONE, row("a", 50));
        assertThat(noSpread.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(noSpread.why()).contains("evidence.default-spread.bench-1");
        EvidencePolicy spreadOnly =
                new EvidencePolicy(Map.of(), Map.of(), Map.of(EvidencePolicy.POOLED, 3.0), Map.of());
        Estimate noBound =
                estimate(EvidenceFixture.benchmark(), spreadOnly, by(EvaluatorClass.FIRST_PARTY, row("a", 50)));
        assertThat(noBound.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(noBound.why()).contains("evidence.delta-max.bench-1");
    }

    @Test
    @DisplayName("by the developer alone may flatter: one bias for the vendor, shown on the unfavourable side")
    void flattery() {
        Estimate estimate = estimate(by(EvaluatorClass.FIRST_PARTY, within(78, 82, row("a", 80))));
        assertThat(estimate.bias()).contains(new BiasTerm("vendor:maker/self-report", 4, 1, true));
        assertRange(estimate, 80 - 4 - 1.96 * 3.5, 80 + 1.96 * 3.5);
        assertThat(estimate.grade()).contains(Grade.C);
        assertThat(estimate.mean()).get().satisfies(mean -> assertThat(mean).isCloseTo(78, within(0.01)));
        Estimate lower = estimate(
                EvidenceFixture.benchmark(Optional.empty(), Optional.empty(), Benchmark.Direction.LOWER_IS_BETTER),
                POLICY,
                by(EvaluatorClass.FIRST_PARTY, row("a", 50)));
        assertRange(lower, 50 - 1.96 * 3.5, 50 + 4 + 1.96 * 3.5);
    }

    @Test
    @DisplayName("by a third party replaces the developer's own, without averaging")
    void replaces() {
        Estimate estimate = estimate(within(68, 72, row("a", 70)), by(EvaluatorClass.FIRST_PARTY, row("b", 90)));
        assertRange(estimate, 68, 72);
        assertThat(estimate.bias()).isEmpty();
        assertThat(estimate.shown()).containsExactly("b");
        assertThat(estimate.why()).contains("replaced by it");
    }

    @Test
    @DisplayName("by third parties that agree is their precision-weighted mean, no surer than the best of them")
    void agreeing() {
        Estimate estimate = estimate(within(78, 82, row("a", 80)), within(79, 87, row("b", 83)));
        double mean = (80 * 4 + 83) / 5.0;
        assertRange(estimate, mean - 2, mean + 2);
        assertThat(estimate.grade()).contains(Grade.A);
        assertThat(estimate.state()).isEqualTo(Estimate.State.INTERVAL);
    }

    @Test
    @DisplayName("is disputed beyond 1.96·√(σᵢ²+σⱼ²) and not before; then all values stand and the range is the hull")
    void disputed() {
        double limit = Math.sqrt(2 * 2 + 2 * 2);
        EvidenceRow low = within(68, 72, row("a", 70));
        double near = 70 + limit - 0.001;
        double far = 70 + limit + 0.001;
        assertThat(estimate(low, within(near - 2, near + 2, row("b", near))).state())
                .isEqualTo(Estimate.State.INTERVAL);
        Estimate estimate = estimate(low, within(far - 2, far + 2, row("b", far)));
        assertThat(estimate.state()).isEqualTo(Estimate.State.DISPUTED);
        assertRange(estimate, 68, far + 2);
        assertThat(estimate.values()).extracting(Estimate.Value::value).containsExactly(70.0, far);
        assertThat(estimate.distribution().orElseThrow()).isInstanceOf(Distribution.Mixture.class);
        assertThat(estimate.grade()).contains(Grade.B);
    }

    @Test
    @DisplayName("counts rows of one origin, and rows that repeat another row, once")
    void oneOrigin() {
        EvidenceRow first = within(78, 82, row("a", 80));
        EvidenceRow sameOrigin = from(first.origin(), within(88, 92, row("b", 90)));
        EvidenceRow repeats = from("a", within(58, 62, row("c", 60)));
        assertThat(estimate(first, sameOrigin).rows()).containsExactly("b");
        assertThat(estimate(first, repeats).rows()).containsExactly("a");
    }

    @Test
    @DisplayName("of one origin in several settings is the least favourable of them, and they never dispute each other")
    void oneOriginInSeveralSettings() {
        EvidenceRow high = set("high effort", within(88, 92, row("a", 90)));
        EvidenceRow low = set("low effort", from(high.origin(), within(68, 72, row("b", 70))));
        Estimate estimate = estimate(high, low);
        assertThat(estimate.state()).isEqualTo(Estimate.State.INTERVAL);
        assertThat(estimate.rows()).containsExactly("b");
        assertThat(estimate.shown()).containsExactly("a");
        assertThat(estimate.why()).contains("also gives 90 % (high effort)").contains("least favourable");
        Benchmark lower =
                EvidenceFixture.benchmark(Optional.empty(), Optional.empty(), Benchmark.Direction.LOWER_IS_BETTER);
        assertThat(estimate(lower, POLICY, high, low).rows()).containsExactly("a");
    }

    @Test
    @DisplayName("of one origin in one setting is the latest published, before settings are compared")
    void corrected() {
        EvidenceRow first = set("low effort", dated(published("2025-11-01"), within(58, 62, row("a", 60))));
        EvidenceRow corrected = set("low effort", from(first.origin(), within(68, 72, row("b", 70))));
        EvidenceRow high = set("high effort", from(first.origin(), within(88, 92, row("c", 90))));
        assertThat(estimate(first, corrected, high).rows()).containsExactly("b");
    }

    private static EvidenceRow set(String config, EvidenceRow row) {
        return new EvidenceRow(
                row.id(),
                row.subject(),
                row.benchmark(),
                config,
                row.value(),
                row.unit(),
                row.items(),
                row.interval(),
                row.evaluator(),
                row.evaluatorClass(),
                row.origin(),
                row.fit(),
                row.protocolFrozen(),
                row.provenance());
    }

    @Test
    @DisplayName("rests on no row whose origin leads back to itself, nor on one whose source withdrew it")
    void circlesAndWithdrawals() {
        Estimate circle = estimate(from("b", row("a", 80)), from("a", row("b", 81)));
        assertThat(circle.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(circle.why()).contains("leads back to itself");
        Estimate copy = estimate(dated(withdrawn("2025-12-01", "2026-02-01"), row("a", 80)), from("a", row("b", 80)));
        assertThat(copy.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(copy.why()).contains("was withdrawn by its source");
    }

    @Test
    @DisplayName("does not know a row that was published after its day")
    void futureDated() {
        Estimate estimate = estimate(dated(published("2026-05-10"), row("a", 80)));
        assertThat(estimate.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(estimate.why())
                .contains("no figure of model-1 on bench-1 is held at 2026-05-09")
                .contains("Held, but published after 2026-05-09, so not known then: 80 % by board a");
    }

    @Test
    @DisplayName("never scores a rival's statement; a copied board row is one piece of evidence with the board's")
    void competitors() {
        EvidenceRow rival = by(EvaluatorClass.COMPETITOR, row("r", 95));
        assertThat(estimate(rival).state()).isEqualTo(Estimate.State.UNKNOWN);
        EvidenceRow board = within(78, 82, row("a", 80));
        EvidenceRow copied = by(EvaluatorClass.COMPETITOR, from(board.origin(), row("r", 80)));
        assertThat(estimate(board, copied).rows()).containsExactly("a");
        assertRange(estimate(board, copied), 78, 82);
    }

    @Test
    @DisplayName("never scores a row whose source was not located")
    void conjecture() {
        Provenance unverified = new Provenance(
                Basis.UNVERIFIED, "s", Optional.of(new PartialDate("2026-01")), Optional.empty(), Optional.empty(), "");
        assertThat(estimate(dated(unverified, row("a", 80))).why()).contains("source was not located");
    }

    @Test
    @DisplayName("is widened past its shelf life by √(1 + age/T), and left alone before")
    void ages() {
        assertRange(estimate(dated(published("2025-05-09"), within(78, 82, row("a", 80)))), 78, 82);
        double factor = Math.sqrt(1 + 24 / 12.0);
        Estimate old = estimate(dated(published("2024-05-09"), within(78, 82, row("a", 80))));
        assertRange(old, 80 - 2 * factor, 80 + 2 * factor);
        assertThat(old.why()).contains("24 months old, past the shelf life of 12 months");
        Provenance undated = new Provenance(Basis.CITED, "s", Optional.empty(), Optional.empty(), Optional.empty(), "");
        Estimate unknownAge = estimate(dated(undated, within(78, 82, row("a", 80))));
        assertRange(unknownAge, 80 - 2 * Math.sqrt(2), 80 + 2 * Math.sqrt(2));
    }

    @Test
    @DisplayName("adds the spread between harnesses: σ² = σ² + τ²")
    void harness() {
        EvidencePolicy harness =
                new EvidencePolicy(Map.of(), Map.of(EvidenceFixture.BENCHMARK, 1.5), Map.of(), Map.of());
        Estimate estimate =
                estimate(EvidenceFixture.benchmark(), harness, within(80 - 1.96 * 2, 80 + 1.96 * 2, row("a", 80)));
        assertRange(estimate, 80 - 1.96 * 2.5, 80 + 1.96 * 2.5);
    }

    private static void assertRange(Estimate estimate, double low, double high) {
        Interval range = estimate.range().orElseThrow(() -> new AssertionError(estimate.why()));
        assertThat(range.low()).isCloseTo(low, within(0.01));
        assertThat(range.high()).isCloseTo(high, within(0.01));
    }
}
