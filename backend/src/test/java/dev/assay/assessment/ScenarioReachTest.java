package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.cell.CostReading;
import dev.assay.assessment.cell.Scenarios;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.sure.Robustness.InScenario;
import dev.assay.catalog.FactValue;
import dev.assay.cost.ExitCost;
import dev.assay.cost.Pricing;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.Scenario.Override;
import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scenario")
class ScenarioReachTest {

    /** Both companies make a model and run routes: own@maker is the maker's own, theirs@cloud is its model with another operator. */
    private final RouteFixture held = new RouteFixture()
            .route("own@maker", "m", "maker", 500)
            .route("theirs@cloud", "m", "cloud", 500)
            .rules("when operator.headquarters in", "p-1;CN;knock-out;;;Not there.");

    @ParameterizedTest(name = "{0} of vendor:{1} reaches {2}")
    @CsvSource({
        "operator.headquarters, maker, own@maker",
        "operator.headquarters, cloud, theirs@cloud",
        "developer.headquarters, maker, own@maker|theirs@cloud",
        "model.weights, maker, own@maker|theirs@cloud",
        "supplyChain.exportControlExposure, maker, own@maker|theirs@cloud",
        "developer.headquarters, cloud, ''",
        "model.weights, cloud, ''",
        "offering.dpa, cloud, theirs@cloud",
        "criterion.cost, maker, own@maker|theirs@cloud",
    })
    @DisplayName("about a vendor reaches the routes it runs by operator facts, and the models it made by the others")
    void scope(String field, String vendor, String reached) {
        Override override = new Override("vendor:" + vendor, field, FactValue.unknown(""));
        assertThat(Scenarios.about(
                        override, held.caseFile(), held.inputs().knowledge().catalog()))
                .containsExactlyElementsOf(reached.isEmpty() ? List.of() : List.of(reached.split("\\|")));
    }

    @Test
    @DisplayName("about the seat of one operator leaves the routes of others as they are")
    void elsewhere() {
        held.record("own@maker", "operator.headquarters", FactValue.code("FR"));
        held.record("theirs@cloud", "operator.headquarters", FactValue.code("FR"));
        held.scenarios.add(scenario(
                Optional.empty(), new Override("vendor:maker", "operator.headquarters", FactValue.code("CN"))));
        List<InScenario> there = held.sure().scenarios().get(1).alternatives();
        assertThat(there)
                .extracting(InScenario::status)
                .containsExactly(Assessment.Status.KNOCKED_OUT, Assessment.Status.AWARDABLE);
    }

    @Test
    @DisplayName("of another volume leaves a total recorded as one sum unknown, and says why beside the outcome")
    void volume() {
        held.record("own@maker", "operator.headquarters", FactValue.code("FR"));
        held.record("theirs@cloud", "operator.headquarters", FactValue.code("FR"));
        held.scenarios.add(scenario(Optional.of(2.0)));
        Assessment twice = Assess.run(new AssessmentInputs(
                Scenarios.under(
                        held.caseFile(),
                        held.scenarios.get(0),
                        held.inputs().knowledge().catalog()),
                held.inputs().knowledge(),
                held.inputs().rules()));
        assertThat(twice.alternatives()).allSatisfy(a -> {
            assertThat(a.cost()).isEmpty();
            assertThat(a.cells().get(0).state()).isEqualTo(Assessment.State.UNKNOWN);
            assertThat(a.cells().get(0).why()).contains("recorded for 1000 requests a month", "asks 2 times as many");
        });
        assertThat(held.sure().scenarios().get(1).alternatives()).allSatisfy(a -> assertThat(a.notes())
                .singleElement()
                .asString()
                .startsWith("Its cost is unknown here: the total of 500"));
        assertThat(held.sure().scenarios().get(0).alternatives())
                .allSatisfy(a -> assertThat(a.notes()).isEmpty());
    }

    @Test
    @DisplayName("of another volume keeps a total that it assumes itself")
    void assumedTotal() {
        Scenario twice =
                scenario(Optional.of(2.0), new Override("own@maker", CostReading.RECORDED, FactValue.quantity("700")));
        held.scenarios.add(twice);
        Assessment there = Assess.run(new AssessmentInputs(
                Scenarios.under(
                        held.caseFile(), twice, held.inputs().knowledge().catalog()),
                held.inputs().knowledge(),
                held.inputs().rules()));
        assertThat(there.alternatives())
                .filteredOn(a -> a.offering().equals("own@maker"))
                .singleElement()
                .satisfies(a -> assertThat(a.cost().orElseThrow().total()).isEqualTo(700));
    }

    @Test
    @DisplayName(
            "that knocks an alternative out tells its exit cost where the case states one, and never a number for it")
    void exit() {
        ExitCost leaving =
                new ExitCost("own@maker", new BigDecimal("12000"), CurrencyCode.USD, "estimate of 2026-05-02");
        held.pricing = exits(leaving);
        held.record("theirs@cloud", "operator.headquarters", FactValue.code("FR"));
        held.record("own@maker", "operator.headquarters", FactValue.code("FR"));
        held.scenarios.add(
                scenario(Optional.empty(), new Override("*", "operator.headquarters", FactValue.code("CN"))));
        held.scenarios.add(
                scenario(Optional.empty(), new Override("own@maker", "operator.headquarters", FactValue.code("CN"))));
        Robustness sure = held.sure();
        InScenario own = sure.scenarios().get(2).alternatives().get(0);
        assertThat(own.exit()).contains(leaving);
        assertThat(own.regret()).isEmpty();
        assertThat(sure.scenarios().get(1).alternatives().get(1).exit())
                .as("not stated")
                .isEmpty();
        assertThat(sure.scenarios().get(0).alternatives())
                .allSatisfy(a -> assertThat(a.exit()).isEmpty());
    }

    @Test
    @DisplayName("finds no exit cost that is of no candidate, below 0, stated twice or without a source")
    void exitRefused() {
        held.pricing = exits(
                new ExitCost("nobody", BigDecimal.ONE, CurrencyCode.USD, "estimate"),
                new ExitCost("own@maker", new BigDecimal("-1"), CurrencyCode.USD, ""),
                new ExitCost("own@maker", BigDecimal.ONE, CurrencyCode.USD, "estimate"));
        assertThat(CaseCheck.problems(held.caseFile(), held.inputs().knowledge()).stream()
                        .filter(problem -> problem.pointer().startsWith("/need/pricing")))
                .extracting(CaseProblem::pointer)
                .containsExactly(
                        "/need/pricing/exits/0/offering",
                        "/need/pricing/exits/1/amount",
                        "/need/pricing/exits/1/source",
                        "/need/pricing/exits/2");
    }

    private static Pricing exits(ExitCost... exits) {
        return new Pricing(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(exits));
    }

    private static Scenario scenario(Optional<Double> volume, Override... overrides) {
        return new Scenario(
                "s",
                "Something happens",
                Scenario.Horizon.NEAR,
                "Assumed for the test.",
                Optional.empty(),
                volume,
                List.of(overrides));
    }
}
