package dev.assay.intake.arenahard;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.SharedData;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An Arena-Hard board")
class ArenaHardReaderTest {
    private static final Optional<PartialDate> DATED = Optional.of(new PartialDate("2025-04-23"));
    private static final String CSV = "model,score,rating_q025,rating_q975,CI,avg_tokens,date\n";
    private static final String BASE = "gpt-4-0314,50.0,50.0,50.0,\"(0, 0)\",423,2024-07-31\n";

    @Test
    @DisplayName("as CSV is release v0.1, with its intervals and its own dates")
    void realCsv() throws IOException {
        Reconciliation result = real("arena_hard_leaderboard_20240731.csv");
        assertThat(result.report().read()).isEqualTo(60);
        assertThat(figures(result)).hasSize(59).allMatch(r -> r.benchmark().equals("arena-hard-v0.1"));
        EvidenceRow sonnet = row(result, "claude-3-5-sonnet-20240620", "arena-hard-v0.1");
        assertThat(sonnet.value()).isEqualTo(79.35);
        assertThat(sonnet.interval()).contains(new Interval(77.25, 80.62));
        assertThat(sonnet.provenance().published()).contains(new PartialDate("2024-07-31"));
    }

    @Test
    @DisplayName("as Markdown history keeps style control apart")
    void realHistory() throws IOException {
        Reconciliation result = real("past_leaderboards.md");
        assertThat(row(result, "claude-3-5-sonnet-20241022", "arena-hard-v0.1").value())
                .isEqualTo(85.2);
        assertThat(row(result, "claude-3-5-sonnet-20241022", "arena-hard-v0.1-sc")
                        .value())
                .isEqualTo(86.4);
        assertThat(row(result, "claude-3-5-sonnet-20241022", "arena-hard-v0.1-sc")
                        .interval())
                .contains(new Interval(85.1, 87.7));
    }

    @Test
    @DisplayName("of v2.0 keeps its judges apart")
    void realSecondRelease() throws IOException {
        Reconciliation result = real("readme_leaderboards_v2.md");
        Map<String, Long> boards =
                figures(result).stream().collect(Collectors.groupingBy(EvidenceRow::benchmark, Collectors.counting()));
        assertThat(boards)
                .containsOnlyKeys(
                        "arena-hard-v2.0-preview-gemini",
                        "arena-hard-v2.0-preview-gpt41",
                        "arena-hard-v2.0-preview-creative");
        assertThat(row(result, "deepseek-r1", "arena-hard-v2.0-preview-gemini").value())
                .isEqualTo(58.0);
        assertThat(row(result, "deepseek-r1", "arena-hard-v2.0-preview-gpt41").value())
                .isEqualTo(48.0);
    }

    @Test
    @DisplayName("skips ragged rows, empty cells and the baseline, and holds back scores that cannot be")
    void oddRows() throws IOException {
        Reconciliation result = alone(new ArenaHardReader()
                .read(
                        text(CSV + BASE + "ragged,12\n" + ",10,9,11,,1,2024-07-31\n" + "empty,,9,11,,1,2024-07-31\n"
                                + "high,101,100,102,,1,2024-07-31\n" + "outside,40,41,42,,1,2024-07-31\n"
                                + "plain,40,,,,1,2024-07-31\n"),
                        Optional.empty()));
        assertThat(skipReason(result, "gpt-4-0314")).contains("baseline");
        assertThat(skipReason(result, "ragged")).contains("2 fields");
        assertThat(skipReason(result, "line 4")).contains("names no model");
        assertThat(skipReason(result, "empty")).contains("no number");
        assertThat(doubt(result, "high")).contains("outside");
        assertThat(doubt(result, "outside")).contains("does not hold");
        assertThat(figures(result)).singleElement().satisfies(r -> assertThat(r.interval())
                .isEmpty());
    }

    @Test
    @DisplayName("whose release, date or encoding cannot be told is refused")
    void refused() throws IOException {
        assertThat(new ArenaHardReader().read(text(CSV + "o3,50,50,50,,1,2025-04-01\n"), DATED))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.problem()).contains("release"));
        assertThat(new ArenaHardReader().read(text("**Arena-Hard-v0.1**\n```console\n```\n"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.remedy()).contains("--dated"));
        assertThat(new ArenaHardReader().read(text("nothing here"), DATED)).isInstanceOf(Reading.Unreadable.class);
        assertThat(new ArenaHardReader().read(new java.io.ByteArrayInputStream(new byte[] {(byte) 0xff, 0, 1}), DATED))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(new ArenaHardReader()
                        .read(text("**Arena-Hard-v0.1**\n```console\na | score: 5.0 | 95% CI: (-1.0, 1.0)\n"), DATED))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.problem()).contains("cut off"));
    }

    private static EvidenceRow row(Reconciliation result, String model, String benchmark) {
        return figures(result).stream()
                .filter(r -> r.subject().id().equals(model) && r.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static Reconciliation real(String name) throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.file("arena-hard/" + name))) {
            return alone(new ArenaHardReader().read(in, DATED));
        }
    }
}
