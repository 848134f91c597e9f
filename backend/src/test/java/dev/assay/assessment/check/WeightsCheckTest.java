package dev.assay.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.RedundantAnswer;
import dev.assay.evaluation.StatedWeights;
import dev.assay.evaluation.WeightLimit;
import dev.assay.evaluation.WeightModel;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.platform.json.ReadProblem;
import dev.assay.robustness.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is stated about weights")
class WeightsCheckTest {
    private static CaseFile demo;
    private static String one;
    private static String other;

    @BeforeAll
    static void read() throws IOException {
        demo = DemoCase.read();
        one = demo.criteria().get(0).id();
        other = demo.criteria().get(1).id();
    }

    @Test
    @DisplayName("is refused in place where limits clash, and only those that clash are named")
    void clash() {
        assertThat(problems(
                        WeightModel.ANY,
                        WeightLimit.share(demo.criteria().get(2).id(), 0, 0.9),
                        WeightLimit.share(one, 0.6, 0.8),
                        WeightLimit.ratio(other, one, 1, 2)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/method/stated/limits");
                    assertThat(problem.message())
                            .isEqualTo("No weights keep to all of these: " + name(0) + " weighs at least 60 %; "
                                    + name(1) + " weighs at least 1 times the weight of " + name(0) + ".");
                    assertThat(problem.remedy()).isEqualTo("Relax or remove one of the 2.");
                });
    }

    @Test
    @DisplayName("is judged by what the ballots, the order or the central weights allow")
    void byModel() {
        WeightLimit most = WeightLimit.share(one, 0.9, 1);
        assertThat(problems(WeightModel.ANY, most)).isEmpty();
        assertThat(problems(WeightModel.REGION, most)).singleElement().satisfies(p -> assertThat(p.message())
                .startsWith("No weights that the ballots allow"));
        assertThat(problems(WeightModel.POINT, most)).singleElement().satisfies(p -> assertThat(p.message())
                .startsWith("The central weights do not keep to this"));
        List<List<String>> backwards = demo.criteria().stream()
                .map(Criterion::id)
                .sorted((a, b) -> a.equals(one) ? 1 : b.equals(one) ? -1 : a.compareTo(b))
                .map(List::of)
                .toList();
        assertThat(problems(stated(WeightModel.RANK_ORDER, new StatedWeights(backwards, List.of(most)))))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("No weights in the order of importance"));
    }

    @Test
    @DisplayName("is refused field by field where it says nothing or nothing sensible")
    void fields() {
        StatedWeights stated = new StatedWeights(
                List.of(List.of(one, one), List.of("luck"), List.of()),
                List.of(
                        WeightLimit.share("luck", 0, 1),
                        WeightLimit.ratio(one, one, 1, 2),
                        new WeightLimit(one, Optional.empty(), Optional.empty(), Optional.empty()),
                        WeightLimit.share(one, 0.5, 40),
                        WeightLimit.share(one, 0.5, 0.4)));
        assertThat(problems(stated(WeightModel.ANY, stated)))
                .extracting(CaseProblem::pointer)
                .containsExactly(
                        "/method/stated/order/0",
                        "/method/stated/order/1",
                        "/method/stated/order/2",
                        "/method/stated/order",
                        "/method/stated/limits/0/criterion",
                        "/method/stated/limits/1/per",
                        "/method/stated/limits/2",
                        "/method/stated/limits/3/most",
                        "/method/stated/limits/4/least");
    }

    @Test
    @DisplayName("warns where the weights that name the leader break a limit, and of any weights at all")
    void warned() throws IOException {
        CaseFile limited =
                stated(WeightModel.ANY, new StatedWeights(List.of(), List.of(WeightLimit.share(one, 0.5, 1))));
        AssessmentInputs inputs = new AssessmentInputs(limited, demo.embedded().orElseThrow(), DemoCase.rules());
        Assessment answer = Assess.run(inputs);
        assertThat(answer.warnings())
                .extracting(Assessment.Warning::code)
                .contains("any-weights", "central-weights-outside-limits");
        Robustness sure = AssessRobustness.run(inputs, answer, Run.HERE).orElseThrow();
        assertThat(sure.limits()).hasValueSatisfying(words -> assertThat(words)
                .startsWith("Every set of weights keeps to the stated limits: " + name(0) + " weighs at least 50 %;"));
        assertThat(sure.acceptability()).allSatisfy(each -> assertThat(each.standings())
                .filteredOn(s -> !s.centralWeights().isEmpty())
                .allSatisfy(s -> assertThat(s.centralWeights().get(0)).isGreaterThanOrEqualTo(0.5 - 1e-9)));
    }

    @Test
    @DisplayName("travels in the case file, and what is wrong there is refused with line and column")
    void yaml() {
        SortedMap<String, Double> swings = new TreeMap<>(demo.ballots().get(0).swings());
        LocalDate day = LocalDate.of(2026, 5, 8);
        CaseFile written = stated(
                        WeightModel.RANK_ORDER,
                        new StatedWeights(
                                List.of(demo.criteria().stream()
                                        .map(Criterion::id)
                                        .toList()),
                                List.of(WeightLimit.ratio(one, other, 0.5, 1))))
                .withBallots(List.of(
                        new Ballot("first", swings),
                        new Ballot(
                                "second",
                                Optional.of(day),
                                swings,
                                Optional.of(new RedundantAnswer(other, one, 50, day)))));
        String text = CaseYaml.write(written);
        assertThat(read(text)).isEqualTo(new CaseReading.Read(written));
        assertThat(refused(text.replace("per: " + other, "pro: " + other)).message())
                .contains("Unknown field `pro`");
        ReadProblem noNumber = refused(text.replace("most: 1.0", "most: soon"));
        assertThat(noNumber.pointer()).isEqualTo("/method/stated/limits/0/most");
        assertThat(noNumber.line()).isEqualTo(lineOf(text, "most: 1.0"));
        assertThat(noNumber.column()).isPositive();
    }

    private static ReadProblem refused(String text) {
        return ((CaseReading.Refused) read(text)).problems().get(0);
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private static CaseReading read(String text) {
        return CaseYaml.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(int criterion) {
        return demo.criteria().get(criterion).name();
    }

    private static CaseFile stated(WeightModel model, StatedWeights stated) {
        return demo.withMethod(demo.method().with(model).with(stated));
    }

    private static List<CaseProblem> problems(WeightModel model, WeightLimit... limits) {
        return problems(stated(model, new StatedWeights(List.of(), List.of(limits))));
    }

    private static List<CaseProblem> problems(CaseFile file) {
        return CaseCheck.problems(file, demo.embedded().orElseThrow());
    }
}
