package dev.assay.assessment.sure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.cell.Effort;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.Robustness.Acceptance;
import dev.assay.assessment.sure.Robustness.Clearance;
import dev.assay.assessment.sure.Robustness.Question;
import dev.assay.assessment.sure.Robustness.ScenarioOutcome;
import dev.assay.assessment.sure.Robustness.UnderConvention;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.WeightModel;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How sure the demo case's answer is")
class RobustnessTest {

    private static AssessmentInputs inputs;
    private static Assessment stated;
    private static Robustness sure;

    @BeforeAll
    static void ask() throws IOException {
        CaseFile demo = DemoCase.read();
        inputs = new AssessmentInputs(demo, demo.embedded().orElseThrow(), DemoCase.rules());
        stated = Assess.run(inputs);
        sure = AssessRobustness.run(inputs, stated, Run.HERE).orElseThrow();
    }

    @Test
    @DisplayName("names the leader of the ranking, and every share adds up, under each convention")
    void shares() {
        assertThat(sure.leader()).contains(stated.alternatives().get(0).offering());
        assertThat(sure.acceptability()).hasSize(3);
        for (UnderConvention each : sure.acceptability()) {
            for (Acceptance one : each.standings()) {
                assertThat(one.ranks().stream().mapToDouble(r -> r).sum()).isCloseTo(1, within(1e-9));
            }
            assertThat(each.standings().stream()
                            .mapToDouble(s -> s.ranks().get(0))
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    @DisplayName("is the same to the bit on one thread and on two")
    void threads() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(AssessRobustness.run(inputs, stated, new Run(two, done -> {}, () -> false)))
                    .contains(sure);
        } finally {
            two.shutdown();
        }
    }

    @Test
    @DisplayName("ends without an answer when cancelled, and where nothing is weighed")
    void nothing() throws IOException {
        assertThat(AssessRobustness.run(inputs, stated, new Run(Runnable::run, done -> {}, () -> true)))
                .isEmpty();
        assertThat(AssessRobustness.run(weighedBy(List.of()), Assess.run(weighedBy(List.of())), Run.HERE))
                .isEmpty();
        AssessmentInputs nothingWeighed = weighedBy(List.of(new Ballot("one", allAtNothing())));
        assertThat(AssessRobustness.run(nothingWeighed, Assess.run(nothingWeighed), Run.HERE))
                .as("a region about ballots that weigh nothing is empty")
                .isEmpty();
    }

    @Test
    @DisplayName("tells its progress rising over all of its parts, up to the whole")
    void progress() {
        List<Long> told = new ArrayList<>();
        AssessRobustness.run(inputs, stated, new Run(Runnable::run, told::add, () -> false));
        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(AssessRobustness.WORK);
    }

    @Test
    @DisplayName("takes no account of a ballot that weighs nothing beside one that does")
    void emptyBallot() throws IOException {
        Ballot first = inputs.caseFile().ballots().get(0);
        AssessmentInputs alone = weighedBy(List.of(first));
        AssessmentInputs beside = weighedBy(List.of(first, new Ballot("nobody yet", allAtNothing())));
        assertThat(Assess.run(beside).criteria().stream().map(Assessment.WeighedCriterion::weight))
                .containsExactlyElementsOf(Assess.run(alone).criteria().stream()
                        .map(Assessment.WeighedCriterion::weight)
                        .toList());
    }

    private static SortedMap<String, Double> allAtNothing() {
        SortedMap<String, Double> swings = new TreeMap<>();
        inputs.caseFile().criteria().forEach(criterion -> swings.put(criterion.id(), 0.0));
        return swings;
    }

    private static AssessmentInputs weighedBy(List<Ballot> ballots) throws IOException {
        CaseFile demo = DemoCase.read();
        CaseFile weighed = new CaseFile(
                demo.format(),
                demo.id(),
                demo.title(),
                demo.template(),
                demo.procedure(),
                demo.need(),
                demo.candidates(),
                demo.criteria(),
                ballots,
                demo.facts(),
                demo.method(),
                demo.embedded());
        return new AssessmentInputs(weighed, inputs.knowledge(), inputs.rules());
    }

    @Test
    @DisplayName("names as open only cells that nobody settled, each with a flip point that its levels reach")
    void openCells() {
        assertThat(sure.openCells()).isNotEmpty().allSatisfy(open -> {
            assertThat(sure.flips())
                    .filteredOn(flip -> flip.level().isPresent())
                    .anySatisfy(flip -> {
                        assertThat(flip.criterion()).isEqualTo(open.criterion());
                        assertThat(flip.alternatives()).isEqualTo(open.alternatives());
                        assertThat(flip.level()).contains(open.level());
                        assertThat(flip.leader()).contains(open.leader());
                    });
            Assessment.Cell cell = cell(open.alternatives().get(0), open.criterion());
            assertThat(cell.state()).isEqualTo(open.state());
            assertThat(cell.state()).isNotIn(Assessment.State.EXACT, Assessment.State.NOT_APPLICABLE);
            if (cell.state() == Assessment.State.INTERVAL) {
                assertThat(cell.evidence())
                        .as("a measured figure has an error, and is not open")
                        .isEmpty();
            }
            assertThat(cell.measured()
                            .map(levels -> levels.contains(open.level()))
                            .orElse(true))
                    .isTrue();
        });
        assertThat(sure.flips())
                .filteredOn(flip -> flip.level().isPresent())
                .filteredOn(flip ->
                        cell(flip.alternatives().get(0), flip.criterion()).state() == Assessment.State.UNKNOWN)
                .as("an unknown cell may turn out anywhere on the scale, so every flip point of one counts")
                .allSatisfy(flip -> assertThat(sure.openCells()).anySatisfy(open -> {
                    assertThat(open.criterion()).isEqualTo(flip.criterion());
                    assertThat(open.alternatives()).isEqualTo(flip.alternatives());
                }));
    }

    private static Assessment.Cell cell(String offering, String criterion) {
        return stated.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .flatMap(a -> a.cells().stream())
                .filter(c -> c.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("asks first what is worth most for its effort, never about what cannot change the choice")
    void questions() {
        assertThat(sure.questions())
                .hasSizeGreaterThanOrEqualTo(3)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Question::perEffort).reversed())
                .allSatisfy(question -> assertThat(question.evppi()).isPositive())
                .extracting(Question::text)
                .contains("What is Arena-Hard v0.1 of Mistral Large 3 (2512)? Nothing that counts is held.")
                .noneMatch(text -> text.contains("mistral-large-2512"));
    }

    @Test
    @DisplayName("a missing price is an offer to ask for, a missing benchmark figure has to be measured")
    void efforts() {
        assertThat(sure.questions())
                .filteredOn(question -> question.kind().equals("UNKNOWN"))
                .extracting(question -> question.criteria().get(0), Question::effort)
                .contains(tuple("arena-hard", Effort.PILOT), tuple("workload-cost", Effort.DOCUMENT));
    }

    @Test
    @DisplayName(
            "asks for every fact that leaves a knock-out unresolved, once at its subject, with what clearing can gain")
    void clearances() {
        List<Assessment.Alternative> unresolved = stated.alternatives().stream()
                .filter(a -> a.status() == Assessment.Status.UNRESOLVED)
                .toList();
        assertThat(unresolved).isNotEmpty();
        assertThat(sure.clearances().stream()
                        .flatMap(c -> c.alternatives().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(unresolved.stream()
                        .map(Assessment.Alternative::offering)
                        .toList());
        for (Assessment.Alternative each : unresolved) {
            Set<String> missing = each.findings().stream()
                    .filter(f -> f.kind() == Finding.Kind.KNOCK_OUT)
                    .flatMap(f -> f.missing().stream())
                    .collect(Collectors.toSet());
            assertThat(sure.clearances())
                    .filteredOn(c -> c.alternatives().contains(each.offering()))
                    .extracting(Clearance::field)
                    .containsExactlyInAnyOrderElementsOf(missing);
        }
        double leads = stated.alternatives().get(0).total().expected();
        assertThat(sure.clearances())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Clearance::perEffort).reversed())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        c -> assertThat(c.gain()).isCloseTo(Math.max(0, total(c.preferred()) - leads), within(1e-9)));
    }

