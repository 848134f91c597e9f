package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.impact.FindImpact;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.analysis.Observation;
import dev.assay.rulebook.analysis.RulebookAnalysis;
import dev.assay.rulebook.analysis.RulebookAnalysis.Question;
import dev.assay.rulebook.drools.DroolsEngine;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.testing.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A thousand valid rows of varied shapes")
class ThousandRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final List<String> COUNTRIES =
            List.of("DE", "FR", "US", "CN", "IN", "GB", "JP", "BR", "SG", "CH", "CA", "KR", "IE", "NL", "SE");
    private static final List<String> USES = List.of("coding", "search", "recruitment", "credit-scoring");
    private static final List<String> EFFECTS =
            List.of("knock-out;;;", "penalty;5;c%d;", "obligation;;;tag-%d", "flag;;;");

    /** Ranges, sets, lists, dates, yes and no, unknown and empty cells, in every mixture. */
    private static String table(int limitOfFirst) {
        StringBuilder text = new StringBuilder(
                "id;since;until;when offering.retentionDays >;when offering.retentionDays <=;"
                        + "when offering.accessCountries contains;when offering.storageCountries not all in;when case.use in;"
                        + "when offering.trainsOnInputs;effect;points;cause;obligation;text;title;reference;owner;force;waivable;rationale\n");
        for (int i = 0; i < 1_000; i++) {
            int low = i == 0 ? limitOfFirst : i;
            text.append("r-")
                    .append(i)
                    .append(';')
                    .append(i % 7 == 0 ? "2026-01-0" + (1 + i % 9) : "")
                    .append(';')
                    .append(i % 11 == 0 ? "2027-12-31" : "")
                    .append(';')
                    .append(i % 3 == 0 ? "" : low)
                    .append(';')
                    .append(i % 3 == 1 ? "" : low + 1 + i % 50)
                    .append(';')
                    .append(i % 2 == 0 ? "" : some(i, 1 + i % 6))
                    .append(';')
                    .append(i % 5 == 0 ? some(i + 3, 2 + i % 9) : "")
                    .append(';')
                    .append(i % 4 == 0 ? "" : String.join("|", USES.subList(0, 1 + i % 4)))
                    .append(';')
                    .append(i % 6 == 0 ? "yes" : i % 6 == 1 ? "?" : "")
                    .append(';')
                    .append(EFFECTS.get(i % 4).formatted(i))
                    .append(";Row ")
                    .append(i)
                    .append(".;Title;Text;Owner;policy;yes;Why\n");
        }
        return text.toString();
    }

    private static String some(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "|").append(COUNTRIES.get((from + i) % COUNTRIES.size()));
        }
        return text.toString();
    }

    @Test
    @DisplayName(
            "are read within a second, analysed, covered, served by Drools as they are meant, and compared with others")
    void wholeWay() throws IOException {
        String text = table(30);
        for (int i = 0; i < 4; i++) {
            assertThat(Books.of("t.csv", text).rules()).hasSize(1_000);
        }
        Rulebook book = CpuTime.within(Duration.ofSeconds(1), "reading", () -> Books.of("t.csv", text));

        List<Observation> found = CpuTime.within(
                Duration.ofSeconds(20),
                "the analysis",
                () -> RulebookAnalysis.of(book, Vocabulary.standard(), Question.of(DAY, List.of())));
        assertThat(found).isNotEmpty();
        assertThat(CaseCoverage.of(book, Vocabulary.standard()).rules()).hasSize(1_000);

        SortedMap<String, FactSheet> offerings = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            offerings.put(
                    "o-" + i,
                    FactSheet.of(Map.of(
                            "offering.retentionDays",
                            FactValue.quantity(Integer.toString(i * 50)),
                            "offering.accessCountries",
                            new FactValue.Codes(new TreeSet<>(List.of(COUNTRIES.get(i % 15))), i % 2 == 0),
                            "offering.trainsOnInputs",
                            i % 3 == 0 ? FactValue.yes() : FactValue.unknown("?"))));
        }
        FactSheet ofCase = FactSheet.of(Map.of("case.use", FactValue.code("coding")));
        try (DroolsEngine drools = DroolsEngine.build(book)) {
            assertThat(drools.findings(DAY, ofCase, offerings))
                    .isNotEmpty()
                    .isEqualTo(new Interpreter(book).findings(DAY, ofCase, offerings));
        }

        CaseFile file = ((CaseReading.Read) CaseYaml.read(
                        Files.readAllBytes(Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml"))))
                .caseFile();
        List<Asked> asked = List.of(new Asked(file, file.embedded().orElseThrow(), Impact.Stage.OPEN));
        Rulebook changed =
                Books.of("t.csv", text.replace("r-30;;;;31;", "r-30;;;;3100;").replace("Row 31.", "Row 31!"));
        assertThat(changed.digest()).isNotEqualTo(book.digest());
        Impact quick =
                FindImpact.of(book, changed, asked, Depth.ANSWER, Run.HERE).orElseThrow();
        Impact full =
                FindImpact.inFull(book, changed, asked, Depth.ANSWER, Run.HERE).orElseThrow();
        assertThat(quick.touched()).isEqualTo(full.touched());
    }
}
