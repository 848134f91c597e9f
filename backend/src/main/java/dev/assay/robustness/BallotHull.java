package dev.assay.robustness;

import dev.assay.scoring.SwingWeights;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lowest and the highest weight that any ballot can give a criterion, its swings wandering. */
final class BallotHull {

    private BallotHull() {}

    static List<LinearLimit> of(List<String> criteria, List<Map<String, Double>> ballots, double jitter) {
        List<double[]> swings = ballots.stream()
                .filter(ballot -> SwingWeights.normalised(criteria, ballot).isPresent())
                .map(ballot -> criteria.stream()
                        .mapToDouble(id -> ballot.getOrDefault(id, 0.0))
                        .toArray())
                .toList();
        return IntStream.range(0, criteria.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        LinearLimit.atLeast(
                                criteria.get(i),
                                swings.stream()
                                        .mapToDouble(each -> share(each, i, -jitter))
                                        .min()
                                        .orElse(0)),
                        LinearLimit.atMost(
                                criteria.get(i),
                                swings.stream()
                                        .mapToDouble(each -> share(each, i, jitter))
                                        .max()
                                        .orElse(1))))
                .toList();
    }

    /** Weight of a criterion whose swing has wandered so far, and all others as far the other way. */
    private static double share(double[] swings, int criterion, double step) {
        double own = wandered(swings[criterion], step);
        double sum = own;
        for (int i = 0; i < swings.length; i++) {
            sum += i == criterion ? 0 : wandered(swings[i], -step);
        }
        return sum > 0 ? own / sum : step > 0 ? 1 : 0;
    }

    private static double wandered(double swing, double step) {
        return Math.max(0, Math.min(100, swing + step));
    }
}
