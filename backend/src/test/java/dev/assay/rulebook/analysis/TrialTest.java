package dev.assay.rulebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Books;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Trial.Tried;
import dev.assay.rulebook.files.TypedFacts;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts tried on a rulebook")
class TrialTest {

    private static final Rulebook RULEBOOK = Books.of(
            "t.csv",
            Books.table(
                    "id;when case.dataClasses contains;when offering.retentionDays >;effect;text",
                    "long;personal;30;knock-out;Out.",
                    "longest;personal;365;flag;Look.",
                    "health;health;30;flag;Look."));

    private static List<Tried> tried(Map<String, String> typed) {
        Diagnostics wrong = new Diagnostics();
        TypedFacts facts = TypedFacts.read(typed, Vocabulary.standard(), wrong);
        assertThat(wrong.all()).isEmpty();
        RulebookAnalysis.Candidates given = new RulebookAnalysis.Candidates(
                "as tried",
                LocalDate.of(2026, 5, 9),
                facts.caseFacts(),
                new TreeMap<>(Map.of("o", facts.alternative())));
        return Trial.of(RULEBOOK, Vocabulary.standard(), given, "o").rules();
    }

    @Test
    @DisplayName("say what fires, what nearly fires and for which condition not")
    void answers() {
        List<Tried> tried = tried(Map.of(
                "case.dataClasses", "personal", "offering.retentionDays", "90", "offering.route", "self-hosted"));
        assertThat(tried)
                .extracting(each -> each.rule().id() + " " + each.answer())
                .containsExactly("long FIRES", "health NEARLY_FIRES", "longest NEARLY_FIRES");
        assertThat(tried.get(2).explanation().sentence()).contains("275 days too little");
    }

    @Test
    @DisplayName("become a case that holds only what the rule reads, and that the rule meets")
    void observed() {
        Tried tried = tried(Map.of(
                        "case.dataClasses",
                        "personal|?",
                        "offering.retentionDays",
                        "?",
                        "offering.route",
                        "self-hosted"))
                .stream()
                .filter(each -> each.rule().id().equals("long"))
                .findFirst()
                .orElseThrow();
        assertThat(tried.answer()).isEqualTo(Trial.Answer.MAY_FIRE);
        String text = CaseText.of(tried.observed());
        assertThat(text).contains("case.dataClasses: [personal, \"?\"]").doesNotContain("offering.route");
        Rulebook withCase = Books.of(
                "t.csv",
                Books.table(
                        "id;when case.dataClasses contains;when offering.retentionDays >;effect;text",
                        "long;personal;30;knock-out;Out."),
                "t.cases.yaml",
                "cases:\n" + text);
        assertThat(withCase.cases()).hasSize(1);
        assertThat(dev.assay.rulebook.CaseRun.failures(withCase)).isEmpty();
    }

    @Test
    @DisplayName("are refused by the name of their field, with what to write instead")
    void refused() {
        Diagnostics wrong = new Diagnostics();
        TypedFacts facts = TypedFacts.read(
                Map.of("offering.retentionDays", "30 days", "offering.retention", "1", "case.dataClasses", "personel"),
                Vocabulary.standard(),
                wrong);
        assertThat(wrong.all())
                .extracting(each -> each.place().file() + ": " + each.remedy())
                .containsExactly(
                        "case.dataClasses: Did you mean `personal`?",
                        "offering.retention: Did you mean `offering.retentionDays`?",
                        "offering.retentionDays: Write the number alone; its unit is fixed by the fact: 30.");
        assertThat(facts.alternative().readings()).isEmpty();
    }
}
