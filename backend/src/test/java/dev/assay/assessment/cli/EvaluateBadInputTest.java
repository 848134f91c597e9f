package dev.assay.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("evaluate, given what cannot be right,")
class EvaluateBadInputTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: \"250000\"|amount: \"-5\"|/need/budget/amount|The budget is -5 EUR",
                "amount: \"250000\"|amount: \"NaN\"|/need/budget/amount|Not a decimal number: `NaN`",
                "amount: \"250000\"|amount: \"1e999999999\"|/need/budget/amount|Not a decimal number: `1e999999999`",
                "currency: EUR|currency: XXQ|/need/budget/currency|Unknown currency `XXQ`",
                "buyer: DE|buyer: ZZ|/need/buyer|Unknown country `ZZ`",
                "sector: banking|sector: piracy|/need/sector|`piracy` is not known here",
                "- financial|- secret|/need/dataClasses/1|`secret` is not known here",
                "asOf: 2026-05-09|asOf: 1800-01-01|/need/asOf|between 2015 and 2100",
                "termMonths: 24|termMonths: 0|/need/termMonths|from 1 to 240",
                "termMonths: 24|termMonths: 99999999999|/need/termMonths|99999999999 is out of range",
                "requestsPerMonth: 400000.0|requestsPerMonth: -1|/need/workload|workload.requestsPerMonth is -1.0",
                "requestsPerMonth: 400000.0|requestsPerMonth: 1e15|/need/workload/requestsPerMonth|Maybe a unit is wrong",
                "requestsPerMonth: 400000.0|requestsPerMonth: 1e400|/need/workload/requestsPerMonth|out of range",
                "requestsPerMonth: 400000.0|# none|/need/workload|`requestsPerMonth` is missing",
                "inputTokens: 2500|inputTokens: 2.5|/need/workload/inputTokens|A whole number is expected, got 2.5",
                "cachedShare: 0.4|cachedShare: 40|/need/workload|Maybe 0.4",
                "rate: \"0.88\"|rate: \"0\"|/need/exchangeRates/0|expected a number above 0",
                "- from: CNY|- from: USD|/need/exchangeRates/1|stands twice",
                "- qwen-max-2025-01-25@alibaba-sg|- nobody@nowhere|/candidates/0|no offering `nobody@nowhere`",
                "- qwen-max-2025-01-25@alibaba-sg|- gemini-2.5-pro@vertex|/candidates/17|stands twice",
                "- id: livecodebench|- id: arena-hard|/criteria/1/id|Two criteria have the id `arena-hard`",
                "key: arena-hard-v0.1|key: arena-easy|/criteria/0/reads/key|no benchmark `arena-easy`",
                "key: openness-1|key: openness-9|/criteria/4/reads/key|continuity-1",
                "worst: 20.0|worst: 95.0|/criteria/0/scale|Worst and best are both 95.0",
                "worst: 20.0|worst: -1e308|/criteria/0/scale|wider than any measurement",
                "worst: 20.0|worst: 1e400|/criteria/0/scale|out of range",
                "unit: EUR|unit: shells|/criteria/3/scale/unit|`shells` is not a currency",
                "best: 5000.0|best: 400000.0|/criteria/3/scale|worst/best of at least 10",
                "arena-hard: 100.0|arena-hard: -1|/ballots/0/swings/arena-hard|The swing is -1.0",
                "arena-hard: 100.0|arena-hard: .nan|/ballots/0/swings|.nan",
                "arena-hard: 100.0|# none|/ballots/0/swings|does not weigh `arena-hard`",
                "quantity: \"182000\"|quantity: \"1e400\"|/facts/|Not a decimal number: `1e400`",
                "quantity: \"182000\"|quantity: \"-3\"|/value|at least 0",
                "field: offering.dpa|field: offering.dpaa|/field|no fact `offering.dpaa`",
                "- subject: vendor:alibaba|- subject: vendor:alibabba|/scenarios/0/overrides/0/subject|No candidate is `vendor:alibabba`",
                "field: criterion.continuity|field: criterion.luck|/scenarios/0/overrides/0/field|no criterion `luck`",
                "field: criterion.continuity|field: offering.dpaa|/scenarios/0/overrides/0|no fact `offering.dpaa`",
                "- subject: vendor:bytedance|- subject: vendor:alibaba|/scenarios/0/overrides/1|assumed twice",
                "volume: 2.0|volume: 0.0|/scenarios/1/volume|The volume is 0.0 times the workload",
                "- id: renewal|- id: closed-routes-end|/scenarios/3/id|Two scenarios have the id `closed-routes-end`",
                "tieThreshold: 0.8|tieThreshold: 3|/method/tieThreshold|from 0.5 to 1",
            })
    @DisplayName("answers 1 and names the place and the remedy")
    void refused(String right, String wrong, String pointer, String message) throws IOException {
        EvaluateRun run = EvaluateRun.changed(folder, right, wrong);
        assertThat(run.errors()).contains(pointer).contains(message).contains("changed.case.yaml");
        assertThat(run.errors()).doesNotContain("java.", "com.fasterxml", "`long`");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("names line and column where the text itself is wrong, and the same as JSON on request")
    void asJson() throws IOException {
        EvaluateRun run = EvaluateRun.changed(folder, "buyer: DE", "buyer: ZZ", "--json");
        assertThat(run.errors()).contains("changed.case.yaml:9:10 /need/buyer");
        assertThat(run.out())
                .startsWith("{\"problems\":[{")
                .contains("\"line\":9")
                .contains("\"pointer\":\"/need/buyer\"");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("names every problem of a case at once")
    void allAtOnce() throws IOException {
        EvaluateRun run = EvaluateRun.changed(
                folder, "termMonths: 24\n  farHorizonYears: 7", "termMonths: 0\n  farHorizonYears: 99");
        assertThat(run.errors()).contains("/need/termMonths").contains("/need/farHorizonYears");
    }

    @Test
    @DisplayName("answers 2 where a file, a format or a date is none")
    void cannotRun() {
        EvaluateRun missing = EvaluateRun.of(folder.resolve("none.case.yaml"));
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.errors()).contains("There is no case file").contains("none.case.yaml");
        EvaluateRun format = EvaluateRun.of(EvaluateRun.DEMO, "--format", "pdf");
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.errors()).contains("There is no format pdf").contains("json");
        EvaluateRun date = EvaluateRun.of(EvaluateRun.DEMO, "--as-of", "9 May");
        assertThat(date.exit()).isEqualTo(2);
        assertThat(date.errors()).contains("9 May");
    }

    @Test
    @DisplayName("answers 2 where the rules folder is missing or empty, and says which")
    void noRules() throws IOException {
        EvaluateRun missing = EvaluateRun.of(
                EvaluateRun.DEMO, "--rules", folder.resolve("gone").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.errors()).contains("gone").contains("Check that it exists");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        EvaluateRun nothing = EvaluateRun.of(EvaluateRun.DEMO, "--rules", empty.toString());
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.errors())
                .contains("empty")
                .contains("holds no rules")
                .contains("Put the rule files back");
        assertThat(missing.out() + nothing.out()).isEmpty();
    }

    @Test
    @DisplayName("answers 1 where a rule file is half-written, with file, line and column")
    void brokenRules() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("half.drl"), "rule \"half\"\nwhen\n  Alternative( offering.dpa == ");
        EvaluateRun run = EvaluateRun.of(EvaluateRun.DEMO, "--rules", rules.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).containsPattern("half\\.drl:\\d+:\\d+");
        assertThat(run.out()).isEmpty();
    }
}
