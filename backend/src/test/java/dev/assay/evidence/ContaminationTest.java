package dev.assay.evidence;

import static dev.assay.evidence.EvidenceFixture.BENCHMARK;
import static dev.assay.evidence.EvidenceFixture.DAY;
import static dev.assay.evidence.EvidenceFixture.MODEL;
import static dev.assay.evidence.EvidenceFixture.POLICY;
import static dev.assay.evidence.EvidenceFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whether items may have been in the training data")
class ContaminationTest {

    @ParameterizedTest(name = "items {0} to {1}, trained to {2}: {3}")
    @CsvSource({
        "2024-08-02, , 2024-08-01, CLEAN",
        "2024-08-01, , 2024-08-01, POSSIBLE",
        "2024-07-31, 2025-01-31, 2024-08-01, POSSIBLE",
        "2024-08, , 2024-07-31, CLEAN",
        "2024-08, , 2024-08-01, POSSIBLE",
        "2024, , 2024-01-01, POSSIBLE",
        "2024, , 2023-12-31, CLEAN",
        ", 2023, 2023-12-31, POSSIBLE",
        ", 2023, 2023-12-30, CANNOT_TELL",
        ", , 2024-08-01, CANNOT_TELL",
        "2024-08, , , CANNOT_TELL",
        ", , , CANNOT_TELL"
    })
    @DisplayName("is told from the day the items became public and the day the training data ends")
    void boundaries(String since, String until, LocalDate trained, Contamination expected) {
        assertThat(Contamination.of(window(since, until), trained(trained))).isEqualTo(expected);
    }

    @Test
    @DisplayName("is said beside the figure, with both dates and who says so, and changes no part of the measurement")
    void aFlag() {
        Estimate clean = estimate(window("2024-08", null), LocalDate.of(2024, 6, 30));
        Estimate possible = estimate(window("2024-08", null), LocalDate.of(2024, 10, 31));
        Estimate open = estimate(Optional.empty(), null);
        assertThat(clean.why())
                .contains("public from 2024-08 on, and the model's training data ends 2024-06-30 (a model card)")
                .contains("they were not in it");
        assertThat(possible.why()).contains("they may have been in it. The figure is not corrected for that.");
        assertThat(open.why())
                .contains(
                        "cannot be told: since when they are public is not held, and where the model's training data ends");
        assertThat(List.of(clean, possible, open))
                .extracting(Estimate::contamination)
                .containsExactly(
                        Optional.of(Contamination.CLEAN),
                        Optional.of(Contamination.POSSIBLE),
                        Optional.of(Contamination.CANNOT_TELL));
        for (Estimate other : List.of(possible, open)) {
            assertThat(other.distribution()).isEqualTo(clean.distribution());
            assertThat(other.range()).isEqualTo(clean.range());
            assertThat(other.grade()).isEqualTo(clean.grade());
        }
    }

    @Test
    @DisplayName("is not asked where no figure counts")
    void noFigure() {
        EvidenceBase nothing = new EvidenceBase(List.of(EvidenceFixture.benchmark()), List.of(), List.of());
        assertThat(new Measuring(nothing, POLICY, DAY)
                        .of(MODEL, "maker", Optional.empty(), BENCHMARK)
                        .contamination())
                .isEmpty();
    }

    @Test
    @DisplayName("needs a window with an end, in order")
    void windows() {
        assertThatThrownBy(() -> new ItemWindow(Optional.empty(), Optional.empty()))
                .hasMessageContaining("neither end");
        assertThatThrownBy(() -> window("2025", "2024")).hasMessageContaining("Maybe swap the two");
    }

    private static Optional<ItemWindow> window(String since, String until) {
        Optional<PartialDate> from = Optional.ofNullable(since).map(PartialDate::new);
        Optional<PartialDate> to = Optional.ofNullable(until).map(PartialDate::new);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new ItemWindow(from, to));
    }

    private static Optional<TrainingEnd> trained(LocalDate day) {
        return Optional.ofNullable(day).map(end -> new TrainingEnd(end, "a model card"));
    }

    private static Estimate estimate(Optional<ItemWindow> window, LocalDate trained) {
        Benchmark plain = EvidenceFixture.benchmark();
        Benchmark dated = new Benchmark(
                plain.id(),
                plain.name(),
                plain.version(),
                plain.runner(),
                plain.unit(),
                plain.domain(),
                plain.direction(),
                plain.items(),
                plain.metric(),
                window,
                plain.contamination(),
                plain.shelfLifeMonths(),
                plain.provenance());
        return new Measuring(new EvidenceBase(List.of(dated), List.of(row("a", 80)), List.of()), POLICY, DAY)
                .of(MODEL, "maker", trained(trained), BENCHMARK);
    }
}
