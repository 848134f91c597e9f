package dev.assay.evaluation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.decision.Fixtures;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.platform.json.ReadProblem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A case file")
class CaseYamlTest {

    private static final CaseFile CASE = Fixtures.caseFile("EU bank: \"yes\" or NO # not a comment");

    @Test
    @DisplayName("comes back as it was written")
    void roundTrip() {
        String text = CaseYaml.write(CASE);
        assertThat(read(text)).isEqualTo(CASE);
        assertThat(CaseYaml.write(read(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("keeps a country that YAML could take for a no")
    void norway() {
        String text = CaseYaml.write(CASE).replace("buyer: DE", "buyer: NO");
        assertThat(read(text).need().buyer()).map(Object::toString).contains("NO");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("is refused with the field and what would be right")
    @CsvSource(
            delimiter = ';',
            value = {
                "buyer: DE; buyer: UK; /need/buyer; Unknown country `UK`",
                "buyer: DE; buyr: DE; /need/buyr; Unknown field `buyr`",
                "procedure: PRIVATE_PURCHASE; procedure: BARTER; /procedure; Unknown value `BARTER`",
                "asOf: 2026-05-09; asOf: 09.05.2026; /need/asOf; 09.05.2026",
                "termMonths: 24; termMonths: soon; /need/termMonths; soon",
                "inputTokens: 1500; inputTokens: -5; /need/workload; workload.inputTokens is -5",
                "requestsPerMonth: 100000.0; requestsPerMonth: .nan; /need/workload; .nan",
                "sector: banking; use: twice; /need; stands twice",
                "format: 1; format: 2; /format; Format 2",
                "asOf: 2026-05-09; asOf: +20260-05-09; /need/asOf; The day is +20260-05-09",
                "termMonths: 24; termMonth: 24; /need; `termMonths` is missing",
            })
    void refused(String right, String wrong, String pointer, String message) {
        String text = CaseYaml.write(CASE);
        assertThat(text).contains(right);
        ReadProblem problem = refusal(text.replace(right, wrong));
        assertThat(problem.pointer()).startsWith(pointer.equals("/need") ? "" : pointer);
        assertThat(problem.message()).contains(message);
        assertThat(problem.message() + problem.remedy()).doesNotContain("com.fasterxml", "java.", "dev.assay");
    }

    @Test
    @DisplayName("names line and column, and the nearest field it knows")
    void place() {
        ReadProblem problem =
                refusal(CaseYaml.write(CASE).replace("farHorizonYears: 5", "farHorizonYears: 5\n  budgett: 5"));
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.remedy()).isEqualTo("Maybe `budget`.");
    }

    @Test
    @DisplayName("whose embedded facts were changed is refused")
    void tampered() {
        CaseFile sealed =
                CASE.withEmbedded(KnowledgeDigest.sealed(CASE.embedded().orElseThrow()));
        String text = CaseYaml.write(sealed);
        assertThat(read(text)).isEqualTo(sealed);
        String digest = sealed.embedded().orElseThrow().digest();
        assertThat(refusal(text.replace(digest, "0".repeat(64))).message()).contains("embedded facts were changed");
    }

    @ParameterizedTest(name = "sample {index}")
    @DisplayName("that is no case is refused without harm")
    @MethodSource
    void hostile(byte[] bytes) {
        assertThat(CaseYaml.read(bytes))
                .isInstanceOfSatisfying(CaseReading.Refused.class, refused -> assertThat(refused.problems())
                        .allSatisfy(p -> assertThat(p.message()).isNotBlank()));
    }

    static Stream<byte[]> hostile() {
        String valid = CaseYaml.write(CASE);
        return Stream.of(
                new byte[0],
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                "a: [".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "a: &a [x]\nb: [*a, *a]\n".getBytes(StandardCharsets.UTF_8),
                "!!javax.script.ScriptEngineManager [!!java.net.URL [x]]".getBytes(StandardCharsets.UTF_8),
                valid.substring(0, valid.length() / 2).getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                new byte[CaseYaml.MAX_BYTES + 1]);
    }

    private static CaseFile read(String text) {
        CaseReading reading = CaseYaml.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(CaseReading.Read.class);
        return ((CaseReading.Read) reading).caseFile();
    }

    private static ReadProblem refusal(String text) {
        CaseReading reading = CaseYaml.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(CaseReading.Refused.class);
        return ((CaseReading.Refused) reading).problems().get(0);
    }
}
