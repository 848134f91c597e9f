package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Cell;
import dev.assay.assessment.cell.Scenarios;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Judgement;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.Scenario.Override;
import dev.assay.evidence.Grade;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is judged, and what is assumed")
class WhatIfsTest {

    private static final String DAY = "2026-05-09";
    private static final String QWEN = "qwen-max-2025-01-25@alibaba-sg";
    private static final String GPT = "gpt-4o-2024-08-06@azure-eu";

    @Test
    @DisplayName("A judgement fills an unknown cell, is graded J, and holds for every route of its model")
    void judged() throws IOException {
        CaseFile demo = DemoCase.read();
        CaseFile judged = demo.withJudgements(
                List.of(judgement("livecodebench", "model:qwen-max-2025-01-25", 30, 45, "ann", "bea")));
        Assessment answer = DemoCase.assessed(judged, DAY);
        for (String route : List.of(QWEN, "qwen-max-2025-01-25@alibaba-cn")) {
            Cell cell = cell(answer, route, "livecodebench");
            assertThat(cell.grade()).contains(Grade.J);
            assertThat(cell.measured()).contains(new Interval(30, 45));
            assertThat(cell.why()).contains("Judged, not measured", "by ann, read by bea");
        }
        assertThat(cell(answer, GPT, "livecodebench"))
                .isEqualTo(cell(DemoCase.assessed(demo, DAY), GPT, "livecodebench"));
    }

    @ParameterizedTest(name = "recorded {0}: counts {1}")
    @CsvSource({"2026-05-09, true", "2026-05-10, false", "2026-04, true", "2026-05, false", "2026, false"})
    @DisplayName("A judgement that was recorded after the day of the case does not count, and a warning says so")
    void judgedLater(String recorded, boolean counts) throws IOException {
        Judgement stated = judgement("livecodebench", QWEN, 30, 45, "ann", "bea", recorded);
        Assessment answer = DemoCase.assessed(DemoCase.read().withJudgements(List.of(stated)), DAY);
        assertThat(cell(answer, QWEN, "livecodebench").grade())
                .isEqualTo(Optional.of(Grade.J).filter(j -> counts));
        assertThat(answer.warnings().stream().filter(w -> w.code().equals("judgement-later")))
                .hasSize(counts ? 0 : 1);
    }

    @Test
    @DisplayName("A judgement beside a measurement changes no figure and is mentioned")
    void measured() throws IOException {
        CaseFile demo = DemoCase.read();
        Cell held = cell(DemoCase.assessed(demo, DAY), GPT, "arena-hard");
        Cell beside = cell(
                DemoCase.assessed(
                        demo.withJudgements(List.of(judgement("arena-hard", GPT, 90, 95, "ann", "bea"))), DAY),
                GPT,
                "arena-hard");
        assertThat(beside.measured()).isEqualTo(held.measured());
        assertThat(beside.grade()).isEqualTo(held.grade());
        assertThat(beside.why()).contains("not used");
    }

    @Test
    @DisplayName(
            "A judgement needs a reason and a second person, a candidate, a criterion, and an interval on its scale")
    void refused() throws IOException {
        CaseFile demo = DemoCase.read();
        assertThat(problems(demo.withJudgements(List.of(
                        judgement("livecodebench", QWEN, 30, 45, "ann", "Ann"),
                        judgement("livecodebenhc", QWEN, 30, 45, "ann", "bea"),
                        judgement("livecodebench", "model:qwen", 30, 45, "ann", "bea"),
                        judgement("arena-hard", QWEN, 300, 450, "ann", "bea"),
                        judgement("livecodebench", QWEN, 38, 38, "ann", "bea")))))
                .extracting(CaseProblem::pointer)
                .containsExactly(
                        "/judgements/0/secondPerson",
                        "/judgements/1/criterion",
                        "/judgements/2/subject",
                        "/judgements/3/range",
                        "/judgements/4",
                        "/judgements/4/range");
    }

    @Test
    @DisplayName("A scenario changes the level it assumes, for all routes of the vendor it names, and nothing else")
    void assumed() throws IOException {
        CaseFile demo = DemoCase.read();
        Catalog catalog = demo.embedded().orElseThrow().catalog();
        Scenario leaves = scenario(new Override("vendor:microsoft", "criterion.continuity", FactValue.quantity("1")));
        Assessment before = DemoCase.assessed(demo, DAY);
        Assessment after = DemoCase.assessed(Scenarios.under(demo, leaves, catalog), DAY);
        assertThat(cell(after, GPT, "continuity").measured()).contains(Interval.point(1));
        assertThat(cell(after, GPT, "continuity").why()).contains("Assumed to be 1");
        assertThat(cell(after, QWEN, "continuity")).isEqualTo(cell(before, QWEN, "continuity"));
        assertThat(cell(after, GPT, "arena-hard")).isEqualTo(cell(before, GPT, "arena-hard"));
    }

