package dev.assay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.evaluation.Procedure;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The procedure of a case")
class ProcedurePolicyTest {
    private static final String HEADER =
            "id,title,since,when model.originCountry ==,when case.dataClasses contains,effect,text,reference,owner,force,waivable,rationale";

    private final Assessment settled = Fixtures.assessment("T", "a");

    @Test
    @DisplayName("lets a market study award nothing, not even the leader")
    void marketStudy() {
        assertThat(refusals(Procedure.MARKET_STUDY, rule("CN,personal", "policy"), new Award("a", "", "")))
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
        assertThat(refusals(Procedure.PRIVATE_PURCHASE, rule("CN,personal", "policy"), other))
                .isEmpty();
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,personal", "policy"), other))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("chosen");
                    assertThat(refusal.message()).contains("Offering a");
                    assertThat(refusal.remedy()).contains("cancel the tender");
                });
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,personal", "policy"), new Award("a", "", "")))
                .isEmpty();
    }

    @Test
    @DisplayName("lets a public tender exclude nobody for origin alone, unless a law does")
    void origin() {
        Award leader = new Award("a", "", "");
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,", "policy"), leader))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("origin alone", "dp-012"));
        assertThat(refusals(Procedure.PUBLIC_TENDER, rule("CN,", "law"), leader))
                .isEmpty();
        assertThat(refusals(Procedure.PRIVATE_PURCHASE, rule("CN,", "policy"), leader))
                .isEmpty();
    }

    private List<AwardRefusal> refusals(Procedure procedure, Rulebook rulebook, Award award) {
        return ProcedurePolicy.refusals(procedure, rulebook, settled, List.of(), award);
    }

    private static Rulebook rule(String conditions, String force) {
        return Books.of(
                "t/t.csv",
                HEADER + "\ndp-012,No,2020-01-01," + conditions + ",knock-out,Not here,Our policy,compliance," + force
                        + ",no,Because\n");
    }
}
