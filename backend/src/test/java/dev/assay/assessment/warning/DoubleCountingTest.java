package dev.assay.assessment.warning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Criterion.Reads;
import dev.assay.evaluation.Criterion.Reads.Source;
import dev.assay.evaluation.Judgement;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reader is warned when")
class DoubleCountingTest {

    private static final String SELF_HOSTED = "deepseek-v3-1226@self-hosted";
    private static final String SERVICE = "gpt-4o-2024-08-06@azure-eu";

    private CaseFile demo;

    @BeforeEach
    void read() throws IOException {
        demo = DemoCase.refreshed();
    }

    @Test
    @DisplayName("one publication feeds several criteria, with their names")
    void oneOrigin() throws IOException {
        assertThat(warned(demo, "same-origin-twice")).singleElement().satisfies(warning -> {
            assertThat(warning.about()).isEqualTo("arena-hard, gpqa-diamond");
            assertThat(warning.text()).contains("Arena-Hard v0.1 and GPQA Diamond");
        });
        assertThat(warned(only("arena-hard"), "same-origin-twice")).isEmpty();
    }

    @Test
    @DisplayName("a benchmark stands alone and inside an index")
    void insideAnIndex() throws IOException {
        Criterion index = reading("gpqa-diamond", "index", new Reads(Source.BENCHMARK, "aa-index"));
        assertThat(warned(with(only("gpqa-diamond"), index), "benchmark-alone-and-in-index"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("index, gpqa-diamond"));
        assertThat(warned(with(only("openness"), index), "benchmark-alone-and-in-index"))
                .isEmpty();
        assertThat(warned(demo, "benchmark-alone-and-in-index")).isEmpty();
    }

    @Test
    @DisplayName("two criteria read one benchmark in two versions")
    void sameBenchmark() throws IOException {
        Criterion controlled = reading("arena-hard", "controlled", new Reads(Source.BENCHMARK, "arena-hard-v0.1-sc"));
        assertThat(warned(with(only("arena-hard"), controlled), "same-benchmark-twice"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("arena-hard, controlled"));
        assertThat(warned(demo, "same-benchmark-twice")).isEmpty();
    }

    @Test
    @DisplayName("a country is in a rule and in a score")
    void country() throws IOException {
        Criterion seat = reading("openness", "seat", new Reads(Source.FACT, "operator.headquarters"));
        assertThat(warned(with(only("arena-hard"), seat), "country-in-rule-and-score"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("seat"));
        assertThat(warned(demo, "country-in-rule-and-score")).isEmpty();
    }

    @Test
    @DisplayName("capital spend counts again with viability")
    void spend() throws IOException {
        Criterion listed = reading("openness", "listed", new Reads(Source.FACT, "operator.listedCompany"));
        assertThat(warned(with(only("continuity"), listed), "spend-with-viability"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("continuity, listed"));
        assertThat(warned(with(only("arena-hard"), listed), "spend-with-viability"))
                .isEmpty();
        assertThat(warned(demo, "spend-with-viability")).isEmpty();
    }

    @Test
    @DisplayName(
            "openness counts again as an exit option: by a criterion of its own, or where the buyer runs the weights")
    void exit() throws IOException {
        Criterion exit = reading("openness", "exit", new Reads(Source.FACT, "offering.exitAssistance"));
        assertThat(warned(with(only("openness"), exit), "openness-with-exit"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("openness, exit"));
        CaseFile both = only("openness", "continuity");
        assertThat(warned(both.withCandidates(List.of(SELF_HOSTED, SERVICE)), "openness-with-exit"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.about()).isEqualTo("openness, continuity"));
        assertThat(warned(both.withCandidates(List.of(SERVICE)), "openness-with-exit"))
                .isEmpty();
    }

    @Test
    @DisplayName("a criterion is known for less than half of the alternatives")
    void coverage() throws IOException {
        assertThat(warned(demo, "coverage-under-half"))
                .extracting(Assessment.Warning::about)
                .contains("livecodebench")
                .doesNotContain("openness");
    }

    @Test
    @DisplayName("a judged interval waits for a second person: the cell stays unknown until then")
    void unconfirmed() throws IOException {
        CaseFile waiting = judged("");
        assertThat(warned(waiting, "judgement-unconfirmed")).hasSize(1);
        assertThat(state(waiting)).isEqualTo(Assessment.State.UNKNOWN);
        assertThat(CaseCheck.problems(waiting, waiting.embedded().orElseThrow()))
                .isEmpty();
        assertThat(warned(judged("Bea"), "judgement-unconfirmed")).isEmpty();
        assertThat(state(judged("Bea"))).isNotEqualTo(Assessment.State.UNKNOWN);
    }

    private CaseFile judged(String secondPerson) {
        return demo.withJudgements(List.of(new Judgement(
                "livecodebench",
                "qwen-max-2025-01-25@alibaba-sg",
                new Interval(30, 45),
                "Ann",
                "Trials of our own in April.",
                secondPerson,
                PartialDate.of(demo.need().asOf()))));
    }

    private static Assessment.State state(CaseFile file) throws IOException {
        return DemoCase.assessed(file, file.need().asOf().toString()).alternatives().stream()
                .filter(a -> a.offering().equals("qwen-max-2025-01-25@alibaba-sg"))
                .flatMap(a -> a.cells().stream())
                .filter(cell -> cell.criterion().equals("livecodebench"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private CaseFile only(String... ids) {
        List<String> wanted = List.of(ids);
        return with(
                demo.criteria().stream().filter(c -> wanted.contains(c.id())).toList());
    }

    private CaseFile with(CaseFile file, Criterion another) {
        return with(Stream.concat(file.criteria().stream(), Stream.of(another)).toList());
    }

    /** A criterion like one of the demo's that reads something else. */
    private Criterion reading(String like, String id, Reads reads) {
        Criterion known = demo.criteria().stream()
                .filter(c -> c.id().equals(like))
                .findFirst()
                .orElseThrow();
        return new Criterion(id, id, known.group(), known.level(), reads, known.scale(), new ArrayList<>());
    }

    private CaseFile with(List<Criterion> criteria) {
        TreeMap<String, Double> swings = new TreeMap<>();
        criteria.forEach(c -> swings.put(c.id(), 50.0));
        return new CaseFile(
                demo.format(),
                demo.id(),
                demo.title(),
                demo.template(),
                demo.procedure(),
                demo.need(),
                demo.candidates(),
                criteria,
                List.of(new Ballot("Ann", swings)),
                demo.facts(),
                demo.method(),
                demo.embedded());
    }

    private static List<Assessment.Warning> warned(CaseFile file, String code) throws IOException {
        return DemoCase.assessed(file, file.need().asOf().toString()).warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .toList();
    }
}
