package dev.assay.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Evidence that cannot be right")
class BadEvidenceTest {

    private static final CatalogHoldings SHIPPED = StarterCatalog.load();
    private static final String HEADER =
            "id,level,subject,benchmark,config,value,unit,n,low,high,evaluator,evaluator_class,origin,fit,protocol_frozen,"
                    + "basis,source,published,retrieved,retracted\n";
    private static final String GOOD = row("a", "50", "o1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            a rate over 100~101,%,10,,~third-party,o1,proxy,~2026-01,,~6~0 to 100
            no items~50,%,0,,~third-party,o1,proxy,~2026-01,,~8~between 1
            a reversed interval~50,%,10,60,40~third-party,o1,proxy,~2026-01,,~9~swap
            an interval that does not hold its figure~50,%,10,60,70~third-party,o1,proxy,~2026-01,,~6~offsets
            an interval beyond the scale~99,%,10,97,101~third-party,o1,proxy,~2026-01,,~9~0 to 100
            one end of an interval~50,%,10,40,~third-party,o1,proxy,~2026-01,,~10~both ends
            a figure read before it was out~50,%,10,,~third-party,o1,proxy,~2026-06-01,2026-05-09,~18~correct one of the two dates
            a figure of a day to come~50,%,10,,~third-party,o1,proxy,~2090-01,,~18~Today is 2026-11-28
            a figure read on a day to come~50,%,10,,~third-party,o1,proxy,~,2026-11-29,~19~Today is 2026-11-28
            withdrawn before it was out~50,%,10,,~third-party,o1,proxy,~2026-06-01,,2026-05~20~swap
            a frozen protocol of somebody else~50,%,10,,~third-party,o1,proxy,2026-01~2026-02,,~15~own-pilot
            """)
    @DisplayName("is refused with its line, its column and a remedy")
    void refused(String what, String figure, String who, String dates, int column, String remedy) throws IOException {
        String line = "x,model,gpt-4o-2024-08-06,mmlu,," + figure + ",E," + who + ",cited,s," + dates;
        CatalogReading reading = read(HEADER + line + "\n");
        assertThat(reading.proposal().entries()).as(what).isEmpty();
        assertThat(reading.problems()).as(what).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("test.csv:2:" + column);
            assertThat(problem.remedy()).contains(remedy);
        });
    }

    @ParameterizedTest(name = "published {0}: read {1}")
    @CsvSource({"2026-11-28, true", "2026-11-29, false", "2026-11, true", "2026-12, false", "2026, true", "2027, false"
    })
    @DisplayName("is refused from the day after today on")
    void dayToCome(String published, boolean read) throws IOException {
        String line = "x,model,gpt-4o-2024-08-06,mmlu,,50,%,10,,,E,third-party,o1,proxy,,cited,s," + published + ",,\n";
        assertThat(read(HEADER + line).problems().isEmpty()).isEqualTo(read);
    }

    @Test
    @DisplayName("is refused where the same figure stands twice under two ids")
    void duplicate() throws IOException {
        CatalogReading reading = read(HEADER + GOOD + row("b", "50", "o1"));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("test.csv:3:1");
            assertThat(problem.message()).contains("The same figure stands already at test.csv:2");
        });
        assertThat(reading.holdings().evidence().rows()).hasSize(1);
    }

    @Test
    @DisplayName("is refused where one source gives two figures for one run")
    void contradictory() throws IOException {
        CatalogReading reading = read(HEADER + GOOD + row("b", "60", "o1"));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("test.csv:3:6");
            assertThat(problem.message()).contains("50 at test.csv:2").contains("60 here");
        });
        assertThat(read(HEADER + GOOD + row("b", "60", "o2")).problems())
                .as("two sources may disagree: that is disputed, not wrong")
                .isEmpty();
    }

    @Test
    @DisplayName("is refused where origins run in a circle, and taken where a row repeats another")
    void circular() throws IOException {
        CatalogReading circle = read(HEADER + row("a", "50", "c") + row("b", "51", "a") + row("c", "52", "b"));
        assertThat(circle.holdings().evidence().rows()).isEmpty();
        assertThat(circle.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.column()).isEqualTo(13);
            assertThat(problem.message()).contains("leads back to itself");
            assertThat(problem.remedy()).contains("publication that measured it");
        });
        assertThat(read(HEADER + GOOD + row("b", "50", "a")).problems()).isEmpty();
    }

    @Test
    @DisplayName("may not contradict what is held already either")
    void heldAlready() throws IOException {
        String shipped = "gpt-4o-2024-08-06,arena-hard-v0.1,no style control; judge gpt-4-1106-preview; baseline"
                + " gpt-4-0314,70,%,500,,,LMArena (arena-hard-auto),third-party,lmarena-arena-hard-v0.1,proxy,,cited,s,"
                + "2024-11-14,,";
        CatalogReading reading = read(HEADER + "again,model," + shipped + "\n");
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("77.9 at the entry held as"));
    }

    private static String row(String id, String value, String origin) {
        return id + ",model,gpt-4o-2024-08-06,mmlu,," + value + ",%,10,,,E,third-party," + origin
                + ",proxy,,cited,s,2026-01,,\n";
    }

    private static CatalogReading read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CatalogCsvReader(SHIPPED, CsvLimits.STANDARD, SharedData.TODAY)
                .read(
                        "test",
                        List.of(new dev.assay.intake.csv.CsvSource("test.csv", () -> new ByteArrayInputStream(bytes))));
    }
}
