package dev.assay.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.catalog.Provenance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calibration of self-reports")
class BiasCalibrationTest {

    @Test
    @DisplayName("gives a benchmark with ten usable pairs a bound of its own, and one with nine the pooled one")
    void tenPairs() {
        List<SelfReportPair> pairs = new ArrayList<>(pairs("ten", 10, ""));
        pairs.addAll(pairs("nine", 9, ""));
        BiasCalibration calibration = BiasCalibration.of(pairs, List.of());
        assertThat(of(calibration, "ten").own()).isTrue();
        assertThat(of(calibration, "ten").deltaMax()).isEqualByComparingTo("9.1");
        assertThat(of(calibration, "nine").own()).isFalse();
        assertThat(of(calibration, "nine").deltaMax()).isEqualByComparingTo(calibration.pooled());
        assertThat(of(calibration, "nine").p90()).get().satisfies(p90 -> assertThat(p90)
                .isEqualByComparingTo("8.2"));
    }

    @Test
    @DisplayName("shows excluded pairs and does not count them")
    void excluded() {
        List<SelfReportPair> pairs = new ArrayList<>(pairs("b", 9, ""));
        pairs.addAll(pairs("b", 5, "copied"));
        BiasCalibration calibration = BiasCalibration.of(pairs, List.of());
        assertThat(of(calibration, "b").usable()).isEqualTo(9);
        assertThat(of(calibration, "b").own()).isFalse();
        assertThat(calibration.excluded()).hasSize(5);
    }

    @Test
    @DisplayName("never goes below zero: developers who understate earn no bonus")
    void neverNegative() {
        List<SelfReportPair> modest = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            modest.add(pair("m" + i, "b", "50", "60", ""));
        }
        assertThat(of(BiasCalibration.of(modest, List.of()), "b").deltaMax()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("turns the difference round where lower is better")
    void lowerIsBetter() {
        SelfReportPair pair = pair("p", "b", "10", "12", "");
        assertThat(pair.flattery(Benchmark.Direction.HIGHER_IS_BETTER)).isEqualByComparingTo("-2");
        assertThat(pair.flattery(Benchmark.Direction.LOWER_IS_BETTER)).isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("refuses to calibrate on nothing")
    void nothing() {
        assertThatThrownBy(() -> BiasCalibration.of(pairs("b", 3, "copied"), List.of()))
                .hasMessageContaining("None of the 3 pairs is usable");
    }

    private static BiasCalibration.Calibrated of(BiasCalibration calibration, String benchmark) {
        return calibration.benchmarks().stream()
                .filter(each -> each.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    /** Differences 1, 2, 3 … */
    private static List<SelfReportPair> pairs(String benchmark, int count, String excluded) {
        List<SelfReportPair> pairs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pairs.add(pair(benchmark + excluded + i, benchmark, String.valueOf(50 + i), "50", excluded));
        }
        return pairs;
    }

    private static SelfReportPair pair(String id, String benchmark, String first, String third, String excluded) {
        return new SelfReportPair(
                id,
                "model",
                benchmark,
                new BigDecimal(first),
                "",
                new BigDecimal(third),
                "",
                "someone",
                Optional.empty(),
                "alike",
                Optional.of(excluded).filter(text -> !text.isEmpty()),
                Provenance.cited("s", "2025"));
    }
}
