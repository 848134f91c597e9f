package dev.assay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Procedure;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The procedure of a case")
class ProcedurePolicyTest {
    private static final String HEADER =
            "id,title,since,when model.originCountry ==,when case.dataClasses contains,when offering.dpa,effect,text,reference,owner,force,waivable,rationale";

    private static final List<String> ALL = List.of("a", "b", "c", "d");

    private final Assessment settled = Fixtures.assessment("T", "a");

    @Test
    @DisplayName("lets a market study award nothing, not even the leader")
    void marketStudy() {
        assertThat(refusals(Procedure.MARKET_STUDY, rule("CN,,no", "policy"), new Award("a", "", "")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("chosen");
                    assertThat(refusal.remedy()).contains("Need");
                });
    }

    @Test
    @DisplayName("says what it forbids: the deviation that it refuses, and what is final")
    void forbids() {
        assertThat(ProcedurePolicy.forbids(Procedure.MARKET_STUDY))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith("Nothing is awarded"));
        assertThat(ProcedurePolicy.forbids(Procedure.PRIVATE_PURCHASE))
                .contains("Choosing another than the leader needs a reason.");
        assertThat(ProcedurePolicy.forbids(Procedure.PUBLIC_TENDER))
                .anySatisfy(words -> assertThat(words).startsWith("Only the leader"))
                .anySatisfy(words -> assertThat(words).contains("final once locked"));
    }

    @Test
    @DisplayName("lets a private purchase deviate for a reason and a public tender not for any")
    void deviation() {
        Award other = new Award("b", "Our staff know it.", "");
        assertThat(refusals(Procedure.PRIVATE_PURCHASE, rule("CN,,no", "policy"), other))
                .isEmpty();
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,,no", "policy"), other))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("chosen");
                    assertThat(refusal.message()).contains("Offering a");
                    assertThat(refusal.remedy()).contains("cancel the tender");
                });
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,,no", "policy"), new Award("a", "", "")))
                .isEmpty();
    }

    @Test
    @DisplayName("lets a public tender exclude nobody for origin alone, unless a law does")
    void origin() {
        Award leader = new Award("a", "", "");
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,,", "policy"), leader))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("origin alone", "dp-012"));
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,,", "law"), leader))
                .isEmpty();
        assertThat(refusals(Procedure.PRIVATE_PURCHASE, rule("CN,,", "policy"), leader))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "sees origin alone in a rule that also reads the case, which is no fault of the bidder, and not in one that reads the offer")
    void originBesidesTheCase() {
        Award leader = new Award("a", "", "");
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,personal,", "policy"), leader))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("origin alone", "dp-012"));
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,personal,no", "policy"), leader))
                .isEmpty();
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule(",personal,", "policy"), leader))
                .as("the case alone is no origin")
                .isEmpty();
    }

    @Test
    @DisplayName("sees origin alone in one way of a rule to hold, whatever its other ways are")
    void originAsOneOfTwoWays() {
        Condition origin = known("developer.headquarters");
        Condition offer = known("offering.dpa");
        Condition buyer = known("case.buyerCountry");
        assertThat(List.of(any(origin, offer), all(buyer, any(origin, offer)), all(origin, any(offer, buyer))))
                .allMatch(OriginGrounds::suffice);
        assertThat(List.of(
                        all(origin, offer), any(buyer, offer), all(offer, any(origin, buyer)), all(any(offer, buyer))))
                .noneMatch(OriginGrounds::suffice);
        assertThat(OriginGrounds.suffice(new Condition.Not(all(origin, buyer)))).isTrue();
    }

    @Test
    @DisplayName(
            "lets the published tie-break of a public tender choose between offers of equal value, and nothing but lots where that is equal too")
    void tieBreak() {
        Rulebook none = rule("CN,,no", "policy");
        CaseFile byPrice = Fixtures.tender("T", Optional.of("price"), ALL);
        assertThat(refusals(byPrice, none, Fixtures.tied(20, 40), new Award("b", "", "")))
                .isEmpty();
        assertThat(refusals(byPrice, none, Fixtures.tied(20, 40), new Award("a", "We like it.", "")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("chosen");
                    assertThat(refusal.message()).contains("Offering b").doesNotContain("Offering a");
                });
        assertThat(refusals(byPrice, none, Fixtures.tied(30, 30), new Award("a", "", "")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("justification");
                    assertThat(refusal.message()).contains("Offering a and Offering b");
                    assertThat(refusal.remedy()).contains("lots");
                });
        assertThat(refusals(byPrice, none, Fixtures.tied(30, 30), new Award("b", "Lot drawn by a notary.", "")))
                .isEmpty();
        assertThat(refusals(byPrice, none, Fixtures.tied(30, 30 + 1e-12), new Award("a", "Lot drawn.", "")))
                .as("rounding breaks no tie")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "compares only bidders in a public tender: a candidate without a bid holds up the award, unless it is knocked out")
    void bidders() {
        Rulebook none = rule("CN,,no", "policy");
        assertThat(refusals(
                        Fixtures.tender("T", Optional.of("price"), List.of("a", "c")),
                        none,
                        settled,
                        new Award("a", "", "")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).endsWith("There is no bid for Offering b."));
    }

    private List<AwardRefusal> refusals(Procedure procedure, Rulebook rulebook, Award award) {
        CaseFile tender = Fixtures.tender("T", Optional.empty(), ALL);
        return refusals(procedure == tender.procedure() ? tender : under(procedure), rulebook, settled, award);
    }

    private static List<AwardRefusal> refusals(
            CaseFile caseFile, Rulebook rulebook, Assessment assessment, Award award) {
        return ProcedurePolicy.refusals(caseFile, rulebook, assessment, List.of(), award);
    }

    private static CaseFile under(Procedure procedure) {
        CaseFile like = Fixtures.caseFile("T");
        return new CaseFile(
                like.format(),
                like.id(),
                like.title(),
                like.template(),
                procedure,
                like.need(),
                like.candidates(),
                like.criteria(),
                like.ballots(),
                like.facts(),
                like.method(),
                like.embedded());
    }

    private static Condition known(String field) {
        return new Condition.Known(field, new Place("t.csv", 1, 1));
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.AnyOf(List.of(parts));
    }

    private static Rulebook rule(String conditions, String force) {
        return Books.of(
                "t/t.csv",
                HEADER + "\ndp-012,No,2020-01-01," + conditions + ",knock-out,Not here,Our policy,compliance," + force
                        + ",no,Because\n");
    }
}
