package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.evidence.ClaimGrading;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demo case")
class DemoCaseTest {

    /**
     * Run with {@code -Dassay.refresh=true} after the catalog changed: it writes the facts of the shipped catalog into the demo
     * case. What stands above {@code embedded} is edited by hand.
     */
    @Test
    @DisplayName("carries exactly what the shipped catalog holds about its candidates")
    void carriesTheCatalog() throws IOException {
        String refreshed = CaseYaml.write(DemoCase.refreshed());
        if (Boolean.getBoolean("assay.refresh")) {
            Files.writeString(DemoCase.FILE, refreshed);
        }
        assertThat(Files.readString(DemoCase.FILE).equals(refreshed))
                .as("the demo case's facts are those of the catalog; if not, run with -Dassay.refresh=true")
                .isTrue();
    }

    @Test
    @DisplayName("has no problems")
    void hasNoProblems() throws IOException {
        CaseFile caseFile = DemoCase.read();
        assertThat(CaseCheck.problems(caseFile, caseFile.embedded().orElseThrow()))
                .isEmpty();
    }

    @Test
    @DisplayName("ranks at least five awardable alternatives, each by contributions that add up")
    void ranks() throws IOException {
        Assessment result = DemoCase.assessed("2026-05-09");
        assertThat(result.alternatives().stream().filter(a -> a.status() == Status.AWARDABLE))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(a -> assertThat(a.cells().stream()
                                .mapToDouble(cell -> cell.contribution().expected())
                                .sum())
                        .isCloseTo(a.total().expected(), within(1e-9)));
    }

    @Test
    @DisplayName("leaves Qwen2.5-Max's LiveCodeBench unknown and says that its window is not stated")
    void windowNotStated() throws IOException {
        Alternative qwen = DemoCase.assessed("2026-05-09").alternatives().stream()
                .filter(a -> a.offering().equals("qwen-max-2025-01-25@alibaba-sg"))
                .findFirst()
                .orElseThrow();
        assertThat(qwen.cells())
                .filteredOn(cell -> cell.criterion().equals("livecodebench"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.state()).isEqualTo(Assessment.State.UNKNOWN);
                    assertThat(cell.why()).contains("38.7").contains("window not stated");
                });
    }

    @Test
    @DisplayName("grades its claim part by part: supported on Arena-Hard, not on LiveCodeBench, tested nowhere")
    void gradesTheClaim() throws IOException {
        ClaimGrading claim = DemoCase.assessed("2026-05-09").claims().stream()
                .filter(c -> c.claim().equals("qwen2.5-max-beats"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.parts())
                .allSatisfy(part -> assertThat(part.independent()).isEqualTo(ClaimGrading.Independent.NONE))
                .extracting(part -> part.comparison().benchmark() + " over "
                        + part.comparison().worse() + ": " + part.ownFigures().words())
                .containsExactlyInAnyOrder(
                        "arena-hard-v0.1 over gpt-4o-2024-08-06: support the claim",
                        "arena-hard-v0.1 over claude-3-5-sonnet-20241022: support the claim",
                        "livecodebench-alibaba-2025-01 over gpt-4o-2024-08-06: none held",
                        "livecodebench-alibaba-2025-01 over claude-3-5-sonnet-20241022: do not support the claim");
        ClaimGrading.Part overClaude = claim.parts().stream()
                .filter(part -> part.comparison().benchmark().startsWith("livecodebench")
                        && part.comparison().worse().startsWith("claude"))
                .findFirst()
                .orElseThrow();
        assertThat(overClaude.figures()).extracting(ClaimGrading.Figure::value).containsExactly(38.7, 38.9);
        assertThat(overClaude.words()).contains("unverified").contains("Alibaba");
        assertThat(overClaude.related())
                .anySatisfy(related -> assertThat(related.benchmark()).isEqualTo("aider-polyglot"));
    }
}
