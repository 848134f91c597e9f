package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.rulebook.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demo case over time and for other buyers")
class DemoTimelineTest {

    private static final Set<String> QWEN = Set.of("qwen-max-2025-01-25@alibaba-sg", "qwen-max-2025-01-25@alibaba-cn");
    private static final String LLAMA_4 = "llama-4-maverick-17b-128e-instruct@self-hosted";
    private static final String LLAMA_3_3 = "llama-3.3-70b-instruct@bedrock-us";

    @Test
    @DisplayName("finds the same about lists in February and in May: the withdrawn notice lists nobody")
    void februaryIsVoid() throws IOException {
        Assessment february = DemoCase.assessed("2026-02-20");
        Assessment may = DemoCase.assessed("2026-05-09");
        assertThat(aboutLists(february)).isEqualTo(aboutLists(may));
        assertThat(holding(february, "exp-1260h-listed")).isEmpty();
    }

    @Test
    @DisplayName("flags the listed developer from the day the list was published, and no other")
    void listedInJuly() throws IOException {
        assertThat(holding(DemoCase.assessed("2026-06-07"), "exp-1260h-listed")).isEmpty();
        assertThat(holding(DemoCase.assessed("2026-07-01"), "exp-1260h-listed"))
                .containsExactlyInAnyOrderElementsOf(QWEN);
    }

    @Test
    @DisplayName("lets the list knock out only for the department it binds")
    void bindsTheDepartmentOnly() throws IOException {
        for (String[] buyer : List.of(
                new String[] {"DE", "banking"}, new String[] {"US", "banking"}, new String[] {"DE", "defence"})) {
            Assessment assessment = DemoCase.assessed(DemoCase.boughtBy(buyer[0], buyer[1]), "2026-07-01");
            assertThat(listKnockOuts(assessment))
                    .as("%s %s", buyer[0], buyer[1])
                    .isEmpty();
            assertThat(holding(assessment, "exp-1260h-listed"))
                    .as("%s %s", buyer[0], buyer[1])
                    .containsAll(QWEN);
        }
        Assessment department = DemoCase.assessed(DemoCase.boughtBy("US", "defence"), "2026-07-01");
        assertThat(holding(department, "exp-1260h-direct")).containsExactlyInAnyOrderElementsOf(QWEN);
        assertThat(department.alternatives())
                .filteredOn(a -> QWEN.contains(a.offering()))
                .allMatch(a -> a.status() == Status.KNOCKED_OUT)
                .allMatch(a -> a.standings().isEmpty());
        Assessment dayBefore = DemoCase.assessed(DemoCase.boughtBy("US", "defence"), "2026-06-29");
        assertThat(holding(dayBefore, "exp-1260h-direct")).isEmpty();
    }

    @Test
    @DisplayName("says in November which models are retired, and no longer awards them")
    void retiredInNovember() throws IOException {
        Assessment may = DemoCase.assessed("2026-05-09");
        Assessment november = DemoCase.assessed("2026-11-01");
        for (String offering : QWEN) {
            assertThat(alternative(may, offering).notes()).isEmpty();
            assertThat(alternative(november, offering).notes())
                    .anySatisfy(note -> assertThat(note).contains("retired this model on 2026-07-13"));
            assertThat(alternative(november, offering).status()).isEqualTo(Status.KNOCKED_OUT);
        }
        assertThat(warned(may, "retired")).doesNotContainAnyElementsOf(QWEN);
        assertThat(warned(november, "retired")).containsAll(QWEN);
        assertThat(holding(november, "con-retired")).containsAll(QWEN);
    }

    @Test
    @DisplayName(
            "applies the EU clause of Llama 4 to a buyer in the EU and not to one in the US, and never to Llama 3.3")
    void euClause() throws IOException {
        Assessment eu = DemoCase.assessed(DemoCase.boughtBy("DE", "banking"), "2026-05-09");
        Assessment us = DemoCase.assessed(DemoCase.boughtBy("US", "banking"), "2026-05-09");
        assertThat(holding(eu, "lic-eu-clause")).containsExactly(LLAMA_4);
        assertThat(alternative(eu, LLAMA_4).status()).isEqualTo(Status.KNOCKED_OUT);
        assertThat(found(us, "lic-eu-clause")).isEmpty();
        assertThat(alternative(us, LLAMA_4).status()).isNotEqualTo(Status.KNOCKED_OUT);
        assertThat(found(eu, "lic-eu-clause")).doesNotContain(LLAMA_3_3);
    }

    private static Set<String> aboutLists(Assessment assessment) {
        return findings(assessment)
                .filter(f -> f.place().file().endsWith("listings.drl"))
                .map(f -> f.alternative() + " " + f.rule() + " " + f.kind() + " " + f.certainty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listKnockOuts(Assessment assessment) {
        return findings(assessment)
                .filter(f -> f.rule().startsWith("exp-1260h") && f.kind() == Finding.Kind.KNOCK_OUT)
                .map(f -> f.alternative() + " " + f.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> holding(Assessment assessment, String rule) {
        return findings(assessment)
                .filter(f -> f.rule().equals(rule) && f.certainty() == Finding.Certainty.HOLDS)
                .map(Finding::alternative)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Assessment assessment, String rule) {
        return findings(assessment)
                .filter(f -> f.rule().equals(rule))
                .map(Finding::alternative)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> warned(Assessment assessment, String code) {
        return assessment.warnings().stream()
                .filter(w -> w.code().equals(code))
                .map(Assessment.Warning::about)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> findings(Assessment assessment) {
        return assessment.alternatives().stream().flatMap(a -> a.findings().stream());
    }

    private static Alternative alternative(Assessment assessment, String offering) {
        return assessment.alternatives().stream()
                .filter(a -> a.offering().equals(offering))
                .findFirst()
                .orElseThrow();
    }
}
