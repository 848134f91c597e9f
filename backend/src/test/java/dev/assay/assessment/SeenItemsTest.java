package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Cell;
import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evidence.Contamination;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Arena-Hard v0.1 of the demo case is public since 2024-04; GPQA Diamond, which another criterion reads, since 2023-11. */
@DisplayName("Items that may have been seen in training")
class SeenItemsTest {

    private static final String DAY = "2026-05-09";
    private static final String MODEL = "gpt-4o-2024-08-06";
    private static final String GPT = MODEL + "@azure-eu";
    private static final String BENCHMARK = "arena-hard";

    @Test
    @DisplayName("are told in the cell and change neither the level, nor the grade, nor the value")
    void cell() throws IOException {
        Assessment open = DemoCase.assessed(DAY);
        Assessment seen = DemoCase.assessed(trainedTo("2024-06-30"), DAY);
        Cell before = cell(open);
        Cell after = cell(seen);
        assertThat(before.contamination()).contains(Contamination.CANNOT_TELL);
        assertThat(before.why()).contains("where the model's training data ends is not held");
        assertThat(after.contamination()).contains(Contamination.POSSIBLE);
        assertThat(after.why()).contains("public from 2024-04 on", "ends 2024-06-30", "not corrected");
        assertThat(after.measured()).isEqualTo(before.measured());
        assertThat(after.grade()).isEqualTo(before.grade());
        assertThat(after.value()).isEqualTo(before.value());
        assertThat(cell(DemoCase.assessed(trainedTo("2024-03-31"), DAY)).contamination())
                .contains(Contamination.CLEAN);
    }

    @Test
    @DisplayName("are warned about with the models concerned, apart from those of which it cannot be told")
    void warnings() throws IOException {
        assertThat(warned(DemoCase.assessed(DAY), "may-be-contaminated")).isEmpty();
        Assessment seen = DemoCase.assessed(trainedTo("2024-06-30"), DAY);
        assertThat(warned(seen, "may-be-contaminated"))
                .filteredOn(warning -> warning.about().equals(BENCHMARK))
                .singleElement()
                .satisfies(warning -> assertThat(warning.text()).contains(MODEL));
        assertThat(warned(seen, "contamination-unknown"))
                .filteredOn(warning -> warning.about().equals(BENCHMARK))
                .singleElement()
                .satisfies(warning -> assertThat(warning.text()).doesNotContain(MODEL));
    }

    @Test
    @DisplayName("are a fact for rules: yes, no, or unknown where a date is missing")
    void forRules() throws IOException {
        assertThat(read(DemoCase.read()).isUnknown()).isTrue();
        assertThat(read(trainedTo("2024-06-30"))).isEqualTo(FactValue.yes());
        assertThat(read(trainedTo("2023-10-31"))).isEqualTo(FactValue.no());
    }

    private static FactValue read(CaseFile file) {
        CaseFile dated = file.withNeed(file.need().withAsOf(LocalDate.parse(DAY)));
        return Optional.ofNullable(FactSheets.of(dated, dated.embedded().orElseThrow(), EvidencePolicy.NONE)
                        .alternatives()
                        .get(GPT))
                .orElseThrow()
                .reading("evidence.mayBeContaminated")
                .value();
    }

    private static CaseFile trainedTo(String day) throws IOException {
        CaseFile demo = DemoCase.read();
        List<CaseFact> facts = new ArrayList<>(demo.facts());
        demo.candidates().stream()
                .filter(route -> route.startsWith(MODEL + "@"))
                .map(route -> new CaseFact(
                        route,
                        "model.trainingDataEnds",
                        new FactValue.Day(LocalDate.parse(day)),
                        "a model card",
                        "Ann",
                        new PartialDate("2026-05-01"),
                        "Asked for the test."))
                .forEach(facts::add);
        return demo.withFacts(facts);
    }

    private static List<Warning> warned(Assessment answer, String code) {
        return answer.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .toList();
    }

    private static Cell cell(Assessment answer) {
        return answer.alternatives().stream()
                .filter(alternative -> alternative.offering().equals(GPT))
                .flatMap(alternative -> alternative.cells().stream())
                .filter(cell -> cell.criterion().equals(BENCHMARK))
                .findFirst()
                .orElseThrow();
    }
}
