package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Cell;
import dev.assay.assessment.Assessment.Standing;
import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.assessment.cell.Effort;
import dev.assay.assessment.sure.Robustness;
import dev.assay.cost.ContractedPrice;
import dev.assay.cost.Pricing;
import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion.Group;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.WeightModel;
import dev.assay.quantity.Country;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Place;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Scale;
import dev.assay.scoring.ValueSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A small case with a leader, a runner-up, an unresolved and a knocked-out alternative. */
public final class Fixtures {

    private Fixtures() {}

    public static CaseFile caseFile(String title) {
        Need need = new Need(
                "Answer customers",
                "customer-service",
                Optional.of(new Country("DE")),
                new TreeSet<>(),
                "banking",
                new TreeSet<>(List.of("personal")),
                LocalDate.of(2026, 5, 9),
                24,
                5,
                Optional.empty(),
                new Workload(100_000, 1_500, 300, 0, 0, 0, 1));
        return new CaseFile(
                1,
                "case-1",
                title,
                Optional.empty(),
                Procedure.PRIVATE_PURCHASE,
                need,
                List.of("a", "b", "c", "d"),
                List.of(),
                List.of(),
                List.of(),
                Method.DEFAULT,
                Optional.of(Knowledge.EMPTY));
    }

    public static Assessment assessment(String title, String leaderWhenAllWorst) {
        return new Assessment(
                "case-1",
                title,
                LocalDate.of(2026, 5, 9),
                1,
                7,
                "b".repeat(64),
                "c".repeat(64),
                true,
                List.of(new WeighedCriterion(
                        "quality", "Quality", Group.PERFORMANCE, 100, 1, Scale.linear("%", 0, 100))),
                List.of(
                        alternative("a", Status.AWARDABLE, 70, 1, leaderWhenAllWorst.equals("a") ? 1 : 2, List.of()),
                        alternative("b", Status.AWARDABLE, 60, 2, leaderWhenAllWorst.equals("b") ? 1 : 2, List.of()),
                        alternative(
                                "c", Status.UNRESOLVED, 50, 3, 3, List.of(knockOut("c", Finding.Certainty.MAY_HOLD))),
                        alternative(
                                "d", Status.KNOCKED_OUT, 40, 4, 4, List.of(knockOut("d", Finding.Certainty.HOLDS)))),
                List.of(),
                List.of());
    }

    /** The same answer with one warning. */
    static Assessment warned(Assessment of, Assessment.Warning warning) {
        return new Assessment(
                of.caseId(),
                of.title(),
                of.asOf(),
                of.methodVersion(),
                of.seed(),
                of.rulebookDigest(),
                of.knowledgeDigest(),
                of.weighed(),
                of.criteria(),
                of.alternatives(),
                of.claims(),
                List.of(warning));
    }

    /** The same case as a public tender in which everybody has bid. */
    public static CaseFile tender(String title, Optional<String> tieBreak, List<String> bidders) {
        CaseFile privately = caseFile(title);
        List<ContractedPrice> bids = bidders.stream()
                .map(id -> new ContractedPrice(id, CurrencyCode.EUR, List.of(), Optional.empty(), "bid", false))
                .toList();
        Pricing none = Pricing.NONE;
        return new CaseFile(
                privately.format(),
                privately.id(),
                title,
                Optional.empty(),
                Procedure.PUBLIC_TENDER,
                privately
                        .need()
                        .withPricing(new Pricing(
                                none.discountRate(), none.paths(), none.migrations(), none.selfHosting(), bids)),
                privately.candidates(),
                privately.criteria(),
                privately.ballots(),
                privately.facts(),
                tieBreak.map(Method.DEFAULT::withTieBreak).orElse(Method.DEFAULT),
                privately.embedded());
    }

    /** a and b are worth the same; on the criterion {@code price}, which weighs nothing here, as much as stated. */
    public static Assessment tied(double priceOfA, double priceOfB) {
        Assessment settled = assessment("T", "a");
        List<Alternative> alternatives = List.of(
                alternative("a", Status.AWARDABLE, 70, 1, 1, List.of()),
                alternative("b", Status.AWARDABLE, 70, 1, 1, List.of()),
                settled.alternatives().get(3));
        return new Assessment(
                settled.caseId(),
                settled.title(),
                settled.asOf(),
                settled.methodVersion(),
                settled.seed(),
                settled.rulebookDigest(),
                settled.knowledgeDigest(),
                true,
                settled.criteria(),
                List.of(
                        priced(alternatives.get(0), priceOfA),
                        priced(alternatives.get(1), priceOfB),
                        alternatives.get(2)),
                List.of(),
                List.of());
    }

