package dev.assay.intake.livecodebench;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LiveCodeBench's performances")
class LiveCodeBenchReaderTest {
    private static final String AUGUST = "1722470400000";
    private static final String JANUARY = "1735689600000";

    @Test
    @DisplayName("make one figure for each model: the mean over the problems of the window")
    void means() throws IOException {
        Reconciliation result = alone(read(
                attempt("A", "p1", AUGUST, "100.0"),
                attempt("A", "p2", JANUARY, "30"),
                attempt("A", "p3", JANUARY, "0"),
                attempt("B", "p1", AUGUST, "10"),
                attempt("B", "p2", JANUARY, "20"),
                attempt("B", "p3", JANUARY, "30")));
        assertThat(figures(result))
                .extracting(row -> row.subject().id() + " " + row.value())
                .containsExactlyInAnyOrder("a 43.3333", "b 20.0");
        assertThat(figures(result)).allSatisfy(row -> {
            assertThat(row.benchmark()).isEqualTo("livecodebench-2024-08-01-2025-01-01-n3");
            assertThat(row.items()).contains(3);
        });
        assertThat(figures(result).get(0).config()).contains("model released 2024-08-06");
    }

    @Test
    @DisplayName("of another window are another benchmark")
    void windowsApart() throws IOException {
        String one =
                figures(alone(read(attempt("A", "p1", AUGUST, "1")))).get(0).benchmark();
        String other =
                figures(alone(read(attempt("A", "p1", JANUARY, "1")))).get(0).benchmark();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    @DisplayName("of a model on part of the problems, or twice on one, are held back")
    void doubts() throws IOException {
        Reconciliation result = alone(read(
                attempt("whole", "p1", AUGUST, "1"),
                attempt("whole", "p2", JANUARY, "1"),
                attempt("part", "p1", AUGUST, "1"),
                attempt("twice", "p1", AUGUST, "1"),
                attempt("twice", "p1", AUGUST, "2"),
                attempt("twice", "p2", JANUARY, "1")));
        assertThat(doubt(result, "part")).contains("1 of the 2 problems");
        assertThat(doubt(result, "twice")).contains("more than once");
        assertThat(result.report().accepted()).isEqualTo(1);
    }

    @Test
    @DisplayName("that are no attempt are skipped one by one, and the counts add up")
    void oddRecords() throws IOException {
        Reconciliation result = alone(read(
                attempt("A", "p1", AUGUST, "1"),
                "{\"model\":\"A\"}",
                "7",
                attempt("A", "p2", AUGUST, "100.5"),
                attempt("A", "p3", AUGUST, "\"n/a\""),
                attempt("", "p1", AUGUST, "1")));
        assertThat(Stream.of(2, 3, 4, 5, 6).map(n -> skipReason(result, "performance " + n)))
                .allMatch(reason -> reason.contains("pass@1"));
        assertThat(result.report().read()).isEqualTo(6);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {"", "[]", "{}", "{\"performances\":[]}", "{\"performances\":[{\"model\":", "{\"performances\":7}"
            })
    @DisplayName("are refused where the file is another, empty or cut off")
    void refused(String file) throws IOException {
        assertThat(new LiveCodeBenchReader().read(text(file), Optional.of(new PartialDate("2025-01-15"))))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    @DisplayName("are refused without the day of their publication")
    void undated() throws IOException {
        assertThat(new LiveCodeBenchReader().read(text("{}"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.remedy()).contains("--dated"));
    }

    private static Reading read(String... performances) throws IOException {
        String list = List.of(performances).stream().collect(Collectors.joining(",\n"));
        String file = "\uFEFF{\"performances\":[" + list + "],\"models\":[{\"model_name\":\"a-long-name\","
                + "\"model_repr\":\"A\",\"release_date\":1722902400000}],\"date_marks\":[" + AUGUST + "]}";
        return new LiveCodeBenchReader().read(text(file), Optional.of(new PartialDate("2025-01-15")));
    }

    private static String attempt(String model, String problem, String day, String solved) {
        return "{\"question_id\":\"" + problem + "\",\"model\":\"" + model + "\",\"date\":" + day
                + ",\"difficulty\":\"easy\",\"pass@1\":" + solved + ",\"platform\":\"leetcode\"}";
    }
}