    @Test
    @DisplayName("gains, once the facts that an alternative waits for are cleared, exactly what was said")
    void clearanceApplied() {
        String preferred = sure.leader().orElseThrow();
        List<CaseFact> recorded = inputs.caseFile().facts();
        AssessmentInputs without = new AssessmentInputs(
                inputs.caseFile()
                        .withFacts(recorded.stream()
                                .filter(fact -> !fact.offering().equals(preferred))
                                .toList()),
                inputs.knowledge(),
                inputs.rules());
        Robustness open =
                AssessRobustness.run(without, Assess.run(without), Run.HERE).orElseThrow();
        Clearance first = open.clearances().get(0);
        assertThat(first.preferred()).isEqualTo(preferred);
        assertThat(open.leader()).isPresent().get().isNotEqualTo(preferred);
        assertThat(first.answers()).isPositive();
        assertThat(first.gain())
                .as("the facts recorded again, it leads the one that led without them by this much")
                .isPositive()
                .isCloseTo(total(preferred) - total(open.leader().orElseThrow()), within(1e-9));
    }

    private static double total(String offering) {
        return stated.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .findFirst()
                .orElseThrow()
                .total()
                .expected();
    }

    @Test
    @DisplayName(
            "scores each scenario with its own findings: the leader there has no regret, what is knocked out no number")
    void scenarios() {
        assertThat(sure.scenarios())
                .extracting(ScenarioOutcome::id)
                .containsExactly("", "controls-tighten", "twice-the-questions", "renewal", "closed-routes-end");
        for (ScenarioOutcome scenario : sure.scenarios()) {
            assertThat(scenario.alternatives())
                    .filteredOn(a -> a.status() == Assessment.Status.KNOCKED_OUT)
                    .allSatisfy(a -> assertThat(a.regret()).isEmpty());
            assertThat(scenario.alternatives().stream()
                            .flatMap(a -> a.regret().stream())
                            .min(Double::compare))
                    .contains(0.0);
        }
        assertThat(sure.horizon().words()).contains("by horizon");
    }

    @Test
    @DisplayName("gives the mean of any weights another answer than the region about the ballots")
    void models() {
        CaseFile any = inputs.caseFile().withMethod(inputs.caseFile().method().with(WeightModel.ANY));
        AssessmentInputs asked = new AssessmentInputs(any, inputs.knowledge(), inputs.rules());
        Optional<Robustness> other = AssessRobustness.run(asked, Assess.run(asked), Run.HERE);
        assertThat(other.orElseThrow().acceptability()).isNotEqualTo(sure.acceptability());
        assertThat(other.orElseThrow().weights()).isEqualTo(WeightModel.ANY);
    }
}
