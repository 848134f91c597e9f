package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Level;
import dev.assay.decision.Fixtures;
import dev.assay.evaluation.Criterion.Group;
import dev.assay.evaluation.Criterion.Reads;
import dev.assay.scoring.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A swing")
class VoidedWeightsTest {
    private static final CaseFile BEFORE =
            weighed(List.of(quality("Quality", Scale.linear("%", 0, 100), "arena-hard-0.1"), price(1000)), 100, 60);

    @Test
    @DisplayName("is void once its scale spans another range, in every ballot, and the others stay")
    void range() {
        CaseFile after = weighed(
                List.of(quality("Quality", Scale.linear("%", 50, 100), "arena-hard-0.1"), price(1000)), 100, 60);
        assertThat(VoidedWeights.removed(BEFORE, after).ballots())
                .extracting(Ballot::swings)
                .containsExactly(swings(Map.of("price", 60.0)), swings(Map.of("price", 100.0)));
    }

    @Test
    @DisplayName("is void once another unit or another measurement stands behind its criterion")
    void unitAndSource() {
        assertThat(VoidedWeights.removed(
                                BEFORE,
                                weighed(
                                        List.of(
                                                quality("Quality", Scale.linear("Elo", 0, 100), "arena-hard-0.1"),
                                                price(1000)),
                                        100,
                                        60))
                        .ballots()
                        .get(0)
                        .swings())
                .containsOnlyKeys("price");
        assertThat(VoidedWeights.removed(
                                BEFORE,
                                weighed(
                                        List.of(quality("Quality", Scale.linear("%", 0, 100), "aider"), price(1000)),
                                        100,
                                        60))
                        .ballots()
                        .get(0)
                        .swings())
                .containsOnlyKeys("price");
    }

    @Test
    @DisplayName("stays when it is given anew with the new range, and when only the name changes")
    void anew() {
        CaseFile weighedAnew =
                weighed(List.of(quality("Quality", Scale.linear("%", 50, 100), "arena-hard-0.1"), price(1000)), 80, 60);
        assertThat(VoidedWeights.removed(BEFORE, weighedAnew).ballots().get(0).swings())
                .isEqualTo(swings(Map.of("quality", 80.0, "price", 60.0)));
        CaseFile renamed =
                weighed(List.of(quality("Answers", Scale.linear("%", 0, 100), "arena-hard-0.1"), price(1000)), 100, 60);
        assertThat(VoidedWeights.removed(BEFORE, renamed)).isEqualTo(renamed);
    }

    @Test
    @DisplayName("takes its place in the order, its limits and the redundant answer along when it is void")
    void statements() {
        StatedWeights stated = new StatedWeights(
                List.of(List.of("quality"), List.of("price")),
                List.of(
                        WeightLimit.share("price", 0.1, 0.5),
                        WeightLimit.share("quality", 0.1, 0.5),
                        WeightLimit.ratio("price", "quality", 0.5, 1)));
        List<Ballot> answered = List.of(new Ballot(
                "first evaluator",
                Optional.empty(),
                swings(Map.of("quality", 100.0, "price", 60.0)),
                Optional.of(new RedundantAnswer("price", "quality", 60, LocalDate.of(2026, 5, 9)))));
        CaseFile before = BEFORE.withMethod(BEFORE.method().with(stated)).withBallots(answered);
        CaseFile after = weighed(
                        List.of(quality("Quality", Scale.linear("%", 50, 100), "arena-hard-0.1"), price(1000)), 100, 60)
                .withMethod(before.method())
                .withBallots(answered);
        CaseFile removed = VoidedWeights.removed(before, after);
        assertThat(removed.method().statedWeights())
                .isEqualTo(new StatedWeights(List.of(List.of("price")), List.of(WeightLimit.share("price", 0.1, 0.5))));
        assertThat(removed.ballots().get(0).redundant()).isEmpty();
        CaseFile renamed = weighed(
                        List.of(quality("Answers", Scale.linear("%", 0, 100), "arena-hard-0.1"), price(1000)), 100, 60)
                .withMethod(before.method())
                .withBallots(answered);
        assertThat(VoidedWeights.removed(before, renamed)).isEqualTo(renamed);
    }

    private static CaseFile weighed(List<Criterion> criteria, double quality, double price) {
        CaseFile empty = Fixtures.caseFile("T");
        return new CaseFile(
                empty.format(),
                empty.id(),
                empty.title(),
                empty.template(),
                empty.procedure(),
                empty.need(),
                empty.candidates(),
                criteria,
                List.of(
                        new Ballot("first evaluator", swings(Map.of("quality", quality, "price", price))),
                        new Ballot("second evaluator", swings(Map.of("quality", 50.0, "price", 100.0)))),
                empty.facts(),
                empty.method(),
                empty.embedded());
    }

    private static SortedMap<String, Double> swings(Map<String, Double> swings) {
        return new TreeMap<>(swings);
    }

    private static Criterion quality(String name, Scale scale, String benchmark) {
        return new Criterion(
                "quality",
                name,
                Group.PERFORMANCE,
                Level.MODEL,
                new Reads(Reads.Source.BENCHMARK, benchmark),
                scale,
                List.of());
    }

    private static Criterion price(double worst) {
        return new Criterion(
                "price",
                "Price",
                Group.PRICE,
                Level.OFFERING,
                new Reads(Reads.Source.WORKLOAD_COST, ""),
                Scale.linear("EUR", worst, 0),
                List.of());
    }
}
