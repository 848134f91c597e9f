package dev.assay.assessment;

import dev.assay.quantity.Interval;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Finding.Certainty;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Residual compliance exposure of one alternative: 100 less the penalty points, never below 0. Of several penalties with one cause
 * the largest counts. A penalty whose facts are missing leaves everything from none to all of its points possible.
 */
record ResidualCompliance(Interval value, String why) {

    private static final Interval DOMAIN = new Interval(0, 100);

    static ResidualCompliance of(List<Finding> findings) {
        SortedMap<String, Interval> pointsByCause = new TreeMap<>();
        List<Finding> penalties = findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.PENALTY)
                .toList();
        for (Finding penalty : penalties) {
            String cause = penalty.cause().isBlank() ? penalty.rule() : penalty.cause();
            pointsByCause.merge(cause, points(penalty), ResidualCompliance::larger);
        }
        double least = 0;
        double most = 0;
        for (Interval points : pointsByCause.values()) {
            least += points.low();
            most += points.high();
        }
        return new ResidualCompliance(new Interval(100 - most, 100 - least).clamp(DOMAIN), inWords(penalties));
    }

    private static Interval points(Finding penalty) {
        return penalty.certainty() == Certainty.HOLDS
                ? Interval.point(penalty.points())
                : new Interval(0, penalty.points());
    }

    private static Interval larger(Interval one, Interval other) {
        return new Interval(Math.max(one.low(), other.low()), Math.max(one.high(), other.high()));
    }

    private static String inWords(List<Finding> penalties) {
        return penalties.isEmpty()
                ? "No penalty applies."
                : "100 less: "
                        + penalties.stream()
                                .map(p -> Words.number(p.points()) + " points, " + p.rule()
                                        + (p.certainty() == Certainty.HOLDS ? "" : " (may apply)"))
                                .collect(Collectors.joining("; "))
                        + ". Of one cause only the largest counts.";
    }
}
