package dev.assay.decision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assay;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.DecisionRecord.FrozenRulebook;
import dev.assay.decision.Fixtures;
import dev.assay.decision.json.SealedRecord;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.rulebook.Books;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The impact of changed rules at a terminal")
class RulesImpactTest {
    private static final Path CASE = Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml");
    private static final String CHOSEN = "mistral-large-2411@mistral-api";

    @TempDir
    private Path folder = Path.of("");

    private Path record = Path.of("");
    private String before = "";
    private String after = "";

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine assay = Assay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Answer(assay.execute(arguments), out.toString(), err.toString());
    }

    @BeforeEach
    void seal() throws IOException {
        before = rules("before", "365");
        after = rules("after", "29");
        CaseFile file = ((CaseReading.Read) CaseYaml.read(Files.readAllBytes(CASE))).caseFile();
        record = folder.resolve("record.json");
        Files.write(
                record,
                SealedRecord.seal(new DecisionRecord(
                                DecisionRecord.FORMAT,
                                1,
                                LocalDate.of(2026, 5, 9),
                                "one",
                                new Award(CHOSEN, "It leads.", ""),
                                file,
                                new FrozenRulebook("d".repeat(64), List.of()),
                                Fixtures.assessment("Demo", "a"),
                                Optional.empty()))
                        .bytes());
    }

    private String rules(String name, String limit) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                rules.resolve("t.csv"),
                Books.table("id;when offering.retentionDays >;effect;text", "a;" + limit + ";flag;Long."));
        return rules.toString();
    }

    @Test
    @DisplayName("looks at sealed decisions beside open cases, and says which answers carry a decision")
    void decisions() {
        Answer csv =
                run("rules", "impact", before, CASE.toString(), record.toString(), "--rules", after, "--format", "csv");
        assertThat(csv.code()).as(csv.err()).isEqualTo(1);
        assertThat(csv.out().lines())
                .anyMatch(line -> line.contains(",open,finding,a," + CHOSEN + ",none,flag"))
                .anyMatch(line -> line.contains(",decided,finding,a," + CHOSEN + ",none,flag"));
        Answer markdown = run(
                "rules",
                "impact",
                before,
                CASE.toString(),
                record.toString(),
                "--rules",
                after,
                "--format",
                "markdown");
        assertThat(markdown.out()).contains("2 answers change of 2", "1 carries a decision", "(decided)");
        assertThat(run("rules", "impact", before, record.toString(), "--rules", before)
                        .code())
                .isZero();
    }

    @Test
    @DisplayName("says how far it is where it is asked to, and beside the answer, not in it")
    void progress() {
        Answer told =
                run("rules", "impact", before, CASE.toString(), record.toString(), "--rules", after, "--progress");
        assertThat(told.err()).contains("1 of 2 cases", "2 of 2 cases");
        assertThat(told.out()).doesNotContain("of 2 cases");
        assertThat(run("rules", "impact", before, record.toString(), "--rules", after)
                        .err())
                .isEmpty();
    }

    @Test
    @DisplayName("refuses a record that is not as it was sealed, and JSON that is none")
    void altered() throws IOException {
        Files.writeString(
                record, Files.readString(record, StandardCharsets.UTF_8).replace("It leads.", "It led."));
        Answer altered = run("rules", "impact", before, record.toString(), "--rules", after);
        assertThat(altered.code()).isEqualTo(2);
        assertThat(altered.err()).contains("is not as it was sealed", "assay record verify");
        Files.writeString(record, "{}");
        assertThat(run("rules", "impact", before, record.toString(), "--rules", after)
                        .err())
                .contains("no decision record");
        assertThat(run("rules", "impact", before, "nowhere.json", "--rules", after)
                        .code())
                .isEqualTo(2);
    }
}
