package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.MissingFact;
import dev.assay.assessment.sure.Robustness.Clearance;
import dev.assay.catalog.Catalog;
import dev.assay.robustness.MeanValues;
import dev.assay.rulebook.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What it can be worth to settle the facts that leave a knock-out unresolved.
 *
 * <p>How likely such a fact clears an alternative is not held, and no probability is made up. So this is the gain if it does: the
 * expected value of the alternative above that of the leader, at the central weights, once every fact that it waits for has come
 * out well. Times a probability of clearing it, where somebody can state one, it is the expected value of that information; as it
 * stands it is the upper bound (Raiffa and Schlaifer 1961, "Applied Statistical Decision Theory", on the value of perfect
 * information).
 *
 * @param compared expected values of all that are not knocked out
 * @param leader the preferred among the awardable
 */
record Clearances(List<CandidateRow> rows, MeanValues compared, List<Double> weights, String leader, Catalog catalog) {

    /** An unresolved alternative with all that it waits for. */
    private record Waiting(String alternative, SortedMap<MissingFact, SortedSet<String>> rules, double gain) {

        int points() {
            return rules.keySet().stream()
                    .mapToInt(asked -> asked.effort().points())
                    .sum();
        }

        double perEffort() {
            return gain / points();
        }
    }

    /** One per missing fact, the most gained for all the effort that it takes first; what gains nothing comes last. */
    List<Clearance> all() {
        SortedMap<MissingFact, List<Waiting>> waiting = new TreeMap<>();
        for (CandidateRow row : rows) {
            if (row.status() == Status.UNRESOLVED) {
                Waiting one = waiting(row);
                one.rules().keySet().forEach(asked -> waiting.computeIfAbsent(asked, a -> new ArrayList<>())
                        .add(one));
            }
        }
        return waiting.entrySet().stream()
                .map(each -> clearance(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Clearance::perEffort)
                        .reversed()
                        .thenComparing(each -> -each.alternatives().size())
                        .thenComparing(Clearance::field)
                        .thenComparing(Clearance::subject))
                .toList();
    }

    private Waiting waiting(CandidateRow row) {
        SortedMap<MissingFact, SortedSet<String>> rules = new TreeMap<>();
        for (Finding finding : row.candidate().findings()) {
            if (finding.kind() == Finding.Kind.KNOCK_OUT && finding.certainty() == Finding.Certainty.MAY_HOLD) {
                finding.missing().forEach(field -> rules.computeIfAbsent(
                                MissingFact.of(field, row.candidate()), a -> new TreeSet<>())
                        .add(finding.rule()));
            }
        }
        double gain = compared.total(row.id(), weights) - compared.total(leader, weights);
        return new Waiting(row.id(), rules, Math.max(0, gain));
    }

    private Clearance clearance(MissingFact asked, List<Waiting> waiting) {
        Waiting most = waiting.stream()
                .max(Comparator.comparingDouble(Waiting::perEffort)
                        .thenComparing(Waiting::alternative, Comparator.reverseOrder()))
                .orElseThrow();
        SortedSet<String> rules = new TreeSet<>();
        waiting.forEach(one -> rules.addAll(one.rules().getOrDefault(asked, new TreeSet<>())));
        return new Clearance(
                asked.field(),
                asked.subject(),
                asked.text(catalog),
                List.copyOf(rules),
                waiting.stream().map(Waiting::alternative).sorted().toList(),
                most.alternative(),
                most.gain(),
                most.rules().size(),
                asked.effort(),
                most.perEffort());
    }
}