    @Test
    @DisplayName("In a scenario rules find what they would find: a fact assumed otherwise changes the findings")
    void findings() throws IOException {
        CaseFile demo = DemoCase.read();
        Catalog catalog = demo.embedded().orElseThrow().catalog();
        Scenario later = new Scenario(
                "later",
                "A year on",
                Scenario.Horizon.FAR,
                "The same offerings, asked about when the retirements announced so far have come.",
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(2.0),
                List.of());
        CaseFile then = Scenarios.under(demo, later, catalog);
        assertThat(then.need().asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(then.need().workload().requestsPerMonth())
                .isEqualTo(2 * demo.need().workload().requestsPerMonth());
        Assessment now = DemoCase.assessed(demo, DAY);
        Assessment year = DemoCase.assessed(then, "2026-11-01");
        assertThat(year.alternatives()).isNotEqualTo(now.alternatives());
        assertThat(cell(year, GPT, "workload-cost").measured().orElseThrow().low())
                .isGreaterThan(
                        cell(now, GPT, "workload-cost").measured().orElseThrow().low());
    }

    @Test
    @DisplayName("A narrower assumption wins over a wider one, in whatever order they stand")
    void narrower() throws IOException {
        CaseFile demo = DemoCase.read();
        Catalog catalog = demo.embedded().orElseThrow().catalog();
        Scenario both = scenario(
                new Override(GPT, "criterion.continuity", FactValue.quantity("3")),
                new Override("*", "criterion.continuity", FactValue.quantity("0")));
        Assessment answer = DemoCase.assessed(Scenarios.under(demo, both, catalog), DAY);
        assertThat(cell(answer, GPT, "continuity").measured()).contains(Interval.point(3));
        assertThat(cell(answer, QWEN, "continuity").measured()).contains(Interval.point(0));
    }

    @Test
    @DisplayName("A scenario that assumes facts nobody knows of, or nothing at all, is refused in its place")
    void scenarioRefused() throws IOException {
        CaseFile demo = DemoCase.read();
        Scenario empty = scenario();
        Scenario odd = new Scenario(
                "odd",
                "Odd",
                Scenario.Horizon.NEAR,
                "Nothing of this exists.",
                Optional.empty(),
                Optional.of(-1.0),
                List.of(
                        new Override("vendor:nobody", "criterion.continuity", FactValue.quantity("1")),
                        new Override("*", "criterion.continuty", FactValue.quantity("1")),
                        new Override("*", "offering.hostngCountry", FactValue.code("DE"))));
        assertThat(problems(demo.withScenarios(List.of(empty, odd))))
                .extracting(CaseProblem::pointer)
                .containsExactly(
                        "/scenarios/0/overrides",
                        "/scenarios/1/volume",
                        "/scenarios/1/overrides/0/subject",
                        "/scenarios/1/overrides/1/field",
                        "/scenarios/1/overrides/2/field");
    }

    private static List<CaseProblem> problems(CaseFile caseFile) {
        return CaseCheck.problems(caseFile, caseFile.embedded().orElseThrow());
    }

    private static Scenario scenario(Override... overrides) {
        return new Scenario(
                "s",
                "Something happens",
                Scenario.Horizon.NEAR,
                "Assumed for the test.",
                Optional.empty(),
                Optional.empty(),
                List.of(overrides));
    }

    private static Judgement judgement(
            String criterion, String subject, double low, double high, String author, String second) {
        return judgement(criterion, subject, low, high, author, second, DAY);
    }

    private static Judgement judgement(
            String criterion, String subject, double low, double high, String author, String second, String recorded) {
        return new Judgement(
                criterion,
                subject,
                new Interval(low, high),
                author,
                "Scores of its sister models on the same window.",
                second,
                new PartialDate(recorded));
    }

    private static Cell cell(Assessment assessment, String offering, String criterion) {
        Alternative alternative = assessment.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .findFirst()
                .orElseThrow();
        return alternative.cells().stream()
                .filter(c -> c.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
