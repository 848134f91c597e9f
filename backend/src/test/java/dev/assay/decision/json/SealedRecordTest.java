package dev.assay.decision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.Verification;
import dev.assay.decision.Verification.Check;
import dev.assay.decision.Verification.Verdict;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.platform.json.AssayJson;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sealed record of the demo case")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedRecordTest {

    private static final Award AWARD = new Award(
            "mistral-large-2411@mistral-api",
            "It is hosted in the EU by a company of the EU.",
            "A pilot with a small group measures what is unknown.");

    private CaseFile caseFile;
    private Rulebook rulebook;
    private byte[] sealed;
    private String text;

    @BeforeAll
    void seal() throws IOException {
        CaseReading reading =
                CaseYaml.read(Files.readAllBytes(Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml")));
        caseFile = ((CaseReading.Read) reading).caseFile();
        rulebook = new RulebookReader(Vocabulary.standard())
                .read(((RulesFolder.Found) new RulesFolder(Path.of("../rules")).read()).files())
                .rulebook()
                .orElseThrow();
        sealed = sealed(AWARD);
        text = new String(sealed, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("is verified from its bytes alone")
    void verified() {
        Verification verification = VerifyRecord.verify(sealed);
        assertThat(verification.checks()).filteredOn(check -> !check.holds()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verification.checks())
                .extracting(Check::name)
                .containsExactly(
                        "canonical form", "digest", "parts", "facts", "rules", "result", "robustness", "award");
    }

    @Test
    @DisplayName("has the same bytes each time it is sealed")
    void deterministic() {
        assertThat(sealed(AWARD)).isEqualTo(sealed);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @DisplayName("in which a byte was changed differs, and says in which part")
    @CsvSource({
        "hosted in the EU, hosted in the UU, award",
        "\"termMonths\":24, \"termMonths\":25, caseFile",
        "GDPR Art. 28, GDPR Art. 29, rulebook",
        "\"decidedOn\":\"2026-11-23\", \"decidedOn\":\"2026-11-22\", decidedOn",
    })
    void changed(String from, String to, String part) {
        assertThat(text).contains(from);
        Verification verification = VerifyRecord.verify(withLast(from, to).getBytes(StandardCharsets.UTF_8));
        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(failed(verification, "digest")).contains("its content has");
        assertThat(failed(verification, "parts")).isEqualTo("Changed since it was sealed: " + part + ".");
    }

    @Test
    @DisplayName("whose result was forged and sealed anew still differs, by field")
    void forged() throws IOException {
        String digits = AssayJson.mapper()
                .readTree(sealed)
                .at("/record/result/alternatives/0/total/expected")
                .asText();
        SealedRecord forged = AssayJson.mapper()
                .readValue(text.replaceFirst("\"expected\":" + digits, "\"expected\":70.5"), SealedRecord.class);
        Verification verification =
                VerifyRecord.verify(SealedRecord.seal(forged.record()).bytes());
        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(verification.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.pointer()).startsWith("/record/result/alternatives/");
            assertThat(difference.recorded()).isEqualTo("70.5");
        });
    }

    @Test
    @DisplayName("whose shares, flip points or questions were changed differs, by the field that was")
    void forgedRobustness() throws IOException {
        List<String> places = List.of(
                "/acceptability/0/standings/1/ranks/0",
                "/horizon/words",
                "/openCells/0/level",
                "/questions/0/evppi",
                "/stability/2/high",
                "/tieGroups/0/0");
        ObjectNode forged = (ObjectNode) AssayJson.mapper().readTree(sealed).get("record");
        places.forEach(place -> change(forged.path("robustness"), place));
        DecisionRecord record = AssayJson.mapper().treeToValue(forged, DecisionRecord.class);
        Verification verification =
                VerifyRecord.verify(SealedRecord.seal(record).bytes());
        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(failed(verification, "robustness")).endsWith("/record/robustness" + places.get(0) + ".");
        assertThat(verification.differences())
                .extracting(Verification.Difference::pointer)
                .containsExactlyElementsOf(places.stream()
                        .map(place -> "/record/robustness" + place)
                        .toList());
    }

    /** Another figure or word of the same kind in its place. */
    private static void change(JsonNode tree, String pointer) {
        JsonNode holder = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode old = tree.at(pointer);
        JsonNode other =
                old.isNumber() ? DoubleNode.valueOf(old.doubleValue() + 0.25) : TextNode.valueOf(old.asText() + "x");
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), other);
        } else {
            ((ObjectNode) holder).set(last, other);
        }
    }

    @Test
    @DisplayName("without its robustness differs, and one of the format before it cannot be judged here")
    void withoutRobustness() throws IOException {
        ObjectNode stripped = (ObjectNode) AssayJson.mapper().readTree(sealed).get("record");
        stripped.remove("robustness");
        DecisionRecord record = AssayJson.mapper().treeToValue(stripped, DecisionRecord.class);
        assertThat(failed(VerifyRecord.verify(SealedRecord.seal(record).bytes()), "robustness"))
                .endsWith("/record/robustness.");
        stripped.put("format", 1);
        DecisionRecord old = AssayJson.mapper().treeToValue(stripped, DecisionRecord.class);
        assertThat(VerifyRecord.verify(SealedRecord.seal(old).bytes()).verdict())
                .isEqualTo(Verdict.UNKNOWN_METHOD);
    }

    @Test
    @DisplayName("with a space too many leaves the canonical form, and says where")
    void notCanonical() {
        Verification verification = VerifyRecord.verify((text + " ").getBytes(StandardCharsets.UTF_8));
        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(failed(verification, "canonical form")).contains("at byte " + sealed.length);
    }

    @Test
    @DisplayName("of a later method is said to be so, and not to differ")
    void laterMethod() throws IOException {
        String later = text.replace("\"methodVersion\":1", "\"methodVersion\":7");
        SealedRecord record = AssayJson.mapper().readValue(later, SealedRecord.class);
        Verification verification =
                VerifyRecord.verify(SealedRecord.seal(record.record()).bytes());
        assertThat(verification.verdict()).isEqualTo(Verdict.UNKNOWN_METHOD);
        assertThat(VerifyRecord.verify(later.getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    @ParameterizedTest(name = "sample {index}")
    @DisplayName("is not to be confused with what is none")
    @ValueSource(strings = {"", "{", "[]", "null", "{\"kind\":\"assay-decision-record\"}", "# A decision"})
    void notARecord(String other) {
        Verification verification = VerifyRecord.verify(other.getBytes(StandardCharsets.UTF_8));
        assertThat(verification.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(verification.checks()).extracting(Check::name).containsExactly("readable");
    }

    @Test
    @DisplayName("is not made while open cells can change the leader, each of them named, unless that is accepted")
    void openCells() {
        assertThat(freeze(new Award(AWARD.chosen(), AWARD.justification(), " ")))
                .isInstanceOfSatisfying(FreezeDecision.Outcome.Refused.class, refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(refusal -> {
                            assertThat(refusal.field()).isEqualTo("acceptedUnknowns");
                            assertThat(refusal.message())
                                    .startsWith("Open cells can change the leader. ")
                                    .contains(" is unknown: ", " leads.");
                        }));
    }

    @Test
    @DisplayName("is not made for an unresolved alternative, nor for a deviation without a reason")
    void refused() {
        assertThat(freeze(new Award("qwen-max-2025-01-25@alibaba-sg", "We like it.", "Yes.")))
                .isInstanceOfSatisfying(FreezeDecision.Outcome.Refused.class, refused -> assertThat(refused.refusals())
                        .extracting("field")
                        .isEqualTo(List.of("chosen")));
        assertThat(freeze(new Award("mistral-large-2411@mistral-api", "", "Yes.")))
                .isInstanceOfSatisfying(FreezeDecision.Outcome.Refused.class, refused -> assertThat(refused.refusals())
                        .extracting("field")
                        .isEqualTo(List.of("justification")));
    }

    /** The text with the last occurrence replaced: the rule files come last. */
    private String withLast(String from, String to) {
        int at = text.lastIndexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private byte[] sealed(Award award) {
        return ((FreezeDecision.Outcome.Ready) freeze(award))
                .prepared()
                .sealed(1, LocalDate.of(2026, 11, 23), "demo-lead")
                .bytes();
    }

    private FreezeDecision.Outcome freeze(Award award) {
        return FreezeDecision.prepare(award, caseFile, caseFile.embedded().orElseThrow(), rulebook);
    }

    private static String failed(Verification verification, String name) {
        return verification.checks().stream()
                .filter(check -> check.name().equals(name) && !check.holds())
                .map(Check::detail)
                .findFirst()
                .orElse("");
    }
}
