package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.fact.FactSheets;
import dev.assay.evaluation.CaseFile;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.drools.DroolsEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The shipped rules on Drools find what they mean")
class DemoCaseOnDroolsTest {

    private static Rulebook rulebook = Rulebook.EMPTY;
    private static DroolsEngine drools = DroolsEngine.build(Rulebook.EMPTY);

    @BeforeAll
    static void build() throws IOException {
        drools.close();
        rulebook = DemoCase.rulebook();
        drools = DroolsEngine.build(rulebook);
    }

    @AfterAll
    static void close() {
        drools.close();
    }

    @ParameterizedTest(name = "at {0} for a buyer in {1}, sector {2}")
    @CsvSource({
        "2026-02-20, DE, banking",
        "2026-05-09, DE, banking",
        "2026-07-01, DE, banking",
        "2026-11-01, DE, banking",
        "2026-07-01, US, defence",
    })
    @DisplayName("over the demo case")
    void demoCase(String asOf, String buyer, String sector) throws IOException {
        CaseFile shipped = DemoCase.boughtBy(buyer, sector);
        CaseFile caseFile = shipped.withNeed(shipped.need().withAsOf(LocalDate.parse(asOf)));
        FactSheets sheets =
                FactSheets.under(rulebook, caseFile, caseFile.embedded().orElseThrow());
        LocalDate day = caseFile.need().asOf();
        List<Finding> meant = new Interpreter(rulebook).findings(day, sheets.caseFacts(), sheets.alternatives());
        assertThat(meant).hasSizeGreaterThan(100);
        assertThat(drools.findings(day, sheets.caseFacts(), sheets.alternatives()))
                .isEqualTo(meant);
    }

    @Test
    @DisplayName("over every case the rules are tried on")
    void ownCases() {
        Interpreter interpreter = new Interpreter(rulebook);
        assertThat(rulebook.cases()).hasSizeGreaterThan(90);
        for (RuleCase tried : rulebook.cases()) {
            var one = new TreeMap<>(Map.of("x", tried.alternative()));
            assertThat(drools.findings(tried.asOf(), tried.caseFacts(), one))
                    .as("%s %s, %s", tried.place(), tried.rule(), tried.name())
                    .isEqualTo(interpreter.findings(tried.asOf(), tried.caseFacts(), one));
        }
    }
}
