package dev.assay.decision.madr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.DecisionRecord.FrozenRulebook;
import dev.assay.decision.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A record in MADR 4.0")
class MadrTest {

    private static final Path DECISIONS = Path.of("..", "docs", "decisions");

    @Test
    @DisplayName("lists drivers, every option with its standing or exclusion, the outcome and the digests")
    void written() {
        MadrDocument read = read(decided("EU bank", "Our staff know it."));
        assertThat(read.title()).isEqualTo("Choose Offering b for EU bank");
        assertThat(read.frontMatter())
                .containsEntry("status", "accepted")
                .containsEntry("record-digest", "d".repeat(64));
        assertThat(read.options())
                .containsExactly(
                        "Offering a: rank 1, value 70.0 (65.0 to 75.0)",
                        "Offering b: rank 2, value 60.0 (55.0 to 65.0)",
                        "Offering c: rank 3, value 50.0 (45.0 to 55.0), unresolved: dp-012 (Transfer without assessment)",
                        "Offering d: excluded, knocked out by dp-012 (Transfer without assessment)");
        assertThat(read.sections())
                .extracting(MadrDocument.Section::heading)
                .contains("Decision Drivers", "More Information");
    }

    @Test
    @DisplayName("says how sure this is: group, shares under each convention, what flips it, what to ask, near and far")
    void howSure() {
        String section = read(decided("EU bank", "x")).sections().stream()
                .filter(each -> each.heading().equals("How Sure This Is"))
                .map(MadrDocument.Section::text)
                .findFirst()
                .orElseThrow();
        assertThat(section)
                .contains(
                        "Offering a is preferred under these weights. It is the top of a group of 3 that runs down to Offering c,"
                                + " the last that it beats in less than 80 % of the draws; between them: Offering b.",
                        "| Offering a | 62.0 % | 99.0 % | 31.0 % |",
                        "| Offering b | 38.0 % | 1.0 % | 69.0 % |",
                        "give or take 1.0 points of sampling error at most",
                        "Left out: 1 that hardly ever come first.",
                        "* Quality of Offering b is unknown: above 64.2 %, Offering b leads.",
                        "* Weight of Quality, now 50.0 %; below 41.2 % Offering b leads.",
                        "* Offering b leads once 8.8 % of the weight changes hands, at the least.",
                        "* What is Quality of b? Worth 1.50 points of value before choosing; another alternative leads after"
                                + " 38 % of the answers. Takes: a measurement.",
                        "The choice differs by horizon.",
                        "* Near, as stated: Offering a",
                        "* Far, Provider withdraws: Offering b (assumed: The endpoint is switched off.)")
                .doesNotContain("| Offering c |", "told apart", "probability of");
    }

    @Test
    @DisplayName("gives the same bytes for the same record")
    void deterministic() {
        assertThat(decided("EU bank", "x")).isEqualTo(decided("EU bank", "x"));
    }

    @Test
    @DisplayName("keeps what a person typed as plain text: no heading, no list, no HTML, no table")
    void escaped() {
        String text = decided("# Bank\n\n## Forged\n<script>alert(1)</script> | *x*", "- [a](javascript:b)\n---");
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(body(text)));
        assertThat(html).doesNotContain("<script", "<a ", "<h2>Forged").contains("&lt;script&gt;");
        assertThat(read(text).sections())
                .extracting(MadrDocument.Section::heading)
                .doesNotContain("Forged");
    }

    @Test
    @DisplayName("proposes the leader where nothing is decided")
    void proposed() {
        String text = MadrWriter.proposed(
                Fixtures.caseFile("EU bank"), Fixtures.assessment("EU bank", "a"), Optional.empty());
        MadrDocument read = read(text);
        assertThat(read.frontMatter()).containsEntry("status", "proposed").doesNotContainKey("record-digest");
        assertThat(read.title()).isEqualTo("Choose Offering a for EU bank");
    }

    @Test
    @DisplayName("names all that are worth the same, and in a public tender the criterion that decides between them")
    void tie() {
        Assessment tied = Fixtures.tied(20, 40);
        String privately = MadrWriter.proposed(Fixtures.caseFile("T"), tied, Optional.of(Fixtures.robustness()));
        assertThat(privately)
                .contains(
                        "Chosen option: \"Offering a\"",
                        "worth the same as Offering b; the weights do not set them apart",
                        "Offering a and Offering b are preferred under these weights, worth the same.");
        String published = MadrWriter.proposed(
                Fixtures.tender("T", Optional.of("price"), List.of("a", "b", "d")), tied, Optional.empty());
        assertThat(published)
                .contains(
                        "Between alternatives of equal value decides: price.",
                        "Chosen option: \"Offering b\"",
                        "worth the same as Offering a; of these it is worth most on the published tie-break, price");
    }

    @ParameterizedTest
    @DisplayName("gets a file name of number and dashes")
    @CsvSource({
        "1, Wahl für die Bank!, 0001-wahl-fur-die-bank.md",
        "12, ../../etc/passwd, 0012-etc-passwd.md",
        "3, 模型, 0003-decision.md",
    })
    void fileName(int number, String title, String expected) {
        assertThat(MadrWriter.fileName(number, title)).isEqualTo(expected);
    }

    @Test
    @DisplayName("without a status is refused, never read as accepted")
    void noStatus() {
        String text = decided("EU bank", "x").replace("status: accepted\n", "");
        assertThat(MadrReader.read(text))
                .isInstanceOfSatisfying(MadrReading.Unreadable.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(p -> assertThat(p.message()).isEqualTo("The status is missing.")));
    }

    @Test
    @DisplayName("whose outcome is not among its options is refused")
    void strangeOutcome() {
        String text = decided("EU bank", "x").replace("Chosen option: \"Offering b\"", "Chosen option: \"Offering z\"");
        assertThat(MadrReader.read(text))
                .isInstanceOfSatisfying(MadrReading.Unreadable.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(p -> assertThat(p.message()).contains("Offering z")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is what each of the project's own decisions is")
    @MethodSource("ownDecisions")
    void ownDecisions(Path file) throws IOException {
        assertThat(file.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md");
        assertThat(MadrReader.read(Files.readString(file))).isInstanceOf(MadrReading.Read.class);
    }

    static Stream<Path> ownDecisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files
                    .filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String body(String text) {
        return text.substring(text.indexOf("\n---\n", 4) + 5);
    }

    private static MadrDocument read(String text) {
        MadrReading reading = MadrReader.read(text);
        assertThat(reading).isInstanceOf(MadrReading.Read.class);
        return ((MadrReading.Read) reading).document();
    }

    private static String decided(String title, String justification) {
        Assessment assessment = Fixtures.assessment(title, "a");
        DecisionRecord record = new DecisionRecord(
                1,
                1,
                LocalDate.of(2026, 5, 9),
                "demo-lead",
                new Award("b", justification, ""),
                Fixtures.caseFile(title),
                new FrozenRulebook(assessment.rulebookDigest(), List.of()),
                assessment,
                Optional.of(Fixtures.robustness()));
        return MadrWriter.decided(record, "d".repeat(64));
    }
}
