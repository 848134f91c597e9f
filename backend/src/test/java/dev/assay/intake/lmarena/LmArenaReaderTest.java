package dev.assay.intake.lmarena;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An LMArena board")
class LmArenaReaderTest {
    private static final Optional<PartialDate> DATED = Optional.of(new PartialDate("2025-01-24"));
    private static final String HEAD = "Rank* (UB),Model,Arena Score,95% CI,Votes,Organization,License\n";

    @Test
    @DisplayName("of the page gives ratings with their intervals and votes")
    void page() throws IOException {
        Reconciliation result =
                alone(read("\uFEFF" + HEAD + "1,one-exp,1379,+5/-4,\"12,067\",Somebody,Proprietary\n", DATED));
        assertThat(figures(result)).singleElement().satisfies(row -> {
            assertThat(row.benchmark()).isEqualTo("lmarena-2025-01-24");
            assertThat(row.value()).isEqualTo(1379);
            assertThat(row.interval()).contains(new Interval(1375, 1384));
            assertThat(row.config()).isEqualTo("12,067 votes");
        });
    }

    @ParameterizedTest(name = "{0} about 1300 is {1} to {2}")
    @CsvSource({
        "+5/-5, 1295, 1305",
        "+7/-3, 1297, 1307",
        "-3/+7, 1297, 1307",
        "±6, 1294, 1306",
        "+/-6, 1294, 1306",
        "+5.5 / -4.5, 1295.5, 1305.5"
    })
    @DisplayName("writes its interval in any of these forms")
    void intervals(String printed, double low, double high) throws IOException {
        Reconciliation result = alone(read("Model,Score,95% CI (±)\nx,1300," + printed + "\n", DATED));
        assertThat(figures(result)).singleElement().satisfies(row -> assertThat(row.interval())
                .contains(new Interval(low, high)));
    }

    @Test
    @DisplayName("of the data set keeps categories and days apart")
    void dataSet() throws IOException {
        Reconciliation result = alone(read(
                """
                model_name,rating,rating_lower,rating_upper,vote_count,category,leaderboard_publish_date
                x,1300,1295,1306,100,text,2025-01-24
                x,1310,1300,1320,90,coding,2025-01-24
                x,1320,1310,1330,80,text,2025-02-24
                """,
                Optional.empty()));
        assertThat(figures(result))
                .extracting(EvidenceRow::benchmark)
                .containsExactlyInAnyOrder(
                        "lmarena-2025-01-24-text", "lmarena-2025-01-24-coding", "lmarena-2025-02-24-text");
    }

    @Test
    @DisplayName("tells ragged rows and intervals it cannot read, and holds back what cannot be")
    void oddRows() throws IOException {
        Reconciliation result = alone(read(
                """
                model,rating,rating_lower,rating_upper,95% CI
                ragged,1300
                ,1300,1290,1310,
                nothing,,1290,1310,
                spread,1300,,,five
                reversed,1300,1310,1290,
                high,9000,8990,9010,
                plain,1300,,,
                """,
                DATED));
        assertThat(skipReason(result, "ragged")).contains("2 fields where the header has 5");
        assertThat(skipReason(result, "line 3")).contains("names no model");
        assertThat(skipReason(result, "nothing")).contains("no number");
        assertThat(skipReason(result, "spread")).contains("`five` is not of the form");
        assertThat(doubt(result, "reversed")).contains("does not hold");
        assertThat(doubt(result, "high")).contains("outside");
        assertThat(figures(result)).singleElement().satisfies(row -> assertThat(row.interval())
                .isEmpty());
        assertThat(result.report().read()).isEqualTo(7);
    }

    @Test
    @DisplayName("without a day, or without scores, is refused")
    void refused() throws IOException {
        assertThat(read(HEAD + "1,x,1300,+5/-5,1,a,b\n", Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.remedy()).contains("--dated"));
        assertThat(read("key,Model,MMLU\nx,X,70\n", DATED))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.problem()).contains("No columns"));
    }

    private static Reading read(String board, Optional<PartialDate> dated) throws IOException {
        return new LmArenaReader().read(text(board), dated);
    }
}
