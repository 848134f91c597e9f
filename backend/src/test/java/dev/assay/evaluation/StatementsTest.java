package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.catalog.FactValue;
import dev.assay.cost.PlausibleRange;
import dev.assay.cost.Workload;
import dev.assay.evaluation.Statements.Checked;
import dev.assay.evaluation.yaml.CaseTemplates;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody states in a case")
class StatementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate EARLIER = LocalDate.of(2026, 5, 2);
    private static final Actor ANN = new Actor("1", "Ann", java.util.Set.of(Role.EVALUATOR));
    private static final Actor LEA = new Actor("2", "Lea", java.util.Set.of(Role.PROCUREMENT_LEAD));
    private static final CaseFile TEMPLATE = template();
    private static final Ballot BENS = ballot("Ben", 70);
    private static final CaseFact HELD = fact("Ben", "2026-05-02", "letter");
    private static final Judgement JUDGED = judged("Ben", "Cleo");
    private static final CaseFile STANDS =
            TEMPLATE.withBallots(List.of(BENS)).withFacts(List.of(HELD)).withJudgements(List.of(JUDGED));

    @Test
    @DisplayName("is theirs and of today, whatever day they write")
    void stamped() {
        CaseFile sent = STANDS.withBallots(List.of(BENS, ballot(" ann ", 30)))
                .withFacts(List.of(HELD, fact("", "2020-01-01", "call")))
                .withJudgements(List.of(JUDGED, of("a", judged("Ann", ""))));
        Checked checked = saved(ANN, sent);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.file().ballots())
                .extracting(Ballot::author, Ballot::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ben", Optional.of(EARLIER)),
                        org.assertj.core.groups.Tuple.tuple("Ann", Optional.of(TODAY)));
        assertThat(checked.file().facts().get(1).author()).isEqualTo("Ann");
        assertThat(checked.file().facts().get(1).recorded()).isEqualTo(PartialDate.of(TODAY));
        assertThat(checked.file().judgements().get(1).recorded()).isEqualTo(PartialDate.of(TODAY));
    }

    @Test
    @DisplayName("is refused in the name of another, with its place")
    void another() {
        assertThat(pointers(ANN, STANDS.withBallots(List.of(BENS, ballot("Board of directors", 30)))))
                .containsExactly("/ballots/1/author");
        assertThat(pointers(ANN, STANDS.withBallots(List.of(ballot("Ben", 71)))))
                .as("a ballot of another is not altered")
                .containsExactly("/ballots/0/author");
        assertThat(pointers(ANN, STANDS.withFacts(List.of(HELD, fact("Legal department", "2020-01-01", "call")))))
                .containsExactly("/facts/1/author");
        assertThat(pointers(LEA, STANDS.withJudgements(List.of(JUDGED, of("a", judged("Ben", ""))))))
                .containsExactly("/judgements/1/author");
        assertThat(pointers(ANN, ranging("Legal department"))).containsExactly("/need/workload/requestsRange/author");
        assertThat(saved(ANN, ranging("Ann"))
                        .file()
                        .need()
                        .workload()
                        .requestsRange()
                        .orElseThrow()
                        .recorded())
                .isEqualTo(PartialDate.of(TODAY));
    }

    @Test
    @DisplayName("keeps its author and its day when others save, also where they send another day or none")
    void kept() {
        CaseFile sent = STANDS.withFacts(List.of(fact("Ben", "2020-01-01", "letter")))
                .withBallots(List.of(new Ballot("ben", BENS.swings())))
                .withJudgements(List.of(JUDGED));
        Checked checked = saved(ANN, sent);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.file()).isEqualTo(STANDS);
    }

    @Test
    @DisplayName("is taken out by who stated it, or by a lead, which the trail tells")
    void removed() {
        CaseFile without = STANDS.withBallots(List.of()).withJudgements(List.of());
        assertThat(pointers(ANN, without)).containsExactly("/ballots", "/judgements");
        assertThat(saved(new Actor("3", "Ben", java.util.Set.of(Role.EVALUATOR)), without)
                        .problems())
                .isEmpty();
        Checked led = saved(LEA, without);
        assertThat(led.problems()).isEmpty();
        assertThat(led.removed()).hasSize(2).first().isEqualTo("ballot by Ben");
        CaseFile replaced = STANDS.withJudgements(List.of(judged("Ann", "")));
        assertThat(pointers(ANN, replaced)).containsExactly("/judgements");
    }

    @Test
    @DisplayName("loses a swing with its criterion, in every ballot, and a template's may be put back")
    void structural() {
        CaseFile fewer = STANDS.withBallots(List.of(without("gpqa-diamond", BENS)));
        assertThat(pointers(ANN, fewer))
                .as("a swing alone is not taken from another")
                .isNotEmpty();
        assertThat(saved(ANN, withoutCriterion(fewer)).problems()).isEmpty();
        Ballot starting = TEMPLATE.ballots().get(0);
        CaseFile lost = withoutCriterion(TEMPLATE.withBallots(List.of(without("gpqa-diamond", starting))));
        assertThat(Statements.by(ANN, TODAY, lost, TEMPLATE, TEMPLATE.ballots()).problems())
                .isEmpty();
        assertThat(Statements.by(
                                ANN,
                                TODAY,
                                lost,
                                TEMPLATE.withBallots(List.of(new Ballot(starting.author(), BENS.swings()))),
                                TEMPLATE.ballots())
                        .problems())
                .as("nobody weighs in the template's name")
                .isNotEmpty();
    }

    @Test
    @DisplayName("elsewhere is marked when a file brings it: by whom, never as confirmed, and theirs to take out")
    void brought() {
        CaseFile arrived = Brought.marked(STANDS, "Ann", TODAY);
        assertThat(arrived.ballots().get(0).brought()).contains(new Brought("Ann", TODAY, Optional.empty()));
        assertThat(arrived.facts().get(0).author()).isEqualTo("Ben");
        Judgement judgement = arrived.judgements().get(0);
        assertThat(judgement.isConfirmed()).isFalse();
        assertThat(judgement.brought().orElseThrow().confirmedBy()).contains("Cleo");
        assertThat(Brought.marked(ranging("Legal department"), "Ann", TODAY)
                        .need()
                        .workload()
                        .requestsRange()
                        .orElseThrow()
                        .author())
                .isEqualTo("Legal department, brought by Ann");
        assertThat(Statements.by(ANN, TODAY, arrived, TEMPLATE, List.of()).problems())
                .extracting(CaseProblem::pointer)
                .doesNotContain("/ballots", "/judgements");
        assertThat(JudgementRights.refusal(
                        "Ann", arrived, arrived.withJudgements(List.of(judgement.confirmedBy("Ann")))))
                .as("who brought it is no second person")
                .isPresent();
        assertThat(JudgementRights.refusal(
                        "Cleo", arrived, arrived.withJudgements(List.of(judgement.confirmedBy("Cleo")))))
                .isEmpty();
    }

    @Test
    @DisplayName("stays confirmed until its author or who confirmed it takes that back")
    void confirmationStays() {
        CaseFile open = STANDS.withJudgements(List.of(JUDGED.confirmedBy("")));
        assertThat(JudgementRights.refusal("Ann", STANDS, open)).isPresent();
        assertThat(JudgementRights.refusal("Cleo", STANDS, open)).isEmpty();
        assertThat(JudgementRights.refusal("Ben", STANDS, open)).isEmpty();
    }

    private static Checked saved(Actor actor, CaseFile sent) {
        return Statements.by(actor, TODAY, STANDS, sent, List.of());
    }

    private static List<String> pointers(Actor actor, CaseFile sent) {
        return saved(actor, sent).problems().stream().map(CaseProblem::pointer).toList();
    }

    private static Ballot ballot(String author, double swing) {
        return new Ballot(
                author,
                Optional.of(EARLIER),
                new TreeMap<>(Map.of("arena-hard", swing, "gpqa-diamond", 100.0)),
                Optional.empty());
    }

    private static Ballot without(String criterion, Ballot ballot) {
        TreeMap<String, Double> swings = new TreeMap<>(ballot.swings());
        swings.remove(criterion);
        return ballot.with(swings, ballot.redundant());
    }

    private static CaseFile withoutCriterion(CaseFile file) {
        return new CaseFile(
                file.format(),
                file.id(),
                file.title(),
                file.template(),
                file.procedure(),
                file.need(),
                file.candidates(),
                file.criteria().stream()
                        .filter(criterion -> !criterion.id().equals("gpqa-diamond"))
                        .toList(),
                file.ballots(),
                file.facts(),
                file.judgements(),
                file.scenarios(),
                file.method(),
                file.embedded());
    }

    private static CaseFact fact(String author, String recorded, String source) {
        return new CaseFact(
                "*", "case.dpia", FactValue.yes(), source, author, new PartialDate(recorded), "it is asked for");
    }

    private static Judgement judged(String author, String second) {
        return new Judgement(
                "arena-hard", "b", new Interval(10, 20), author, "tried it", second, PartialDate.of(EARLIER));
    }

    private static Judgement of(String subject, Judgement like) {
        return new Judgement(
                like.criterion(),
                subject,
                like.range(),
                like.author(),
                like.reason(),
                like.secondPerson(),
                new PartialDate("2020-01-01"));
    }

    private static CaseFile ranging(String author) {
        Workload workload = STANDS.need().workload();
        return STANDS.withNeed(STANDS.need()
                .withWorkload(new Workload(
                        1000,
                        workload.inputTokens(),
                        workload.outputTokens(),
                        0,
                        0,
                        0,
                        1,
                        Optional.of(new PlausibleRange(
                                BigDecimal.ONE,
                                BigDecimal.valueOf(2000),
                                "a guess",
                                author,
                                new PartialDate("2020"))))));
    }

    private static CaseFile template() {
        try {
            return CaseTemplates.load("customer-service");
        } catch (IOException failure) {
            throw new UncheckedIOException("The template does not read.", failure);
        }
    }
}
