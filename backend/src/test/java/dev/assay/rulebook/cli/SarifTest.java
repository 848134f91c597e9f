package dev.assay.rulebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.Assay;
import dev.assay.rulebook.Books;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("What a check says in SARIF")
class SarifTest {
    private static final String TABLE = Books.table("id;when offering.retentionDays >;effect;text", "a;90;flag;Long.");
    private static final String CASES =
            """
            cases:
              - name: kept longer than the limit
                rule: a
                as-of: 2026-05-09
                given:
                  offering.retentionDays: 91
                expect: none
            """;

    @TempDir
    private Path repository = Path.of("");

    private Path rules = Path.of("");

    private record Answer(int code, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(repository.resolve(".git"));
        rules = Files.createDirectories(repository.resolve("house/rules"));
    }

    private Answer check(String... more) {
        StringWriter out = new StringWriter();
        CommandLine assay = Assay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        String[] arguments = {"rules", "check", "--rules", rules.toString(), "--format", "sarif"};
        return new Answer(
                assay.execute(
                        Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new)),
                out.toString());
    }

    @Test
    @DisplayName("names files from the root of the repository, so that a code host finds the line")
    void fromTheRepository() throws IOException {
        Files.writeString(rules.resolve("t ö.csv"), TABLE.replace(";90;", ";long;"));
        Answer answer = check();
        assertThat(answer.code()).isEqualTo(1);
        JsonNode place = answer.json().at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("house/rules/t%20%C3%B6.csv");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(3);
        assertThat(check("--sarif-root", repository.resolve("house").toString())
                        .json()
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("rules/t%20%C3%B6.csv");
        assertThat(check("--sarif-root", repository.resolve("other").toString()).code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "holds the cases that fail and, as notes, those that are missing; the first alone decide the exit code")
    void cases() throws IOException {
        Files.writeString(rules.resolve("t.csv"), TABLE);
        assertThat(check().code()).as("cases are missing").isZero();
        assertThat(check().json().at("/runs/0/results").findValuesAsText("ruleId"))
                .isNotEmpty()
                .containsOnly("missing-case");
        Files.writeString(rules.resolve("t.cases.yaml"), CASES);
        Answer failing = check();
        assertThat(failing.code()).isEqualTo(1);
        JsonNode result = failing.json().at("/runs/0/results/0");
        assertThat(result.get("ruleId").asText()).isEqualTo("failing-case");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).contains("kept longer than the limit");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("house/rules/t.cases.yaml");
    }

    /** The properties that SARIF 2.1.0 defines for the objects used here (OASIS, sections 3.13 to 3.55), required ones first. */
    @Test
    @DisplayName(
            "has the shape of SARIF 2.1.0: required properties are there, and none that the standard does not know")
    void shape() throws IOException {
        Files.writeString(rules.resolve("t.csv"), TABLE);
        Files.writeString(rules.resolve("t.cases.yaml"), CASES);
        JsonNode log = check().json();
        has(log, List.of("version", "runs"), List.of("$schema"));
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(URI.create(log.get("$schema").asText()).isAbsolute()).isTrue();
        JsonNode run = log.at("/runs/0");
        has(run, List.of("tool"), List.of("results", "columnKind", "originalUriBaseIds"));
        assertThat(run.get("columnKind").asText()).isIn("utf16CodeUnits", "unicodeCodePoints");
        has(run.get("tool"), List.of("driver"), List.of());
        has(run.at("/tool/driver"), List.of("name"), List.of("rules"));
        JsonNode rulesOfTool = run.at("/tool/driver/rules");
        rulesOfTool.forEach(rule -> {
            has(rule, List.of("id"), List.of("shortDescription"));
            has(rule.get("shortDescription"), List.of("text"), List.of());
        });
        assertThat(new HashSet<>(rulesOfTool.findValuesAsText("id"))).hasSameSizeAs(rulesOfTool);
        assertThat(run.get("results")).hasSizeGreaterThan(1);
        run.get("results").forEach(result -> {
            has(result, List.of("message"), List.of("ruleId", "ruleIndex", "level", "locations"));
            has(result.get("message"), List.of("text"), List.of());
            assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
            assertThat(rulesOfTool.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId"));
            JsonNode physical = result.at("/locations/0/physicalLocation");
            has(physical, List.of("artifactLocation"), List.of("region"));
            has(physical.get("artifactLocation"), List.of("uri"), List.of("uriBaseId"));
            assertThat(URI.create(physical.at("/artifactLocation/uri").asText()).isAbsolute())
                    .as("relative to the root")
                    .isFalse();
            assertThat(run.get("originalUriBaseIds")
                            .has(physical.at("/artifactLocation/uriBaseId").asText()))
                    .isTrue();
            has(physical.get("region"), List.of("startLine"), List.of("startColumn"));
            assertThat(physical.at("/region/startLine").asInt()).isPositive();
            assertThat(physical.at("/region/startColumn").asInt()).isPositive();
        });
    }

    private static void has(JsonNode object, List<String> required, List<String> allowed) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsAll(required);
        names.removeAll(required);
        assertThat(allowed).containsAll(names);
    }
}
