package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Cell;
import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.sure.Robustness;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Criterion.Reads;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What does not apply to an alternative")
class NotApplicableTest {

    private final RouteFixture held = new RouteFixture()
            .route("asked", "m", "cloud", 500)
            .route("free", "n", "cloud", 500)
            .rules("when case.dpia", "p-1;no;flag;;;None.")
            .record("asked", "offering.retentionDays", FactValue.quantity("15"))
            .record("free", "offering.retentionDays", new FactValue.NotApplicable("nothing is sent"));

    @BeforeEach
    void unstated() {
        held.criteria.set(1, retention(Optional.empty()));
    }

    private static Criterion retention(Optional<Double> whereNotApplicable) {
        return new Criterion(
                "retention",
                "Retention",
                Criterion.Group.RISK,
                Level.OFFERING,
                new Reads(Reads.Source.FACT, "offering.retentionDays"),
                Scale.linear("days", 30, 0),
                List.of(),
                whereNotApplicable);
    }

    @Test
    @DisplayName("counts at the level that the criterion states for it, says so, and is no error")
    void stated() {
        held.criteria.set(1, retention(Optional.of(0.0)));
        Cell cell = cell("free");
        assertThat(cell.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(cell.measured()).contains(Interval.point(0));
        assertThat(cell.value().expected()).isEqualTo(100);
        assertThat(cell.why())
                .isEqualTo("Not applicable: nothing is sent. Counts at 0 days, the level that the criterion states for"
                        + " such alternatives.");
        assertThat(held.answer().warnings()).extracting(Warning::code).doesNotContain("not-applicable-unstated");
    }

    @Test
    @DisplayName("counts at the worst level and is an error as long as the criterion states none")
    void notStated() {
        assertThat(cell("free").value().expected()).isZero();
        assertThat(held.answer().warnings())
                .filteredOn(warning -> warning.code().equals("not-applicable-unstated"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.severity()).isEqualTo(Warning.Severity.ERROR);
                    assertThat(warning.about()).isEqualTo("retention");
                    assertThat(warning.text()).contains("free").doesNotContain("asked");
                });
    }

    @Test
    @DisplayName("is not drawn: no convention for unknowns moves it, and nobody is asked about it")
    void notDrawn() {
        held.criteria.set(1, retention(Optional.of(15.0)));
        Robustness sure = held.sure();
        assertThat(sure.questions()).isEmpty();
        assertThat(sure.openCells()).isEmpty();
        assertThat(sure.acceptability())
                .allSatisfy(
                        under -> assertThat(under.standings().get(0).winning()).containsExactly(0.5, 0.5));
    }

    @Test
    @DisplayName("may be given a level of the scale only, and only by a criterion that reads a fact")
    void refused() {
        held.criteria.set(1, retention(Optional.of(31.0)));
        assertThat(problems()).extracting(CaseProblem::pointer).containsExactly("/criteria/1/whereNotApplicable");
        Criterion cost = held.criteria.get(0);
        held.criteria.set(1, retention(Optional.of(30.0)));
        held.criteria.set(
                0,
                new Criterion(
                        cost.id(),
                        cost.name(),
                        cost.group(),
                        cost.level(),
                        cost.reads(),
                        cost.scale(),
                        cost.anchors(),
                        Optional.of(0.0)));
        assertThat(problems()).extracting(CaseProblem::pointer).containsExactly("/criteria/0/whereNotApplicable");
    }

    private List<CaseProblem> problems() {
        return CaseCheck.problems(held.caseFile(), held.inputs().knowledge()).stream()
                .filter(problem -> problem.pointer().endsWith("whereNotApplicable"))
                .toList();
    }

    private Cell cell(String offering) {
        return held.answer().alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(1);
    }
}
