package dev.assay.evidence;

import static dev.assay.evidence.EvidenceFixture.BENCHMARK;
import static dev.assay.evidence.EvidenceFixture.DAY;
import static dev.assay.evidence.EvidenceFixture.MODEL;
import static dev.assay.evidence.EvidenceFixture.POLICY;
import static dev.assay.evidence.EvidenceFixture.by;
import static dev.assay.evidence.EvidenceFixture.dated;
import static dev.assay.evidence.EvidenceFixture.estimate;
import static dev.assay.evidence.EvidenceFixture.from;
import static dev.assay.evidence.EvidenceFixture.published;
import static dev.assay.evidence.EvidenceFixture.row;
import static dev.assay.evidence.EvidenceFixture.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Level;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure that somebody else prints")
class ReprintsTest {

    private static final EvidenceRow CLAIM = dated(
            published("2026-01-15"),
            by(EvaluatorClass.FIRST_PARTY, from("maker-blog", within(88, 92, row("own", 90)))));

    @Test
    @DisplayName("stays the developer's claim: the report replaces nothing, removes no bias and is grade D")
    void repeatsByRow() {
        EvidenceRow report = from("own", within(89, 91, row("press", 90)));
        Estimate alone = estimate(CLAIM);
        Estimate both = estimate(CLAIM, report);
        assertThat(both.grade()).contains(Grade.C);
        assertThat(both.rows()).containsExactly("own");
        assertThat(both.shown()).containsExactly("press");
        assertThat(both.bias()).isEqualTo(alone.bias()).isPresent();
        assertThat(both.range()).isEqualTo(alone.range());
        assertThat(both.why())
                .contains("What board press prints, 90 %, repeats board own")
                .doesNotContain("replaced by it");
        assertThat(Grading.of(report, new Origins(List.of(CLAIM, report)))).isEqualTo(Grade.D);
    }

    @ParameterizedTest(name = "printed {0}: counts as independent: {1}")
    @CsvSource({
        "2026-01-14, true",
        "2026-01-15, false",
        "2026-02-01, false",
        "2026-01, false",
        "2025-12, true",
        "2025, true",
        "'', false"
    })
    @DisplayName("under the developer's publication is the claim, unless it was out before the developer printed it")
    void oneRoot(String printed, boolean independent) {
        Provenance provenance = printed.isEmpty()
                ? new Provenance(Basis.CITED, "s", Optional.empty(), Optional.empty(), Optional.empty(), "")
                : published(printed);
        EvidenceRow other = dated(provenance, from("maker-blog", within(84, 86, row("board", 85))));
        Estimate estimate = estimate(CLAIM, other);
        assertThat(estimate.rows()).containsExactly(independent ? "board" : "own");
        assertThat(estimate.bias().isEmpty()).isEqualTo(independent);
        assertThat(estimate.grade()).contains(independent ? Grade.B : Grade.C);
    }

    @Test
    @DisplayName("by two papers replicates nothing")
    void twoPapers() {
        EvidenceRow one = from("own", row("press-1", 90));
        EvidenceRow two = from("press-1", row("press-2", 90));
        assertThat(estimate(CLAIM, one, two).grade()).contains(Grade.C);
        assertThat(estimate(CLAIM, one, two).rows()).containsExactly("own");
    }

    @Test
    @DisplayName("scores as a claim of grade D where the claim itself is not known yet, with the developer's bias")
    void reportAlone() {
        EvidenceRow later = dated(published("2026-06-01"), CLAIM);
        Estimate estimate = estimate(later, from("own", within(89.9, 90.1, row("press", 90))));
        assertThat(estimate.rows()).containsExactly("press");
        assertThat(estimate.grade()).contains(Grade.D);
        assertThat(estimate.bias()).isPresent();
        assertThat(estimate.values().get(0).interval().high())
                .as("no sharper than the agreed spread")
                .isGreaterThan(96);
        assertThat(estimate.why()).contains("secondary report");
    }

    @Test
    @DisplayName("of a rival's statement scores no more than the statement does")
    void reportOfARival() {
        EvidenceRow rival = by(EvaluatorClass.COMPETITOR, row("rival", 40));
        Estimate estimate = estimate(rival, from("rival", row("press", 40)));
        assertThat(estimate.state()).isEqualTo(Estimate.State.UNKNOWN);
        assertThat(estimate.why()).contains("repeats a rival's statement");
    }

    @Test
    @DisplayName(
            "leaves an independent measurement alone, and one that the developer copied from a board is the board's")
    void boardsStand() {
        EvidenceRow board = dated(published("2025-11-01"), from("board", within(84, 86, row("third", 85))));
        EvidenceRow copied = by(EvaluatorClass.FIRST_PARTY, from("third", row("own-copy", 85)));
        Estimate estimate = estimate(CLAIM, board, copied, from("own", row("press", 90)));
        assertThat(estimate.rows()).containsExactly("third");
        assertThat(estimate.grade()).contains(Grade.B);
        assertThat(estimate.bias()).isEmpty();
    }

    @Test
    @DisplayName("never tests a claim between two models")
    void claims() {
        SubjectId rival = new SubjectId(Level.MODEL, "model-2");
        EvidenceRow ownOfRival = about(rival, by(EvaluatorClass.COMPETITOR, from("maker-blog", row("own-2", 70))));
        EvidenceRow press1 = evaluatedBy("press", from("own", within(89, 91, row("press-1", 90))));
        EvidenceRow press2 = about(rival, evaluatedBy("press", from("own-2", within(69, 71, row("press-2", 70)))));
        assertThat(graded(CLAIM, ownOfRival, press1, press2)).isEqualTo(ClaimGrading.Independent.NONE);
        EvidenceRow board1 = evaluatedBy("board", from("b", within(89, 91, row("board-1", 90))));
        EvidenceRow board2 = about(rival, evaluatedBy("board", from("b", within(69, 71, row("board-2", 70)))));
        assertThat(graded(CLAIM, ownOfRival, board1, board2)).isEqualTo(ClaimGrading.Independent.REPLICATED);
        EvidenceRow mixed2 = about(rival, evaluatedBy("board", from("own-2", within(69, 71, row("mixed-2", 70)))));
        assertThat(graded(CLAIM, ownOfRival, board1, mixed2))
                .as("a board against a reprint")
                .isEqualTo(ClaimGrading.Independent.NONE);
    }

    private static ClaimGrading.Independent graded(EvidenceRow... rows) {
        Claim claim = new Claim(
                "claim",
                "One is ahead of the other.",
                "maker",
                List.of(new Claim.Comparison(MODEL.id(), "model-2", BENCHMARK)),
                Optional.empty(),
                published("2026-01-15"));
        EvidenceBase base = new EvidenceBase(List.of(EvidenceFixture.benchmark()), List.of(rows), List.of(claim));
        return new GradeClaim(base, POLICY, DAY).grade(claim).parts().get(0).independent();
    }

    private static EvidenceRow about(SubjectId subject, EvidenceRow row) {
        return copy(row, subject, row.evaluator());
    }

    private static EvidenceRow evaluatedBy(String evaluator, EvidenceRow row) {
        return copy(row, row.subject(), evaluator);
    }

    private static EvidenceRow copy(EvidenceRow row, SubjectId subject, String evaluator) {
        return new EvidenceRow(
                row.id(),
                subject,
                row.benchmark(),
                row.config(),
                row.value(),
                row.unit(),
                row.items(),
                row.interval(),
                evaluator,
                row.evaluatorClass(),
                row.origin(),
                row.fit(),
                row.protocolFrozen(),
                row.provenance());
    }
}
