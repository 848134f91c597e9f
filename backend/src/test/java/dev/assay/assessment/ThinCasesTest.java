package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Assessment.Warning.Severity;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case with")
class ThinCasesTest {

    private static final String DAY = "2026-05-09";

    @Test
    @DisplayName("no candidates is answered with nothing to compare, and says so")
    void noCandidates() throws IOException {
        Assessment answer = of(bare(List.of()));
        assertThat(answer.alternatives()).isEmpty();
        assertThat(answer.warnings())
                .extracting(Assessment.Warning::code)
                .contains("no-candidates")
                .doesNotContain("all-knocked-out", "none-awardable", "all-unknown");
    }

    @Test
    @DisplayName("one candidate ranks it first and says that nothing is compared with it")
    void oneCandidate() throws IOException {
        Assessment answer = of(bare(List.of("gpt-4o-2024-08-06@azure-eu")));
        assertThat(answer.alternatives()).singleElement().satisfies(only -> {
            assertThat(only.status()).isEqualTo(Status.AWARDABLE);
            assertThat(only.standings())
                    .allSatisfy(s -> assertThat(s.worstRank()).isEqualTo(1));
        });
        assertThat(warning(answer, "one-candidate")).contains("gpt-4o-2024-08-06@azure-eu");
    }

    @Test
    @DisplayName("all candidates knocked out ranks none, keeps the reasons and says so")
    void allKnockedOut() throws IOException {
        Assessment answer = of(bare(
                List.of("claude-3-5-sonnet-20241022@anthropic-api", "llama-4-maverick-17b-128e-instruct@self-hosted")));
        assertThat(answer.alternatives()).hasSize(2).allSatisfy(a -> {
            assertThat(a.status()).isEqualTo(Status.KNOCKED_OUT);
            assertThat(a.standings()).isEmpty();
            assertThat(a.findings()).anySatisfy(f -> assertThat(f.text()).isNotBlank());
        });
        assertThat(warning(answer, "all-knocked-out")).isPresent();
    }

    @Test
    @DisplayName("unresolved candidates only says that none can be awarded")
    void noneAwardable() throws IOException {
        Assessment answer = of(bare(List.of("doubao-seed-1.6@volcengine", "qwen-max-2025-01-25@alibaba-sg")));
        assertThat(answer.alternatives()).allMatch(a -> a.status() == Status.UNRESOLVED);
        assertThat(answer.alternatives()).allSatisfy(a -> assertThat(a.standings())
                .allSatisfy(s -> assertThat(s.rankWithoutUnresolved()).isEmpty()));
        assertThat(warning(answer, "none-awardable")).isPresent();
    }

    @Test
    @DisplayName("nothing known gives every candidate the whole scale, one shared rank, and says so")
    void allUnknown() throws IOException {
        CaseFile demo = bare(List.of("qwen-max-2025-01-25@alibaba-sg", "doubao-seed-1.6@volcengine"));
        CaseFile unknown = with(
                demo,
                demo.criteria().stream()
                        .filter(c -> c.id().equals("livecodebench"))
                        .toList(),
                List.of(new Ballot("a", new TreeMap<>(Map.of("livecodebench", 100.0)))));
        Assessment answer = of(unknown);
        assertThat(answer.alternatives()).allSatisfy(a -> {
            assertThat(a.cells().get(0).state()).isEqualTo(State.UNKNOWN);
            assertThat(a.cells().get(0).why()).startsWith("Unknown: ");
            assertThat(a.total().worst()).isZero();
            assertThat(a.total().best()).isEqualTo(100);
            assertThat(a.standings()).allSatisfy(s -> assertThat(s.rank()).isEqualTo(1));
        });
        assertThat(warning(answer, "all-unknown")).isPresent();
        assertThat(warning(answer, "coverage-under-half")).contains("livecodebench");
    }

    @Test
    @DisplayName("zero weights keeps the values and ranks nothing")
    void zeroWeights() throws IOException {
        CaseFile demo = bare(DemoCase.read().candidates());
        TreeMap<String, Double> zeros = new TreeMap<>();
        demo.criteria().forEach(c -> zeros.put(c.id(), 0.0));
        Assessment answer = of(with(demo, demo.criteria(), List.of(new Ballot("a", zeros))));
        assertThat(answer.weighed()).isFalse();
        assertThat(answer.alternatives())
                .allSatisfy(a -> assertThat(a.standings()).isEmpty());
        assertThat(answer.alternatives().stream().flatMap(a -> a.cells().stream()))
                .anySatisfy(cell -> assertThat(cell.value().expected()).isPositive())
                .allSatisfy(cell -> assertThat(cell.contribution().best()).isZero());
        assertThat(warning(answer, "unweighed")).isPresent();
    }

    @Test
    @DisplayName("no criteria says that nothing can be scored")
    void noCriteria() throws IOException {
        Assessment answer = of(with(bare(DemoCase.read().candidates()), List.of(), List.of()));
        assertThat(answer.weighed()).isFalse();
        assertThat(warning(answer, "no-criteria")).isPresent();
    }

    @Test
    @DisplayName("penalties and no weight on residual compliance contradicts the method: an error")
    void penaltiesWithoutWeight() throws IOException {
        CaseFile demo = bare(List.of("deepseek-v3-1226@azure", "gpt-4o-2024-08-06@azure-eu"));
        TreeMap<String, Double> swings = new TreeMap<>();
        demo.criteria().forEach(c -> swings.put(c.id(), 50.0));
        Assessment weighed = of(with(demo, demo.criteria(), List.of(new Ballot("a", new TreeMap<>(swings)))));
        assertThat(warning(weighed, "penalty-without-weight")).isEmpty();
        swings.put("residual-compliance", 0.0);
        Assessment answer = of(with(demo, demo.criteria(), List.of(new Ballot("a", swings))));
        assertThat(answer.warnings())
                .filteredOn(w -> w.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(w -> assertThat(w.code()).isEqualTo("penalty-without-weight"));
    }

    /** The demo case with other candidates and no facts recorded for those left out. */
    private static CaseFile bare(List<String> candidates) throws IOException {
        CaseFile demo = DemoCase.read();
        return new CaseFile(
                demo.format(),
                demo.id(),
                demo.title(),
                demo.template(),
                demo.procedure(),
                demo.need(),
                candidates,
                demo.criteria(),
                demo.ballots(),
                demo.facts().stream()
                        .filter(f -> f.offering().equals("*") || candidates.contains(f.offering()))
                        .toList(),
                demo.method(),
                demo.embedded());
    }

    private static CaseFile with(CaseFile file, List<Criterion> criteria, List<Ballot> ballots) {
        return new CaseFile(
                file.format(),
                file.id(),
                file.title(),
                file.template(),
                file.procedure(),
                file.need(),
                file.candidates(),
                criteria,
                ballots,
                file.facts(),
                file.method(),
                file.embedded());
    }

    private static Assessment of(CaseFile caseFile) throws IOException {
        assertThat(CaseCheck.problems(caseFile, caseFile.embedded().orElseThrow()))
                .as("none of these is a problem, only unwise")
                .isEmpty();
        return DemoCase.assessed(caseFile, DAY);
    }

    private static Optional<String> warning(Assessment assessment, String code) {
        return assessment.warnings().stream()
                .filter(w -> w.code().equals(code))
                .map(Assessment.Warning::about)
                .findFirst();
    }
}
