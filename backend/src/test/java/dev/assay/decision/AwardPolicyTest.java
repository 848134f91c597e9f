package dev.assay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.decision.DecisionRecord.Award;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An award")
class AwardPolicyTest {

    private final Assessment settled = Fixtures.assessment("T", "a");
    private final Assessment open = Fixtures.assessment("T", "b");

    @Test
    @DisplayName("to the leader needs no justification")
    void leader() {
        assertThat(AwardPolicy.refusals(settled, new Award("a", "", ""))).isEmpty();
        assertThat(AwardPolicy.leader(settled))
                .map(Assessment.Alternative::offering)
                .contains("a");
    }

    @Test
    @DisplayName("to another than the leader is refused without a justification and made with one")
    void deviation() {
        assertThat(AwardPolicy.refusals(settled, new Award("b", " ", "")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.field()).isEqualTo("justification");
                    assertThat(r.message()).contains("Offering a");
                });
        assertThat(AwardPolicy.refusals(settled, new Award("b", "Our staff know it.", "")))
                .isEmpty();
    }

    @Test
    @DisplayName("to an unresolved alternative is refused, naming rule and missing fact")
    void unresolved() {
        assertThat(AwardPolicy.refusals(settled, new Award("c", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("dp-012", "offering.accessCountries"));
    }

    @Test
    @DisplayName("to a knocked-out or foreign alternative is refused whatever the justification")
    void excluded() {
        assertThat(AwardPolicy.refusals(settled, new Award("d", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("knocked out", "dp-012"));
        assertThat(AwardPolicy.refusals(settled, new Award("z", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.remedy()).contains("a, b, c, d"));
    }

    @Test
    @DisplayName("is held up while unknown cells can change the leader, unless that is accepted with a reason")
    void unknowns() {
        assertThat(AwardPolicy.refusals(open, new Award("a", "", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.field()).isEqualTo("acceptedUnknowns"));
        assertThat(AwardPolicy.refusals(open, new Award("a", "", "The pilot starts with a small group.")))
                .isEmpty();
    }
}
