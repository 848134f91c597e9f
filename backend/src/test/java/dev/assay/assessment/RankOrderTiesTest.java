package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.weight.PlausibleWeights;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.WeightModel;
import dev.assay.robustness.WeightSpace;
import dev.assay.scoring.Scale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rank order that nobody stated")
class RankOrderTiesTest {

    @Test
    @DisplayName("puts criteria of one weight in one group, however they are listed, so that a group weighs alike")
    void ties() throws IOException {
        Ballot ballot = new Ballot("x", new TreeMap<>(Map.of("a", 50.0, "b", 100.0, "c", 50.0, "d", 50.0)));
        WeightSpace.RankGroups expected = new WeightSpace.RankGroups(List.of(List.of("b"), List.of("a", "c", "d")));
        for (List<String> listed : List.of(List.of("a", "b", "c", "d"), List.of("d", "c", "b", "a"))) {
            assertThat(PlausibleWeights.of(ranked(listed, List.of(ballot)))).contains(expected);
        }
    }

    @Test
    @DisplayName(
            "tells criteria apart whose weights differ by more than rounding, and none that differ by rounding alone")
    void rounding() throws IOException {
        Ballot one = new Ballot("x", new TreeMap<>(Map.of("a", 10.0, "b", 20.0, "c", 70.0)));
        Ballot other = new Ballot("y", new TreeMap<>(Map.of("a", 20.0, "b", 10.0, "c", 70.0)));
        assertThat(PlausibleWeights.of(ranked(List.of("a", "b", "c"), List.of(one, other))))
                .contains(new WeightSpace.RankGroups(List.of(List.of("c"), List.of("a", "b"))));
        assertThat(PlausibleWeights.of(ranked(List.of("a", "b", "c"), List.of(one))))
                .contains(new WeightSpace.RankGroups(List.of(List.of("c"), List.of("b"), List.of("a"))));
    }

    private static CaseFile ranked(List<String> ids, List<Ballot> ballots) throws IOException {
        CaseFile demo = DemoCase.read();
        Criterion like = demo.criteria().get(0);
        List<Criterion> criteria = new ArrayList<>();
        for (String id : ids) {
            criteria.add(new Criterion(
                    id, id, like.group(), like.level(), like.reads(), Scale.linear("points", 0, 100), List.of()));
        }
        return new CaseFile(
                demo.format(),
                "t",
                "T",
                demo.template(),
                demo.procedure(),
                demo.need(),
                demo.candidates(),
                criteria,
                ballots,
                List.of(),
                demo.method().with(WeightModel.RANK_ORDER),
                Optional.empty());
    }
}
