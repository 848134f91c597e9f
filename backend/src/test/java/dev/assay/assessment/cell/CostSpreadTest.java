package dev.assay.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.UncertainCells;
import dev.assay.cost.PlausibleRange;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Criterion.Reads.Source;
import dev.assay.evaluation.Need;
import dev.assay.quantity.PartialDate;
import dev.assay.robustness.Acceptability;
import dev.assay.robustness.Run;
import dev.assay.robustness.Smaa;
import dev.assay.robustness.UncertainTable;
import dev.assay.robustness.ValueOfInformation;
import dev.assay.robustness.WeightSpace;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Scale;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plausible range of requests")
class CostSpreadTest {

    @Test
    @DisplayName(
            "moves the costs of all alternatives together: one draw, so that the cheaper of two wins against the dearer in every draw")
    void together() throws IOException {
        CaseFile ranged = ranged("50", "300");
        List<CandidateRow> rows = Assess.rows(inputs(ranged));
        Criterion cost = cost(ranged);
        int column = ranged.criteria().indexOf(cost);
        List<CandidateRow> spread = rows.stream()
                .filter(row -> row.readings().get(column).state() == Assessment.State.INTERVAL)
                .toList();
        assertThat(spread).hasSizeGreaterThan(2);
        UncertainTable table = UncertainCells.of(List.of(weighed(cost)), only(spread, column))
                .orElseThrow()
                .table();
        assertThat(table.factors()).containsOnlyKeys(CostSpread.REQUESTS);
        Acceptability drawn = Smaa.of(
                        table, Convention.UNIFORM, new WeightSpace.Point(Map.of(cost.id(), 1.0)), 7, 1_000, Run.HERE)
                .orElseThrow();
        List<CandidateRow> byCost = spread.stream()
                .sorted(Comparator.comparing(row -> row.readings()
                        .get(column)
                        .measurement()
                        .range()
                        .orElseThrow()
                        .low()))
                .toList();
        for (int i = 1; i < byCost.size(); i++) {
            assertThat(drawn.winning(byCost.get(i - 1).id(), byCost.get(i).id()))
                    .as("%s against %s", byCost.get(i - 1).id(), byCost.get(i).id())
                    .isIn(0.5, 1.0);
        }
        assertThat(IntStream.range(1, byCost.size())
                        .filter(i -> drawn.winning(
                                        byCost.get(i - 1).id(), byCost.get(i).id())
                                == 1.0)
                        .count())
                .isPositive();
    }

    @Test
    @DisplayName("leaves everything as it was where none is stated, and is said in the cell where one is")
    void words() throws IOException {
        CaseFile plain = DemoCase.read();
        Assessment before = Assess.run(inputs(plain));
        assertThat(before.alternatives().stream().flatMap(a -> a.cells().stream()))
                .filteredOn(cell -> cell.criterion().equals(cost(plain).id()))
                .noneMatch(cell -> cell.state() == Assessment.State.INTERVAL);
        Assessment after = Assess.run(inputs(ranged("50", "300")));
        assertThat(after.alternatives().stream().flatMap(a -> a.cells().stream()))
                .filteredOn(cell -> cell.criterion().equals(cost(plain).id()))
                .filteredOn(cell -> cell.state() == Assessment.State.INTERVAL)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.why()).contains("requests a month (Ada, sales plan)"));
    }

    @Test
    @DisplayName("is one factor that may be worth asking about")
    void factor() throws IOException {
        CaseFile ranged = ranged("50", "300");
        Assessment stated = Assess.run(inputs(ranged));
        UncertainCells.Built built = UncertainCells.of(stated.criteria(), Assess.rows(inputs(ranged)))
                .orElseThrow();
        assertThat(built.origins().get(CostSpread.REQUESTS))
                .satisfies(origin -> assertThat(origin.kind()).isEqualTo(UncertainCells.Kind.WORKLOAD));
        List<Double> weights = stated.criteria().stream()
                .map(Assessment.WeighedCriterion::weight)
                .toList();
        assertThat(ValueOfInformation.of(built.table(), weights))
                .extracting(ValueOfInformation::factor)
                .contains(CostSpread.REQUESTS);
    }

    @Test
    @DisplayName("that does not lie about the stated number, or names nobody, is refused in its place")
    void refused() throws IOException {
        for (String[] ends : new String[][] {{"100", "300"}, {"50", "100"}, {"0", "300"}, {"300", "50"}}) {
            assertThat(CaseCheck.problems(
                            ranged(ends[0], ends[1]), DemoCase.read().embedded().orElseThrow()))
                    .as(String.join(" to ", ends))
                    .extracting(CaseProblem::pointer)
                    .contains("/need/workload/requestsRange");
        }
        assertThat(CaseCheck.problems(
                        ranged("50", "300"), DemoCase.read().embedded().orElseThrow()))
                .extracting(CaseProblem::pointer)
                .doesNotContain("/need/workload/requestsRange");
    }

    /** The demo case, its requests plausibly between so many per cent of what is stated. */
    private static CaseFile ranged(String low, String high) throws IOException {
        CaseFile demo = DemoCase.read();
        Need need = demo.need();
        BigDecimal percent =
                BigDecimal.valueOf(need.workload().requestsPerMonth()).movePointLeft(2);
        return demo.withNeed(need.withWorkload(need.workload()
                .ranging(new PlausibleRange(
                        new BigDecimal(low).multiply(percent),
                        new BigDecimal(high).multiply(percent),
                        "sales plan",
                        "Ada",
                        PartialDate.of(need.asOf())))));
    }

    private static AssessmentInputs inputs(CaseFile caseFile) throws IOException {
        return new AssessmentInputs(caseFile, caseFile.embedded().orElseThrow(), DemoCase.rules());
    }

    private static Criterion cost(CaseFile caseFile) {
        return caseFile.criteria().stream()
                .filter(criterion -> criterion.reads().source() == Source.WORKLOAD_COST)
                .findFirst()
                .orElseThrow();
    }

    /** On a scale so wide that no cost is clamped to its end and ties there. */
    private static Assessment.WeighedCriterion weighed(Criterion criterion) {
        return new Assessment.WeighedCriterion(
                criterion.id(),
                criterion.name(),
                criterion.group(),
                100,
                1,
                Scale.linear(criterion.scale().unit(), 1e9, 0));
    }

    private static List<CandidateRow> only(List<CandidateRow> rows, int column) {
        return rows.stream()
                .map(row ->
                        new CandidateRow(row.candidate(), List.of(row.readings().get(column))))
                .collect(Collectors.toList());
    }
}
