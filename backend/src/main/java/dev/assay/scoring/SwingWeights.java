package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From swings 0–100 to weights that sum to 1. Source: von Winterfeldt and Edwards 1986, "Decision Analysis and Behavioral Research",
 * Cambridge University Press.
 */
public final class SwingWeights {

    private SwingWeights() {}

    /**
     * Central weights: each set of swings normalised to sum to 1, then the mean over the sets.
     *
     * @param criteria ids in the order of the sums
     * @param ballots criterion id → swing; a criterion without a swing weighs nothing on that ballot
     * @return one weight per criterion in the given order; empty where no ballot has a positive swing
     */
    public static Optional<List<Double>> central(List<String> criteria, List<? extends Map<String, Double>> ballots) {
        List<List<Double>> weighed = ballots.stream()
                .map(ballot -> normalised(criteria, ballot))
                .flatMap(Optional::stream)
                .toList();
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        List<Double> central = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            double sum = 0;
            for (List<Double> weights : weighed) {
                sum += weights.get(i);
            }
            central.add(sum / weighed.size());
        }
        return Optional.of(List.copyOf(central));
    }

    /** One set of swings as weights; empty where none is positive. */
    public static Optional<List<Double>> normalised(List<String> criteria, Map<String, Double> swings) {
        double sum = 0;
        for (String criterion : criteria) {
            sum += swing(criterion, swings);
        }
        if (sum <= 0) {
            return Optional.empty();
        }
        double total = sum;
        return Optional.of(criteria.stream()
                .map(criterion -> swing(criterion, swings) / total)
                .toList());
    }

    private static double swing(String criterion, Map<String, Double> swings) {
        double swing = swings.getOrDefault(criterion, 0.0);
        if (!(swing >= 0 && swing <= 100)) {
            throw new IllegalArgumentException(
                    "The swing of " + criterion + " is " + swing + ": expected a number from 0 to 100.");
        }
        return swing;
    }
}
