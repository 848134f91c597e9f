package dev.assay.assessment.weight;

import dev.assay.assessment.Words;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.WeightLimit;
import dev.assay.evaluation.WeightModel;
import dev.assay.robustness.LinearLimit;
import dev.assay.robustness.WeightSpace;
import dev.assay.scoring.SwingWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The weights that a case holds for plausible, by its model, its ballots, its order and its limits. */
public final class PlausibleWeights {

    /** Weights closer than this are the same weight: what is left of them is rounding. */
    private static final double ALIKE = 1e-9;

    private PlausibleWeights() {}

    /** One side of a limit: what it says in words, and what it is. */
    public record Side(String words, LinearLimit limit) {}

    /** @return empty where the model rests on ballots and none weighs anything */
    public static Optional<WeightSpace> of(CaseFile caseFile) {
        List<LinearLimit> limits = sides(caseFile).stream().map(Side::limit).toList();
        return unlimited(caseFile).map(base -> limits.isEmpty() ? base : new WeightSpace.Within(base, limits));
    }

    /** What the model allows before any limit; the ballots that weigh anything are what it rests on. */
    public static Optional<WeightSpace> unlimited(CaseFile caseFile) {
        WeightModel model = caseFile.method().weightModel();
        List<List<String>> order = caseFile.method().statedWeights().order();
        if (model == WeightModel.ANY) {
            return Optional.of(new WeightSpace.Any());
        }
        if (model == WeightModel.RANK_ORDER && !order.isEmpty()) {
            return Optional.of(new WeightSpace.RankGroups(order));
        }
        return central(caseFile).map(weights -> fromBallots(caseFile, weights));
    }

    private static WeightSpace fromBallots(CaseFile caseFile, List<Double> central) {
        List<Map<String, Double>> ballots = caseFile.ballots().stream()
                .map(Ballot::swings)
                .filter(swings -> swings.values().stream().anyMatch(swing -> swing > 0))
                .<Map<String, Double>>map(swings -> swings)
                .toList();
        return switch (caseFile.method().weightModel()) {
            case REGION -> new WeightSpace.Region(ballots);
            case RANDOM_EVALUATOR -> new WeightSpace.RandomEvaluator(ballots);
            case RANK_ORDER -> new WeightSpace.RankGroups(byWeight(caseFile, central));
            default -> new WeightSpace.Point(byId(caseFile, central));
        };
    }

    /**
     * Criterion ids in groups, the heaviest first at the central weights. Criteria of one weight are one group: neither their ids nor
     * the order in which they are listed says which matters more.
     */
    private static List<List<String>> byWeight(CaseFile caseFile, List<Double> central) {
        Map<String, Double> weights = byId(caseFile, central);
        List<String> ids = weights.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -weights.getOrDefault(id, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<String>> groups = new ArrayList<>();
        double heaviest = Double.NaN;
        for (String id : ids) {
            double weight = weights.getOrDefault(id, 0.0);
            if (heaviest - weight <= ALIKE) {
                groups.get(groups.size() - 1).add(id);
            } else {
                groups.add(new ArrayList<>(List.of(id)));
                heaviest = weight;
            }
        }
        return groups;
    }

    private static Map<String, Double> byId(CaseFile caseFile, List<Double> central) {
        Map<String, Double> weights = new TreeMap<>();
        List<String> ids = ids(caseFile);
        for (int i = 0; i < ids.size(); i++) {
            weights.put(ids.get(i), central.get(i));
        }
        return weights;
    }

    public static List<String> ids(CaseFile caseFile) {
        return caseFile.criteria().stream().map(Criterion::id).toList();
    }

    public static Optional<List<Double>> central(CaseFile caseFile) {
        return SwingWeights.central(
                ids(caseFile), caseFile.ballots().stream().map(Ballot::swings).toList());
    }

    /** The sides of all limits, in their order. */
    public static List<Side> sides(CaseFile caseFile) {
        Map<String, String> names =
                caseFile.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::name, (a, b) -> a));
        List<Side> sides = new ArrayList<>();
        for (WeightLimit limit : caseFile.method().statedWeights().limits()) {
            String id = limit.criterion();
            String name = names.getOrDefault(id, id);
            String unit = limit.per()
                    .map(per -> " times the weight of " + names.getOrDefault(per, per))
                    .orElse(" %");
            double factor = limit.per().isPresent() ? 1 : 100;
            limit.least()
                    .ifPresent(least -> sides.add(new Side(
                            name + " weighs at least " + Words.number(least * factor) + unit,
                            limit.per()
                                    .map(per -> LinearLimit.atLeastTimes(id, least, per))
                                    .orElseGet(() -> LinearLimit.atLeast(id, least)))));
            limit.most()
                    .ifPresent(most -> sides.add(new Side(
                            name + " weighs at most " + Words.number(most * factor) + unit,
                            limit.per()
                                    .map(per -> LinearLimit.atMostTimes(id, most, per))
                                    .orElseGet(() -> LinearLimit.atMost(id, most)))));
        }
        return List.copyOf(sides);
    }

    /** What the weights kept to besides their model, and how they were drawn. */
    public static Optional<String> words(CaseFile caseFile, WeightSpace space) {
        if (!(space instanceof WeightSpace.Within within)) {
            return Optional.empty();
        }
        double share = within.share(ids(caseFile), caseFile.method().seed());
        String limits = sides(caseFile).stream().map(Side::words).collect(Collectors.joining("; "));
        return Optional.of("Every set of weights keeps to the stated limits: " + limits + ". "
                + (WeightSpace.Within.isThin(share)
                        ? "Hardly any weights of the model do, so they are drawn evenly over all between the limits and"
                                + " the sides of the model; those of ballots are the lowest and the highest weight that any"
                                + " of them gives each criterion."
                        : "Of the weights of the model " + Words.number(share * 100)
                                + " % do; the others are drawn again.")
                + " How far one weight may go, and the smallest change of weights, are worked out without the limits.");
    }
}
