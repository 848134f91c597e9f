package dev.assay.rulebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explanation of a rule")
class ExplanationTest {

    private static final Rulebook RULEBOOK = Books.of(
            "t.csv",
            Books.table(
                    "id;when case.dataClasses contains;when offering.retentionDays >;effect;text",
                    "a;personal;30;knock-out;Out."),
            "t.cases.yaml",
            """
            cases:
              - name: long
                rule: a
                as-of: 2026-05-09
                given:
                  case.dataClasses: [personal]
                  offering.retentionDays: 90
                expect:
                  - finding: knock-out
                    certainty: holds
            """);

    private static Explanation with(Map<String, FactValue> facts) {
        FactSheet caseFacts = FactSheet.of(Map.of("case.dataClasses", FactValue.Codes.complete(List.of("personal"))));
        RulebookAnalysis.Candidates given = new RulebookAnalysis.Candidates(
                "c", LocalDate.of(2026, 5, 9), caseFacts, new TreeMap<>(Map.of("o", FactSheet.of(facts))));
        return Explanation.of(RULEBOOK.rules().get("a"), RULEBOOK, Vocabulary.standard(), given, "o");
    }

    @Test
    @DisplayName("that nearly fired names the one condition that failed and by how much")
    void nearlyFired() {
        Explanation explanation = with(Map.of("offering.retentionDays", FactValue.quantity("25")));
        assertThat(explanation.isNearlyFired()).isTrue();
        assertThat(explanation.sentence())
                .isEqualTo("a nearly held; only one thing was missing: retention in days is 25 days; the rule asks that"
                        + " it is above 30 days, 5 days too little.");
    }

    @Test
    @DisplayName("on the limit says that it lies exactly on it")
    void onTheLimit() {
        assertThat(with(Map.of("offering.retentionDays", FactValue.quantity("30")))
                        .sentence())
                .contains("exactly on the limit");
    }

    @Test
    @DisplayName("that stays open names the missing fact")
    void open() {
        Explanation explanation = with(Map.of());
        assertThat(explanation.verdict()).isEqualTo(Kleene.UNKNOWN);
        assertThat(explanation.sentence()).startsWith("a stays open: retention in days is unknown");
    }

    @Test
    @DisplayName("that holds gives the facts that made it hold")
    void holds() {
        assertThat(with(Map.of("offering.retentionDays", FactValue.quantity("90")))
                        .sentence())
                .isEqualTo("a holds, because data classes is personal; retention in days is 90 days.");
    }

    @Test
    @DisplayName("is asked of cases too: a cell is proven only if some case fails by it alone")
    void coverage() {
        CaseCoverage coverage = CaseCoverage.of(RULEBOOK, Vocabulary.standard());
        assertThat(coverage.fired()).isEqualTo(1);
        assertThat(coverage.cells()).isEqualTo(2);
        assertThat(coverage.provenCells()).isZero();
    }

    @Test
    @DisplayName("comes with the boundary cases that are missing, which are valid cases when pasted")
    void suggestions() {
        List<CaseSuggestions.SuggestedCase> suggestions = CaseSuggestions.of(RULEBOOK, Vocabulary.standard());
        assertThat(suggestions)
                .extracting(each -> each.proposed().expect().size())
                .containsExactlyInAnyOrder(0, 0, 1);
        StringBuilder file = new StringBuilder("cases:\n");
        suggestions.forEach(each -> file.append(each.yaml()));
        Rulebook pasted = Books.of(
                "t.csv",
                Books.table(
                        "id;when case.dataClasses contains;when offering.retentionDays >;effect;text",
                        "a;personal;30;knock-out;Out."),
                "t.cases.yaml",
                file.toString());
        assertThat(dev.assay.rulebook.CaseRun.failures(pasted)).isEmpty();
        assertThat(pasted.cases()).hasSize(3);
    }
}
