package dev.assay.evaluation.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.ReadProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number in a case file")
class CaseNumbersTest {
    private static final String BUDGET = "amount: \"250000\"";
    private static String demo;

    @BeforeAll
    static void readDemo() throws IOException {
        demo = Files.readString(Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml"));
        assertThat(demo).containsOnlyOnce(BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"250.000\"", "250.000", "'250,000'", "250,000", "\"250 000\"", "250'000"})
    @DisplayName("that reads as one in some languages and as another in others is refused, with both")
    void ambiguous(String written) {
        ReadProblem problem = refusal(demo.replace(BUDGET, "amount: " + written));
        assertThat(problem.pointer()).isEqualTo("/need/budget/amount");
        assertThat(problem.message()).contains("250000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5",
                "\"1e5\"",
                "\"NaN\"",
                ".nan",
                "\"Infinity\"",
                "\"0x10\"",
                "0x10",
                "\"5d\"",
                "1_000",
                "\" 5\"",
                "+5",
                "010,5"
            })
    @DisplayName("in a notation of programs is refused where a plain decimal stands")
    void otherNotations(String written) {
        assertThat(refusal(demo.replace(BUDGET, "amount: " + written)).pointer())
                .isEqualTo("/need/budget/amount");
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "best: 100.0; best: 128.000; /criteria/",
                "quantity: \"182000\"; quantity: \"182.000\"; /facts/",
                "termMonths: 24; termMonths: 2_4; /need/termMonths",
                "termMonths: 24; termMonths: 030; /need/termMonths",
                "termMonths: 24; termMonths: 0x18; /need/termMonths",
                "termMonths: 24; termMonths: \"24\"; /need/termMonths",
                "inputTokens: 2500; inputTokens: 2.500; /need/workload/inputTokens",
                "requestsPerMonth: 400000.0; requestsPerMonth: 400.000; /need/workload/requestsPerMonth",
                "cachedShare: 0.4; cachedShare: 0,4; /need/workload/cachedShare",
            })
    @DisplayName("is refused the same way on scales, in facts and in counts")
    void elsewhere(String right, String wrong, String pointer) {
        assertThat(demo).contains(right);
        assertThat(refusal(demo.replaceFirst(right, wrong)).pointer()).startsWith(pointer);
    }

    @Test
    @DisplayName("that was exact is written so that the file reads back, and what a digest holds stays as it is")
    void roundTrip() {
        String three = CaseYaml.write(read(demo.replace(BUDGET, "amount: \"250.1250\"")));
        CaseFile read = read(three.replace("250.1250", "1.3750"));
        assertThat(read.need().budget().orElseThrow().amount()).isEqualByComparingTo("1.375");
        assertThat(read(CaseYaml.write(read))).isEqualTo(read);
        String swing = CaseYaml.write(read(demo.replaceFirst("arena-hard: 100.0", "arena-hard: 33.3330")));
        assertThat(swing).contains("arena-hard: 33.3330");
        assertThat(CaseYaml.write(read(swing))).isEqualTo(swing);
        assertThat(demo).as("a price that a program wrote").contains("perMillionTokens: \"1.375\"");
    }

    private static CaseFile read(String text) {
        assertThat(CaseYaml.read(text.getBytes(UTF_8))).isInstanceOf(CaseReading.Read.class);
        return ((CaseReading.Read) CaseYaml.read(text.getBytes(UTF_8))).caseFile();
    }

    private static ReadProblem refusal(String text) {
        assertThat(CaseYaml.read(text.getBytes(UTF_8))).isInstanceOf(CaseReading.Refused.class);
        return ((CaseReading.Refused) CaseYaml.read(text.getBytes(UTF_8)))
                .problems()
                .get(0);
    }
}
