package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules hold for real offerings in the situations that were tried, and which never do.
 *
 * @param offerings ids of those tried
 * @param situations names of those tried, in their order
 * @param inForce rules that took part in one of them
 * @param holds rules that hold somewhere
 * @param open rules that missing facts leave open somewhere
 */
public record CatalogReach(
        SortedSet<String> offerings,
        List<String> situations,
        SortedSet<String> inForce,
        SortedSet<String> holds,
        SortedSet<String> open) {

    /** Nothing tried. */
    public static final CatalogReach NOTHING =
            new CatalogReach(new TreeSet<>(), List.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public CatalogReach {
        offerings = Collections.unmodifiableSortedSet(new TreeSet<>(offerings));
        situations = List.copyOf(situations);
        inForce = Collections.unmodifiableSortedSet(new TreeSet<>(inForce));
        holds = Collections.unmodifiableSortedSet(new TreeSet<>(holds));
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    }

    /** Tries all rules in all situations; a situation that offers nothing tries nothing. */
    public static CatalogReach over(Rulebook rulebook, List<RulebookAnalysis.Candidates> catalog) {
        CatalogReach all = NOTHING;
        Interpreter interpreter = new Interpreter(rulebook);
        for (RulebookAnalysis.Candidates each : catalog) {
            if (!each.alternatives().isEmpty()) {
                List<Finding> findings = interpreter.findings(each.asOf(), each.caseFacts(), each.alternatives());
                SortedSet<String> inForce = rulebook.rules().values().stream()
                        .filter(rule -> rule.appliesOn(each.asOf()))
                        .map(Rule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                all = all.and(new CatalogReach(
                        new TreeSet<>(each.alternatives().keySet()),
                        List.of(each.name()),
                        inForce,
                        found(findings, Finding.Certainty.HOLDS),
                        found(findings, Finding.Certainty.MAY_HOLD)));
            }
        }
        return all;
    }

    /** What both tried. */
    public CatalogReach and(CatalogReach other) {
        return new CatalogReach(
                both(offerings, other.offerings),
                Stream.concat(situations.stream(), other.situations.stream()).toList(),
                both(inForce, other.inForce),
                both(holds, other.holds),
                both(open, other.open));
    }

    /** One for every rule that took part and held nowhere. */
    public List<Observation> observations(Rulebook rulebook) {
        List<Observation> found = new ArrayList<>();
        for (Rule rule : rulebook.rules().values()) {
            if (inForce.contains(rule.id()) && !holds.contains(rule.id())) {
                boolean isOpen = open.contains(rule.id());
                found.add(Observation.of(
                        ObservationKind.NEVER_ON_CATALOG,
                        Weight.NOTE,
                        List.of(rule.id()),
                        rule.place(),
                        rule.id() + " holds for none of the " + offerings.size() + " offerings in any of the "
                                + situations.size() + " situations tried"
                                + (isOpen ? "; for some it stays open because facts are missing." : "."),
                        isOpen ? "Record the missing facts." : "Nothing to do if none should be caught."));
            }
        }
        return found;
    }

    private static SortedSet<String> found(List<Finding> findings, Finding.Certainty certainty) {
        return findings.stream()
                .filter(finding -> finding.certainty() == certainty)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> both(Set<String> one, Set<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
