package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.assay.assessment.cell.MissingFact;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.sure.Robustness.Acceptance;
import dev.assay.assessment.sure.Robustness.Question;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.evaluation.Criterion;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Scale;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What alternatives share, from facts to ranks:")
class SharedFactorsTest {

    private static final String MODELS_OWN = "when model.trainingSummary";
    private static final String OPEN_PENALTY = "p-1;no;penalty;40;summary;No summary.";

    @ParameterizedTest(name = "a penalty that waits for {0}")
    @CsvSource({
        "model.trainingSummary",
        "developer.listedCompany",
        "operator.listedCompany",
        "supplyChain.ownSilicon",
        "case.dpia"
    })
    @DisplayName("two routes of one model that differ only in an exact price win against each other 0 or 1")
    void routeLaw(String field) {
        Robustness sure = new RouteFixture()
                .route("dear", "m", "cloud", 500)
                .route("cheap", "m", "cloud", 499)
                .rules("when " + field, OPEN_PENALTY)
                .sure();
        assertThat(sure.acceptability()).allSatisfy(under -> {
            assertThat(under.standings()).extracting(Acceptance::alternative).containsExactly("cheap", "dear");
            assertThat(under.standings().get(0).winning()).containsExactly(0.5, 1.0);
            assertThat(under.standings().get(1).winning()).containsExactly(0.0, 0.5);
        });
    }

    @Test
    @DisplayName("a fact of the offering itself is no shared one: the dearer route may win")
    void ownFact() {
        Robustness sure = new RouteFixture()
                .route("dear", "m", "cloud", 500)
                .route("cheap", "m", "cloud", 499)
                .rules("when offering.ipIndemnity", OPEN_PENALTY)
                .sure();
        assertThat(sure.acceptability().get(0).standings().get(1).winning().get(0))
                .isBetween(0.3, 0.6);
    }

    @Test
    @DisplayName("rank bounds know what is shared: the dearer route can never come first")
    void rankBounds() {
        Assessment answer = new RouteFixture()
                .route("dear", "m", "cloud", 500)
                .route("cheap", "m", "cloud", 499)
                .rules(
                        MODELS_OWN + ";when offering.ipIndemnity",
                        OPEN_PENALTY.replace(";no;", ";no;;"),
                        "p-2;;no;penalty;10;ip;None.")
                .record("dear", "offering.ipIndemnity", FactValue.no())
                .record("cheap", "offering.ipIndemnity", FactValue.yes())
                .answer();
        assertThat(answer.alternatives())
                .extracting(
                        Assessment.Alternative::offering,
                        a -> a.standings().get(0).bestRank())
                .containsExactly(tuple("cheap", 1), tuple("dear", 2));
    }

    @Test
    @DisplayName("two penalties draw apart: together they take both halves more often than one draw would")
    void apart() {
        RouteFixture held = new RouteFixture()
                .route("open", "m", "cloud", 500)
                .route("settled", "other", "cloud", 500)
                .held(Level.MODEL, "other", "trainingSummary", FactValue.no())
                .held(Level.MODEL, "other", "modelCard", FactValue.yes())
                .rules(
                        MODELS_OWN + ";when model.modelCard;when offering.ipIndemnity",
                        "p-1;no;;;penalty;40;summary;No summary.",
                        "p-2;;no;;penalty;40;card;No card.");
        // The open route loses 40·(U₁ + U₂), the settled one 40: exactly one half of the draws, by symmetry, whatever
        // is drawn. At a
        // certain loss of 20 one draw over 0–80 would win a quarter of the time, the sum of two an eighth.
        assertThat(winsOfOpen(held)).isCloseTo(0.5, within(0.02));
        RouteFixture lower = new RouteFixture()
                .route("open", "m", "cloud", 500)
                .route("settled", "other", "cloud", 500)
                .held(Level.MODEL, "other", "trainingSummary", FactValue.yes())
                .held(Level.MODEL, "other", "modelCard", FactValue.yes())
                .record("settled", "offering.ipIndemnity", FactValue.no())
                .record("open", "offering.ipIndemnity", FactValue.yes())
                .rules(
                        MODELS_OWN + ";when model.modelCard;when offering.ipIndemnity",
                        "p-1;no;;;penalty;40;summary;No summary.",
                        "p-2;;no;;penalty;40;card;No card.",
                        "p-3;;;no;penalty;20;ip;None.");
        assertThat(winsOfOpen(lower)).isCloseTo(0.125, within(0.015));
    }

    private static double winsOfOpen(RouteFixture held) {
        return held.sure().acceptability().get(0).standings().get(0).winning().get(1);
    }

