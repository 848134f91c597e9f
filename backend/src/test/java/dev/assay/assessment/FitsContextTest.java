package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.fact.ContextFit;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseProblem;
import dev.assay.rulebook.FactSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A request with its answer")
class FitsContextTest {

    private final RouteFixture held = new RouteFixture()
            .route("short", "m", "cloud", 500)
            .route("long", "m", "cloud", 500)
            .rules("when offering.fitsContext", "p-1;no;knock-out;;;Too long.")
            .held(Level.OFFERING, "short", "contextTokens", FactValue.quantity("32768"))
            .held(Level.OFFERING, "long", "contextTokens", FactValue.quantity("200000"));

    @ParameterizedTest(name = "of {0} + {1} + {2} tokens fits a context of 32768: {3}")
    @CsvSource({"30000, 2768, 0, yes", "30000, 2769, 0, no", "30000, 2000, 769, no", "0, 0, 0, yes"})
    @DisplayName("fits where input, reasoning and output together are no more than the context holds")
    void boundary(long input, long output, long reasoning, String fits) {
        held.workload = new Workload(1000, input, output, reasoning, 0, 0, 1);
        assertThat(sheet("short").reading(ContextFit.FITS).value().text()).isEqualTo(fits);
    }

    @Test
    @DisplayName("is neither known to fit nor not to fit where the context is not on record, and the case can say it")
    void notHeld() {
        held.route("silent", "m", "cloud", 500);
        assertThat(sheet("silent").reading(ContextFit.FITS).value().isUnknown()).isTrue();
        held.record("silent", ContextFit.CONTEXT, FactValue.quantity("1000"));
        assertThat(sheet("silent").reading(ContextFit.FITS).value()).isEqualTo(FactValue.no());
    }

    @Test
    @DisplayName("that does not fit has no cost, though a total is recorded, and knocks the route out")
    void recordedTotal() {
        held.workload = new Workload(1000, 60_000, 100, 0, 0, 0, 1);
        Assessment answer = held.answer();
        assertThat(answer.alternatives())
                .filteredOn(a -> a.offering().equals("short"))
                .singleElement()
                .satisfies(out -> {
                    assertThat(out.status()).isEqualTo(Status.KNOCKED_OUT);
                    assertThat(out.cost()).isEmpty();
                    assertThat(out.cells().get(0).why()).contains("60100 tokens", "32768");
                });
        assertThat(answer.alternatives().get(0).offering()).isEqualTo("long");
        assertThat(answer.alternatives().get(0).cost()).isPresent();
    }

    @Test
    @DisplayName("that fits no candidate is a problem of the workload, in its place; one that fits some is none")
    void fitsNowhere() {
        held.workload = new Workload(1000, 60_000, 100, 0, 0, 0, 1);
        assertThat(atWorkload()).isEmpty();
        held.workload = new Workload(1000, 600_000, 100, 0, 0, 0, 1);
        assertThat(atWorkload()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/need/workload/inputTokens");
            assertThat(problem.message()).contains("600100", "200000");
        });
        held.route("silent", "m", "cloud", 500);
        assertThat(atWorkload()).as("what is not on record may fit").isEmpty();
    }

    @ParameterizedTest(name = "{0} tokens, context on record {1}: {2}")
    @CsvSource({"2000, no, KNOCKED_OUT", "2000, ?, AWARDABLE", "9000, ?, UNRESOLVED", "9000, yes, AWARDABLE"})
    @DisplayName("decides by the shipped rule: a short one is taken to fit, a long one waits for the figure")
    void shipped(String tokens, String fits, Status status) throws IOException {
        FactSheet caseFacts = FactSheet.of(Map.of("case.tokensPerRequest", FactValue.quantity(tokens)));
        Map<String, FactValue> about = new TreeMap<>();
        if (!fits.equals("?")) {
            about.put(ContextFit.FITS, fits.equals("yes") ? FactValue.yes() : FactValue.no());
        }
        List<String> found = DemoCase.rules()
                .findings(held.caseFile().need().asOf(), caseFacts, new TreeMap<>(Map.of("x", FactSheet.of(about))))
                .stream()
                .filter(finding -> finding.rule().equals("con-context"))
                .map(finding -> finding.certainty().name())
                .toList();
        assertThat(found)
                .isEqualTo(
                        switch (status) {
                            case AWARDABLE -> List.of();
                            case UNRESOLVED -> List.of("MAY_HOLD");
                            case KNOCKED_OUT -> List.of("HOLDS");
                        });
    }

    private List<CaseProblem> atWorkload() {
        return CaseCheck.problems(held.caseFile(), held.inputs().knowledge()).stream()
                .filter(problem -> problem.pointer().startsWith("/need/workload"))
                .toList();
    }

    private FactSheet sheet(String offering) {
        return FactSheets.of(held.caseFile(), held.inputs().knowledge(), Assess.policy(held.inputs()))
                .alternatives()
                .get(offering);
    }
}
