package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.impact.Impact;
import dev.assay.assessment.impact.Impact.FindingChange;
import dev.assay.assessment.impact.Impact.Holding;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.assessment.impact.Impact.Unanswered;
import dev.assay.decision.acts.HiddenImpact;
import dev.assay.decision.acts.HiddenImpact.Change;
import dev.assay.decision.acts.HiddenImpact.Detail;
import dev.assay.decision.acts.HiddenImpact.RuleCount;
import dev.assay.decision.acts.HiddenText;
import dev.assay.rulebook.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An impact as it is shown to somebody")
class ImpactViewTest {
    private static final Predicate<String> MINE = id -> id.startsWith("mine");

    private static final Impact WHOLE = new Impact(
            "old",
            "new",
            6,
            4,
            List.of(unanswered("mine-open"), unanswered("theirs-open")),
            List.of(
                    touched("mine", Stage.OPEN, List.of("A"), List.of("B"), List.of(), 0),
                    touched(
                            "theirs-1",
                            Stage.DECIDED,
                            List.of("Their leader"),
                            List.of("Another of theirs"),
                            List.of(comes("their-offering"), comes("another-offering")),
                            3.5),
                    touched(
                            "theirs-2",
                            Stage.LOCKED,
                            List.of("Their leader"),
                            List.of("Their leader"),
                            List.of(comes("their-offering")),
                            0),
                    touched("theirs-3", Stage.OPEN, List.of("Their leader"), List.of("Their leader"), List.of(), 2)));

    private static Unanswered unanswered(String id) {
        return new Unanswered(id, "Title of " + id, Stage.OPEN, "Nothing is in it.");
    }

    private static FindingChange comes(String offering) {
        return new FindingChange(
                "dp-1",
                "Told too late",
                Finding.Kind.KNOCK_OUT,
                offering,
                "Name of " + offering,
                Holding.NONE,
                Holding.HOLDS,
                0,
                0);
    }

    private static Touched touched(
            String id,
            Stage stage,
            List<String> before,
            List<String> after,
            List<FindingChange> findings,
            double shift) {
        return new Touched(
                id,
                "Title of " + id,
                stage,
                before,
                after,
                List.of(),
                findings,
                shift,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("leaves out the cases the reader may not see and tells an author how many change, and nothing else")
    void hidden() {
        Impact shown = ImpactView.shown(WHOLE, MINE);
        assertThat(shown.touched()).extracting(Touched::id).containsExactly("mine");
        assertThat(shown.unanswered()).extracting(Unanswered::id).containsExactly("mine-open");
        assertThat(shown.toString()).doesNotContain("heir");
        assertThat(HiddenImpact.of(WHOLE, MINE, false)).isEqualTo(new HiddenImpact(3, 1, Optional.empty()));
        assertThat(HiddenImpact.of(WHOLE, id -> true, true)).isEqualTo(HiddenImpact.NOTHING);
    }

    @Test
    @DisplayName("tells a second person by rule and kind of change in how many hidden cases, each once, without a name")
    void detail() {
        HiddenImpact told = HiddenImpact.of(WHOLE, MINE, true);
        assertThat(told)
                .isEqualTo(new HiddenImpact(
                        3,
                        1,
                        Optional.of(new Detail(
                                1,
                                1,
                                1,
                                1,
                                List.of(new RuleCount(
                                        "dp-1", "Told too late", Finding.Kind.KNOCK_OUT, Change.COMES, 2))))));
        assertThat(told.toString() + HiddenText.csv(told) + HiddenText.markdown(told))
                .doesNotContain("heir ", "theirs", "offering");
        assertThat(HiddenText.csv(told))
                .contains(",cases not shown to you,,knock-out comes,dp-1,,,2\r\n", ",only values move,,,,1\r\n");
        assertThat(HiddenText.markdown(told)).contains("| another leader |  | 1 |", "| knock-out comes | dp-1 | 2 |");
    }
}
