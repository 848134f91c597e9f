package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.yaml.CaseTemplates;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A judged interval")
class JudgementRightsTest {

    private static final Judgement WAITING = judged("Ann", "", 30);

    @Test
    @DisplayName("is stated in one's own name and unconfirmed")
    void stated() {
        assertThat(refused("Ann", List.of(), List.of(WAITING))).isEmpty();
        assertThat(refused("Bea", List.of(), List.of(WAITING))).containsExactly("/judgements/0/author");
        assertThat(refused("Ann", List.of(), List.of(judged("Ann", "Bea", 30))))
                .containsExactly("/judgements/0/secondPerson");
    }

    @Test
    @DisplayName("is confirmed by somebody else in their own name, never by its author")
    void confirmed() {
        assertThat(refused("Bea", List.of(WAITING), List.of(judged("Ann", "Bea", 30))))
                .isEmpty();
        assertThat(refused("Ann", List.of(WAITING), List.of(judged("Ann", "Bea", 30))))
                .containsExactly("/judgements/0/secondPerson");
        assertThat(refused("Ann", List.of(WAITING), List.of(judged("Ann", "Ann", 30))))
                .containsExactly("/judgements/0/secondPerson");
        assertThat(refused("Cleo", List.of(WAITING), List.of(judged("Ann", "Bea", 30))))
                .containsExactly("/judgements/0/secondPerson");
    }

    @Test
    @DisplayName("is confirmed anew once it changes, and stays as it is when others save")
    void changed() {
        Judgement agreed = judged("Ann", "Bea", 30);
        assertThat(refused("Ann", List.of(agreed), List.of(judged("Ann", "Bea", 35))))
                .containsExactly("/judgements/0/secondPerson");
        assertThat(refused("Ann", List.of(agreed), List.of(judged("Ann", "", 35))))
                .isEmpty();
        assertThat(refused("Cleo", List.of(agreed), List.of(agreed))).isEmpty();
        assertThat(refused("Cleo", List.of(agreed), List.of())).isEmpty();
    }

    private static List<String> refused(String person, List<Judgement> before, List<Judgement> after) {
        CaseFile file = template();
        return JudgementRights.refusal(person, file.withJudgements(before), file.withJudgements(after)).stream()
                .map(CaseProblem::pointer)
                .toList();
    }

    private static CaseFile template() {
        try {
            return CaseTemplates.load("customer-service");
        } catch (IOException failure) {
            throw new UncheckedIOException("The template does not read.", failure);
        }
    }

    private static Judgement judged(String author, String secondPerson, double low) {
        return new Judgement(
                "livecodebench",
                "model:qwen",
                new Interval(low, 45),
                author,
                "Our own trials of the API in April.",
                secondPerson,
                PartialDate.of(LocalDate.of(2026, 5, 8)));
    }
}
