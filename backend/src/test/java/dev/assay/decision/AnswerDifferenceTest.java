package dev.assay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer to a decided case")
class AnswerDifferenceTest {
    private final Assessment before = Fixtures.assessment("Assistant", "a");

    @Test
    @DisplayName("is the same where leader, status and findings of the chosen one are")
    void same() {
        assertThat(AnswerDifference.between(before, before, "a")).isEmpty();
    }

    @Test
    @DisplayName("differs where the chosen one is knocked out, and says by what")
    void knockedOut() {
        Alternative out = before.alternatives().stream()
                .filter(each -> each.status() == Status.KNOCKED_OUT)
                .findFirst()
                .orElseThrow();
        Assessment after = with(out);
        assertThat(AnswerDifference.between(before, after, "a"))
                .anyMatch(said -> said.contains("awardable before, knocked out now"))
                .anyMatch(said ->
                        said.startsWith("New knock out " + out.findings().get(0).rule()));
        assertThat(AnswerDifference.between(after, before, "a")).anyMatch(said -> said.startsWith("Gone: knock out "));
        assertThat(AnswerDifference.between(before, after, "b"))
                .as("another one is chosen; only findings of the chosen count")
                .noneMatch(said -> said.contains("knock out"));
    }

    /** The first alternative with status and findings of the other. */
    private Assessment with(Alternative other) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Alternative each : before.alternatives()) {
            alternatives.add(
                    each.offering().equals("a")
                            ? new Alternative(
                                    each.offering(),
                                    each.name(),
                                    each.model(),
                                    each.operator(),
                                    other.status(),
                                    each.total(),
                                    List.of(),
                                    each.cells(),
                                    other.findings(),
                                    each.cost(),
                                    each.notes())
                            : each);
        }
        return new Assessment(
                before.caseId(),
                before.title(),
                before.asOf(),
                before.methodVersion(),
                before.seed(),
                before.rulebookDigest(),
                before.knowledgeDigest(),
                before.weighed(),
                before.criteria(),
                alternatives,
                before.claims(),
                before.warnings());
    }
}
