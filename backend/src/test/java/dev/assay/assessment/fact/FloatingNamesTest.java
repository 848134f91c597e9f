package dev.assay.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Knowledge;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name that means different models over time")
class FloatingNamesTest {

    private static final CatalogHoldings HOLDINGS = StarterCatalog.load();
    private static final Catalog CATALOG = HOLDINGS.catalog();

    @Test
    @DisplayName("is refused as a candidate, with the model that it stood for on the day of the case")
    void resolvedByDate() throws IOException {
        assertThat(remedy("deepseek-chat@deepseek-api", "2025-02-01"))
                .contains("`deepseek-v3-1226`")
                .contains("Pick `deepseek-v3-1226@deepseek-api`");
        assertThat(remedy("deepseek-chat@deepseek-api", "2025-06-01"))
                .contains("`deepseek-v3-0324`")
                .contains("Pick `deepseek-v3-0324@deepseek-api`");
        assertThat(remedy("deepseek-chat@deepseek-api", "2026-05-09"))
                .contains("on 2026-05-09 is not held")
                .doesNotContain("v3-0324");
        assertThat(remedy("no-such-name@deepseek-api", "2026-05-09")).startsWith("Pick candidates from the catalog");
    }

    @Test
    @DisplayName("that moved on is said of the route that sells it, from the day after, and of no other route")
    void movedOn() {
        String route = "deepseek-v3-0324@deepseek-api";
        assertThat(moved(route, "2025-08-20")).isEmpty();
        assertThat(moved(route, "2025-08-21"))
                .contains("`deepseek-chat`")
                .contains("until 2025-08-20")
                .contains("At 2025-08-21 it stands for another");
        assertThat(CATALOG.offerings())
                .filteredOn(o -> o.model().equals("deepseek-v3-0324") && !o.id().equals(route))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(moved(other.id(), "2026-05-09")).isEmpty());
    }

    @Test
    @DisplayName("warns about the candidate, beside its row and above the ranking")
    void warns() throws IOException {
        CaseFile demo = DemoCase.read();
        CaseFile one = candidates(demo, List.of("deepseek-v3-0324@deepseek-api", "gpt-4o-2024-08-06@azure-eu"));
        Assessment answer =
                DemoCase.assessed(one.withEmbedded(new Knowledge(CATALOG, HOLDINGS.evidence(), "")), "2026-05-09");
        assertThat(answer.warnings())
                .filteredOn(w -> w.code().equals("floating-name"))
                .singleElement()
                .satisfies(w -> assertThat(w.about()).isEqualTo("deepseek-v3-0324@deepseek-api"));
        assertThat(answer.alternatives())
                .filteredOn(a -> a.offering().equals("deepseek-v3-0324@deepseek-api"))
                .singleElement()
                .satisfies(a -> assertThat(a.notes()).anyMatch(note -> note.contains("floating name")));
    }

    private static String moved(String offering, String day) {
        Offering held = CATALOG.offering(offering).orElseThrow();
        return new FloatingNames(CATALOG, LocalDate.parse(day)).moved(held).orElse("");
    }

    private static String remedy(String candidate, String day) throws IOException {
        CaseFile demo = DemoCase.read();
        CaseFile one = candidates(demo, List.of(candidate)).withNeed(demo.need().withAsOf(LocalDate.parse(day)));
        return CaseCheck.problems(one, new Knowledge(CATALOG, HOLDINGS.evidence(), "")).stream()
                .filter(problem -> problem.pointer().equals("/candidates/0"))
                .map(CaseProblem::remedy)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile candidates(CaseFile demo, List<String> candidates) {
        return demo.withCandidates(candidates).withFacts(List.of());
    }
}
