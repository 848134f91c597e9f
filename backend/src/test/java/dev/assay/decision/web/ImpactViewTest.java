package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Impact;
import dev.assay.assessment.Impact.Touched;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An impact as it is shown to somebody")
class ImpactViewTest {

    private static Touched touched(String id, List<String> before, List<String> after) {
        return new Touched(
                id,
                "Title of " + id,
                false,
                before,
                after,
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @DisplayName("of cases the reader may not see it tells how many change, and nothing else")
    void hidden() {
        Impact whole = new Impact(
                "old",
                "new",
                5,
                3,
                List.of("mine-open", "theirs-open"),
                List.of(
                        touched("mine", List.of("A"), List.of("B")),
                        touched("theirs-1", List.of("C"), List.of("D")),
                        touched("theirs-2", List.of("C"), List.of("C"))));
        Impact shown = ImpactView.shown(whole, id -> id.startsWith("mine"));
        assertThat(shown.touched()).extracting(Touched::id).containsExactly("mine");
        assertThat(shown.unanswered()).containsExactly("mine-open");
        assertThat(shown.toString()).doesNotContain("theirs");
        assertThat(ImpactView.hidden(whole, id -> id.startsWith("mine"))).isEqualTo(new ImpactView.Hidden(2, 1, 1));
        assertThat(ImpactView.hidden(whole, id -> true)).isEqualTo(ImpactView.Hidden.NOTHING);
    }
}
