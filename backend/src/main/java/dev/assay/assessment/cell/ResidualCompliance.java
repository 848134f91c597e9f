package dev.assay.assessment.cell;

import dev.assay.assessment.Words;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Finding.Certainty;
import dev.assay.scoring.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Residual compliance exposure of one alternative: 100 less the penalty points, never below 0. Of several penalties with one cause
 * the largest counts. Each cause whose facts are missing takes between what holds of it for certain and all of its points, every
 * level alike and apart from every other cause; alternatives that wait for the same facts about the same subjects share the draw.
 *
 * @param open factor → the facts that settle it
 */
record ResidualCompliance(Measurement value, SortedMap<String, List<MissingFact>> open, String why) {

    private static final Interval DOMAIN = new Interval(0, 100);

    ResidualCompliance {
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }

    static ResidualCompliance of(CellReader.Candidate candidate) {
        List<Finding> penalties = candidate.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.PENALTY)
                .toList();
        SortedMap<String, List<Finding>> byCause = penalties.stream()
                .collect(Collectors.groupingBy(ResidualCompliance::cause, TreeMap::new, Collectors.toList()));
        double certain = 0;
        SortedMap<String, Double> amounts = new TreeMap<>();
        SortedMap<String, List<MissingFact>> open = new TreeMap<>();
        for (List<Finding> ofCause : byCause.values()) {
            double held = largest(ofCause, Certainty.HOLDS);
            double possible = largest(ofCause, Certainty.MAY_HOLD);
            certain += held;
            if (possible > held) {
                List<MissingFact> missing = missing(ofCause, held, candidate);
                String factor = factor(cause(ofCause.get(0)), missing, candidate.id());
                amounts.put(factor, possible - held);
                open.put(factor, missing);
            }
        }
        return new ResidualCompliance(measurement(100 - certain, amounts), open, inWords(penalties));
    }

    private static Measurement measurement(double level, SortedMap<String, Double> amounts) {
        return amounts.isEmpty()
                ? Measurement.exact(Math.max(DOMAIN.low(), level))
                : new Measurement.Reduced(level, amounts, DOMAIN);
    }

    private static String cause(Finding penalty) {
        return penalty.cause().isBlank() ? penalty.rule() : penalty.cause();
    }

    private static double largest(List<Finding> ofCause, Certainty certainty) {
        return ofCause.stream()
                .filter(penalty -> penalty.certainty() == certainty)
                .mapToDouble(Finding::points)
                .max()
                .orElse(0);
    }

    /** What the open penalties that would take more than is held wait for. */
    private static List<MissingFact> missing(List<Finding> ofCause, double held, CellReader.Candidate candidate) {
        List<String> fields = new ArrayList<>();
        ofCause.stream()
                .filter(penalty -> penalty.certainty() == Certainty.MAY_HOLD && penalty.points() > held)
                .forEach(penalty -> fields.addAll(penalty.missing()));
        return MissingFact.of(fields, candidate);
    }

    private static String factor(String cause, List<MissingFact> missing, String candidate) {
        return "penalty:" + cause + "/"
                + (missing.isEmpty()
                        ? candidate
                        : missing.stream()
                                .map(fact -> fact.field() + "@" + fact.place())
                                .collect(Collectors.joining("+")));
    }

    private static String inWords(List<Finding> penalties) {
        return penalties.isEmpty()
                ? "No penalty applies."
                : "100 less: "
                        + penalties.stream()
                                .map(p -> Words.number(p.points()) + " points, " + p.rule() + mayApply(p))
                                .collect(Collectors.joining("; "))
                        + ". Of one cause only the largest counts.";
    }

    private static String mayApply(Finding penalty) {
        if (penalty.certainty() == Certainty.HOLDS) {
            return "";
        }
        return penalty.missing().isEmpty()
                ? " (may apply)"
                : " (may apply; not on record: " + String.join(", ", penalty.missing()) + ")";
    }
}
