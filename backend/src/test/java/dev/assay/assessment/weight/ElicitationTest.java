package dev.assay.assessment.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.weight.Elicitation.Equivalent;
import dev.assay.assessment.weight.Elicitation.RedundantQuestion;
import dev.assay.decision.madr.MadrWriter;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.RedundantAnswer;
import dev.assay.scoring.Scale;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Weights read back")
class ElicitationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static CaseFile thirds;

    /** Three criteria a, b, c, each from 0 to 100 points. */
    @BeforeAll
    static void three() throws IOException {
        CaseFile demo = DemoCase.read();
        List<Criterion> criteria = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            Criterion like = demo.criteria().get(0);
            criteria.add(new Criterion(
                    id,
                    id.toUpperCase(Locale.ROOT),
                    like.group(),
                    like.level(),
                    like.reads(),
                    Scale.linear("points", 0, 100),
                    List.of()));
        }
        thirds = new CaseFile(
                demo.format(),
                "t",
                "T",
                demo.template(),
                demo.procedure(),
                demo.need(),
                demo.candidates(),
                criteria,
                List.of(),
                List.of(),
                demo.method(),
                Optional.empty());
    }

    @Test
    @DisplayName("say how far the heaviest must move for the whole step of each other, the heavier first")
    void equivalents() {
        assertThat(Elicitation.of(thirds, Map.of("a", 40.0, "b", 100.0, "c", 50.0))
                        .equivalents())
                .containsExactly(new Equivalent("c", "b", 0, 50), new Equivalent("a", "b", 0, 40));
        assertThat(Elicitation.of(thirds, Map.of()).equivalents()).isEmpty();
    }

    @Test
    @DisplayName("ask for the third against the second, and of two criteria ask nothing")
    void question() {
        Elicitation read = Elicitation.of(
                thirds.withBallots(
                        List.of(ballot("x", 100, 60, 30, Optional.empty()), ballot("y", 100, 60, 0, Optional.empty()))),
                Map.of());
        assertThat(read.ballots().get(0).question()).contains(new RedundantQuestion("c", "b"));
        assertThat(read.ballots().get(1).question()).isEmpty();
    }

    @Test
    @DisplayName("hold the answer against what the swings imply: ten points apart still agree, more do not")
    void consistency() {
        assertThat(consistent(60)).hasValueSatisfying(c -> {
            assertThat(c.implied()).contains(50.0);
            assertThat(c.difference()).isCloseTo(6, within(1e-9));
            assertThat(c.agrees()).isTrue();
        });
        assertThat(consistent(80)).hasValueSatisfying(c -> {
            assertThat(c.difference()).isCloseTo(18, within(1e-9));
            assertThat(c.agrees()).isFalse();
            assertThat(c.text())
                    .isEqualTo(
                            "x answered on 2026-05-08 that the whole step of C is worth as much as moving B from 0 to 80"
                                    + " points; the swings imply 50 points. The two disagree: a swing of 48 by the answer, 30 on"
                                    + " the ballot.");
        });
    }

    @Test
    @DisplayName("name the criterion on which the ballots differ most first, and who is where")
    void disagreement() {
        assertThat(Elicitation.of(
                                thirds.withBallots(List.of(
                                        ballot("x", 100, 100, 0, Optional.empty()),
                                        ballot("y", 0, 100, 100, Optional.empty()))),
                                Map.of())
                        .disagreements())
                .first()
                .satisfies(each -> {
                    assertThat(each.criterion()).isEqualTo("a");
                    assertThat(each.lowest()).isEqualTo("y");
                    assertThat(each.highest()).isEqualTo("x");
                    assertThat(each.high() - each.low()).isEqualTo(0.5);
                });
    }

    @Test
    @DisplayName("stand in the export as a decision record")
    void exported() throws IOException {
        CaseFile demo = DemoCase.read();
        List<String> ids = PlausibleWeights.ids(demo);
        Ballot stated = demo.ballots().get(0);
        CaseFile answered = demo.withBallots(List.of(new Ballot(
                "Ada",
                Optional.of(DAY),
                stated.swings(),
                Optional.of(new RedundantAnswer(
                        ids.get(1), ids.get(0), demo.criteria().get(0).scale().best(), DAY)))));
        AssessmentInputs inputs = new AssessmentInputs(answered, demo.embedded().orElseThrow(), DemoCase.rules());
        assertThat(MadrWriter.proposed(answered, Assess.run(inputs), Optional.empty()))
                .contains("Stated about the weights:", "* Ada answered on 2026-05-08 that the whole step of");
    }

    private static Optional<Elicitation.Consistency> consistent(double level) {
        return Elicitation.of(
                        thirds.withBallots(List.of(
                                ballot("x", 100, 60, 30, Optional.of(new RedundantAnswer("c", "b", level, DAY))))),
                        Map.of())
                .ballots()
                .get(0)
                .consistency();
    }

    private static Ballot ballot(String author, double a, double b, double c, Optional<RedundantAnswer> answer) {
        SortedMap<String, Double> swings = new TreeMap<>(Map.of("a", a, "b", b, "c", c));
        return new Ballot(author, Optional.of(DAY), swings, answer);
    }
}