    @Test
    @DisplayName("points never fall below 0: what is open beyond 100 is clamped, in the value and in the draws")
    void clamped() {
        RouteFixture held = new RouteFixture()
                .route("open", "m", "cloud", 500)
                .route("settled", "other", "cloud", 500)
                .held(Level.MODEL, "other", "trainingSummary", FactValue.no())
                .held(Level.MODEL, "other", "modelCard", FactValue.yes())
                .rules(
                        MODELS_OWN + ";when model.modelCard",
                        "p-1;no;;penalty;100;summary;None.",
                        "p-2;;no;penalty;100;card;None.");
        Assessment.Cell cell = cell(held.answer(), "open");
        assertThat(cell.measured()).contains(new Interval(0, 100));
        // E max(0, 100 − 100·(U₁ + U₂)) = 100/6.
        assertThat(cell.value().expected()).isCloseTo(100.0 / 6, within(0.01));
        assertThat(cell.value().worst()).isZero();
        // The settled one is at 0, and half of the draws of the open one are clamped to it: ties are split.
        assertThat(winsOfOpen(held)).isCloseTo(0.75, within(0.02));
    }

    @Test
    @DisplayName("of one cause only the largest counts: an open penalty takes what it has beyond the one that holds")
    void oneCause() {
        RouteFixture held = new RouteFixture()
                .route("open", "m", "cloud", 500)
                .held(Level.MODEL, "m", "modelCard", FactValue.no())
                .rules(
                        MODELS_OWN + ";when model.modelCard",
                        "p-1;no;;penalty;30;same;None.",
                        "p-2;;no;penalty;10;same;None.");
        Assessment.Cell cell = cell(held.answer(), "open");
        assertThat(cell.measured()).contains(new Interval(70, 90));
        assertThat(cell.value().expected()).isCloseTo(80, within(1e-9));
        assertThat(cell.why()).contains("not on record: model.trainingSummary");
    }

    @Test
    @DisplayName("the inbox names the missing fact once, at its vendor, and one answer there clears all its offerings")
    void oneAnswer() {
        RouteFixture held = new RouteFixture()
                .route("a", "m", "cloud", 500)
                .route("b", "n", "cloud", 480)
                .route("rival", "o", "other-cloud", 490)
                .held(Level.VENDOR, "other-cloud", "listedCompany", FactValue.yes())
                .rules("when operator.listedCompany", OPEN_PENALTY);
        assertThat(held.sure().questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo("OPEN_PENALTY");
            assertThat(question.facts()).containsExactly(new MissingFact("operator.listedCompany", "cloud"));
            assertThat(question.alternatives()).containsExactly("a", "b");
            assertThat(question.text()).startsWith("Not on record for Company cloud: operator is a listed company.");
        });
        held.held(Level.VENDOR, "cloud", "listedCompany", FactValue.yes());
        assertThat(held.sure().questions()).isEmpty();
        assertThat(held.answer().alternatives())
                .allSatisfy(a ->
                        assertThat(cell(held.answer(), a.offering()).measured()).contains(Interval.point(100)));
    }

    @Test
    @DisplayName(
            "a criterion that reads a fact is drawn at the level of the fact, and so is continuity at its operator")
    void otherCriteria() {
        RouteFixture held = new RouteFixture()
                .route("dear", "m", "cloud", 500)
                .route("cheap", "n", "cloud", 499)
                .rules("when case.dpia", "p-1;no;flag;;;None.");
        held.criteria.set(
                1,
                RouteFixture.criterion(
                        "listed",
                        Criterion.Group.RISK,
                        Criterion.Reads.Source.FACT,
                        "operator.listedCompany",
                        Scale.linear("", 0, 1)));
        held.criteria.add(RouteFixture.criterion(
                "continuity",
                Criterion.Group.RISK,
                Criterion.Reads.Source.LEVELS,
                "continuity-1",
                Scale.linear("level", 0, 4)));
        Robustness sure = held.sure();
        assertThat(sure.acceptability().get(0).standings().get(0).winning()).containsExactly(0.5, 1.0);
        assertThat(sure.dominances()).containsExactly(new Robustness.Pair("cheap", "dear"));
    }

    @Test
    @DisplayName(
            "an open level is answerable in the case: recording the facts it names settles it and nobody asks again")
    void answerable() {
        RouteFixture held = new RouteFixture()
                .route("a", "m", "cloud", 500)
                .route("b", "n", "other-cloud", 480)
                .rules("when case.dpia", "p-1;no;flag;;;None.");
        held.criteria.set(
                1,
                RouteFixture.criterion(
                        "continuity",
                        Criterion.Group.RISK,
                        Criterion.Reads.Source.LEVELS,
                        "continuity-1",
                        Scale.linear("level", 0, 4)));
        List<Question> asked = held.sure().questions();
        assertThat(asked).isNotEmpty().allSatisfy(question -> assertThat(question.facts())
                .isNotEmpty());
        held.record("*", "operator.exportControlExposure", FactValue.code("low"));
        held.record("*", "operator.spendingStated", FactValue.yes());
        assertThat(held.sure().questions()).isEmpty();
        assertThat(held.answer().alternatives())
                .allSatisfy(a -> assertThat(a.cells().get(1).measured()).contains(Interval.point(4)));
    }

    private static Assessment.Cell cell(Assessment answer, String offering) {
        return answer.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .flatMap(a -> a.cells().stream())
                .filter(c -> c.criterion().equals(RouteFixture.RESIDUAL))
                .findFirst()
                .orElseThrow();
    }
}
