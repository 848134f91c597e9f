package dev.assay.assessment.weight;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In words, what is stated about the weights of a case besides its swings: for the record and its exports. */
public final class WeightStatements {

    private WeightStatements() {}

    /** @return empty where nothing but swings is stated */
    public static List<String> words(CaseFile caseFile) {
        Map<String, String> names =
                caseFile.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::name, (a, b) -> a));
        List<List<String>> order = caseFile.method().statedWeights().order();
        String ranked = order.stream()
                .map(group ->
                        group.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(" > "));
        return Stream.of(
                        Stream.of(ranked)
                                .filter(words -> !words.isEmpty())
                                .map(words -> "Order of importance: " + words + "."),
                        PlausibleWeights.sides(caseFile).stream().map(side -> "Limit: " + side.words() + "."),
                        caseFile.ballots().stream()
                                .flatMap(ballot -> Elicitation.consistency(caseFile, ballot).stream())
                                .map(Elicitation.Consistency::text))
                .flatMap(each -> each)
                .toList();
    }
}
