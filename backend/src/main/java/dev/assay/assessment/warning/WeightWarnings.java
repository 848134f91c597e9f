package dev.assay.assessment.warning;

import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.Assessment.Warning.Severity;
import dev.assay.assessment.weight.PlausibleWeights;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.WeightModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where what is stated about the weights and the weights at which the leader is named disagree. */
final class WeightWarnings {

    /** Central weights this close weigh alike. */
    private static final double ALIKE = 1e-9;

    private WeightWarnings() {}

    static List<Warning> of(CaseFile caseFile) {
        List<Warning> warnings = new ArrayList<>();
        if (caseFile.method().weightModel() == WeightModel.ANY) {
            warnings.add(warning(
                    "any-weights",
                    "Any weights at all are taken as plausible, whatever the ballots say. Each criterion counts alike"
                            + " in this, so that splitting one in two adds weight to what it measures."));
        }
        PlausibleWeights.central(caseFile).ifPresent(central -> {
            String missed = PlausibleWeights.sides(caseFile).stream()
                    .filter(side -> !side.limit().holds(PlausibleWeights.ids(caseFile), central))
                    .map(PlausibleWeights.Side::words)
                    .collect(Collectors.joining("; "));
            if (!missed.isEmpty()) {
                warnings.add(warning(
                        "central-weights-outside-limits",
                        "The central weights, at which the leader is named, do not keep to the stated limits: " + missed
                                + ". Weigh again, or relax the limit."));
            }
            if (caseFile.method().weightModel() == WeightModel.RANK_ORDER
                    && isAgainst(caseFile.method().statedWeights().order(), PlausibleWeights.ids(caseFile), central)) {
                warnings.add(warning(
                        "order-against-swings",
                        "The stated order of importance is not that of the central weights, at which the leader is"
                                + " named. Weigh again, or correct the order."));
            }
        });
        return List.copyOf(warnings);
    }

    private static boolean isAgainst(List<List<String>> order, List<String> ids, List<Double> central) {
        double lowest = Double.POSITIVE_INFINITY;
        for (List<String> group : order) {
            List<Double> weights =
                    group.stream().map(id -> central.get(ids.indexOf(id))).toList();
            double heaviest =
                    weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            if (heaviest > lowest + ALIKE) {
                return true;
            }
            lowest = weights.stream().mapToDouble(Double::doubleValue).min().orElse(lowest);
        }
        return false;
    }

    private static Warning warning(String code, String text) {
        return new Warning(Severity.WARNING, code, "", text);
    }
}
