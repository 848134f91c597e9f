package dev.assay.intake.aider;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Aider's polyglot board")
class AiderReaderTest {
    @Test
    @DisplayName("of real runs is read whole, each with its date and settings")
    void realBoard() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.file("aider/polyglot_leaderboard.yml"))) {
            Reconciliation result = alone(new AiderReader().read(in, Optional.empty()));
            assertThat(result.report().read()).isEqualTo(69);
            assertThat(figures(result))
                    .allMatch(r -> r.benchmark().equals("aider-polyglot"))
                    .anySatisfy(r -> {
                        assertThat(r.subject().id()).isEqualTo("claude-3-5-sonnet-20241022");
                        assertThat(r.value()).isEqualTo(51.6);
                        assertThat(r.config()).contains("edit format diff");
                        assertThat(r.items()).contains(225);
                    });
        }
    }

    @Test
    @DisplayName("skips runs of two models, of other exercises, without a figure or a date")
    void oddRuns() throws IOException {
        String good = "- {dirname: a, model: m, total_tests: 225, pass_rate_2: 50.2, date: 2025-01-01}\n";
        Reconciliation result = alone(new AiderReader()
                .read(
                        text(good + good.replace("a,", "pair,").replace("model: m", "model: m + n")
                                + good.replace("a,", "edit,").replace("225", "133")
                                + good.replace("a,", "none,").replace("50.2", "much")
                                + good.replace("a,", "undated,").replace("2025-01-01", "soon") + "- just text\n"),
                        Optional.empty()));
        assertThat(skipReason(result, "pair")).contains("two models");
        assertThat(skipReason(result, "edit")).contains("133");
        assertThat(skipReason(result, "none")).contains("pass_rate_2");
        assertThat(skipReason(result, "undated")).contains("--dated");
        assertThat(skipReason(result, "run 6")).contains("no model");
        assertThat(result.report().accepted()).isEqualTo(1);
    }

    @ParameterizedTest(name = "that is broken is refused: {0}")
    @ValueSource(
            strings = {
                "",
                "just: a map",
                "- [unclosed",
                "- {a: 1, a: 2}",
                "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]",
                "- !!java.net.URL [x]"
            })
    void broken(String content) throws IOException {
        Reading reading = new AiderReader().read(text(content), Optional.empty());
        if (reading instanceof Reading.Understood understood) {
            assertThat(understood.proposal().entries()).isEmpty();
        } else {
            assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    @DisplayName("nested without end is refused")
    void deep() throws IOException {
        assertThat(new AiderReader().read(text("[".repeat(200_000)), Optional.empty()))
                .isInstanceOf(Reading.Unreadable.class);
    }
}
