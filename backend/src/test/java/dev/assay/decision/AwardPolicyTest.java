package dev.assay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.sure.Robustness.OpenCell;
import dev.assay.decision.DecisionRecord.Award;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An award")
class AwardPolicyTest {

    private final Assessment settled = Fixtures.assessment("T", "a");
    private final Assessment open = Fixtures.assessment("T", "b");

    @Test
    @DisplayName("to the leader needs no justification")
    void leader() {
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("a", "", "")))
                .isEmpty();
        assertThat(AwardPolicy.leader(settled))
                .map(Assessment.Alternative::offering)
                .contains("a");
    }

    @Test
    @DisplayName("of a case that contradicts the method is refused with what is wrong, whoever is chosen")
    void mistaken() {
        for (Warning.Severity severity : Warning.Severity.values()) {
            Assessment warned = Fixtures.warned(
                    settled, new Warning(severity, "penalty-without-weight", "dp-012", "Penalties change nothing."));
            assertThat(AwardPolicy.refusals(warned, List.of(), new Award("a", "We like it.", "")))
                    .as(severity.name())
                    .extracting(AwardRefusal::message)
                    .isEqualTo(
                            severity == Warning.Severity.ERROR
                                    ? List.of("The evaluation contradicts the method. Penalties change nothing.")
                                    : List.of());
        }
    }

    @Test
    @DisplayName("to another than the leader is refused without a justification and made with one")
    void deviation() {
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("b", " ", "")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.field()).isEqualTo("justification");
                    assertThat(r.message()).contains("Offering a");
                });
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("b", "Our staff know it.", "")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "to any of several that are worth the same needs no justification, to another one does, and all leaders are named")
    void tie() {
        Assessment tied = Fixtures.tied(20, 40);
        assertThat(AwardPolicy.leaders(tied))
                .extracting(Assessment.Alternative::offering)
                .containsExactly("a", "b");
        for (String leader : List.of("a", "b")) {
            assertThat(AwardPolicy.refusals(tied, List.of(), new Award(leader, "", "")))
                    .as(leader)
                    .isEmpty();
        }
        assertThat(AwardPolicy.refusals(tied, List.of(), new Award("d", "", "")))
                .filteredOn(refusal -> refusal.field().equals("justification"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.message()).contains("Offering a and Offering b"));
    }

    @Test
    @DisplayName("to an unresolved alternative is refused, naming rule and missing fact")
    void unresolved() {
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("c", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("dp-012", "offering.accessCountries"));
    }

    @Test
    @DisplayName("to a knocked-out or foreign alternative is refused whatever the justification")
    void excluded() {
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("d", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).contains("knocked out", "dp-012"));
        assertThat(AwardPolicy.refusals(settled, List.of(), new Award("z", "We like it.", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.remedy()).contains("a, b, c, d"));
    }

    @Test
    @DisplayName("is held up while unknown cells can change the leader, unless that is accepted with a reason")
    void unknowns() {
        assertThat(AwardPolicy.refusals(open, List.of(), new Award("a", "", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.field()).isEqualTo("acceptedUnknowns"));
        assertThat(AwardPolicy.refusals(open, List.of(), new Award("a", "", "The pilot starts with a small group.")))
                .isEmpty();
    }

    @Test
    @DisplayName("is held up while one open cell can change the leader by itself, and the cell is named")
    void oneOpenCell() {
        OpenCell cell = new OpenCell(
                "quality",
                "%",
                List.of("b"),
                Assessment.State.DISPUTED,
                83.2,
                true,
                "b",
                "Quality of Offering b is disputed: above 83.2 %, Offering b leads.");
        assertThat(AwardPolicy.refusals(settled, List.of(cell), new Award("a", "", " ")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.field()).isEqualTo("acceptedUnknowns");
                    assertThat(r.message()).endsWith(cell.text());
                });
        assertThat(AwardPolicy.refusals(settled, Collections.nCopies(7, cell), new Award("a", "", "")))
                .singleElement()
                .satisfies(r -> assertThat(r.message()).endsWith("And 2 more."));
        assertThat(AwardPolicy.refusals(settled, List.of(cell), new Award("a", "", "A pilot comes first.")))
                .isEmpty();
    }
}