    private static Alternative priced(Alternative alternative, double value) {
        Cell quality = alternative.cells().get(0);
        Cell price = new Cell(
                "price",
                State.EXACT,
                quality.measured(),
                ValueSpan.exact(value),
                ValueSpan.NOTHING,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "measured",
                Optional.empty());
        return new Alternative(
                alternative.offering(),
                alternative.name(),
                alternative.model(),
                alternative.operator(),
                alternative.status(),
                alternative.total(),
                alternative.standings(),
                List.of(quality, price),
                alternative.findings(),
                alternative.cost(),
                alternative.notes());
    }

    /** Of the same case: a leads a group with b and c, and b overtakes it when an unknown cell turns out well. */
    public static Robustness robustness() {
        return new Robustness(
                WeightModel.REGION,
                10_000,
                7,
                0.8,
                0.0098,
                List.of("quality"),
                Optional.of("a"),
                List.of(List.of("a", "b", "c")),
                List.of(
                        drawn(Convention.UNIFORM, 0.62),
                        drawn(Convention.ALL_WORST, 0.99),
                        drawn(Convention.ALL_BEST, 0.31)),
                List.of(),
                List.of(new Robustness.Stability("quality", 0.5, 0.412, 1, Optional.of("b"), Optional.empty())),
                List.of(
                        new Robustness.Challenger("b", Optional.of(0.088), List.of(), Optional.of(0.088), List.of()),
                        new Robustness.Challenger("c", Optional.empty(), List.of(), Optional.empty(), List.of())),
                List.of(),
                List.of(new Robustness.OpenCell(
                        "quality",
                        "%",
                        List.of("b"),
                        State.UNKNOWN,
                        64.2,
                        true,
                        "b",
                        "Quality of Offering b is unknown: above 64.2 %, Offering b leads.")),
                List.of(),
                List.of(),
                List.of(new Robustness.Question(
                        "model:b/quality",
                        "UNKNOWN",
                        "What is Quality of b?",
                        List.of(),
                        List.of("quality"),
                        List.of("b"),
                        1.5,
                        0.38,
                        Effort.PILOT,
                        0.3)),
                List.of(new Robustness.Clearance(
                        "offering.dpaSigned",
                        "c",
                        "Not on record for Offering c: processing agreement.",
                        List.of("dp-001"),
                        List.of("c"),
                        "c",
                        2.25,
                        2,
                        Effort.DOCUMENT,
                        0.75)),
                List.of(new Robustness.ScenarioOutcome(
                        "exit",
                        "Provider withdraws",
                        Optional.of(Scenario.Horizon.FAR),
                        "The endpoint is switched off.",
                        Optional.of("b"),
                        List.of())),
                new Robustness.HorizonPanel(
                        Optional.of("a"),
                        List.of(new Robustness.FarLeader("exit", Optional.of("b"))),
                        true,
                        "The choice differs by horizon."),
                Optional.empty());
    }

    private static Robustness.UnderConvention drawn(Convention convention, double first) {
        return new Robustness.UnderConvention(
                convention, List.of(share("a", first), share("b", 1 - first), share("c", 0)));
    }

    private static Robustness.Acceptance share(String alternative, double first) {
        return new Robustness.Acceptance(
                alternative, List.of(first, 1 - first, 0.0), List.of(), Optional.empty(), List.of());
    }

    private static Alternative alternative(
            String id, Status status, double value, int rank, int rankAtWorst, List<Finding> findings) {
        ValueSpan span = new ValueSpan(value, value - 5, value + 5);
        Cell cell = new Cell(
                "quality",
                State.EXACT,
                Optional.of(Interval.point(value)),
                span,
                span,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "measured",
                Optional.empty());
        return new Alternative(
                id,
                "Offering " + id,
                "model-" + id,
                "vendor-" + id,
                status,
                span,
                status == Status.KNOCKED_OUT
                        ? List.of()
                        : List.of(
                                standing(Convention.UNIFORM, value, rank, status),
                                standing(Convention.ALL_WORST, value, rankAtWorst, status),
                                standing(Convention.ALL_BEST, value, rank, status)),
                List.of(cell),
                findings,
                Optional.empty(),
                List.of());
    }

    private static Standing standing(Convention convention, double value, int rank, Status status) {
        return new Standing(
                convention, value, rank, rank, rank, status == Status.AWARDABLE ? Optional.of(rank) : Optional.empty());
    }

    private static Finding knockOut(String alternative, Finding.Certainty certainty) {
        return new Finding(
                "dp-012",
                "Transfer without assessment",
                alternative,
                Finding.Kind.KNOCK_OUT,
                certainty,
                "Personal data would leave the adequate countries.",
                "GDPR Art. 46",
                "data protection office",
                Finding.Force.LAW,
                false,
                0,
                "",
                certainty == Finding.Certainty.MAY_HOLD ? List.of("offering.accessCountries") : List.of(),
                new Place("data-protection/transfer.csv", 4, 1));
    }
}
