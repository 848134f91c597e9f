package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.Kind;
import dev.assay.rulebook.analysis.Observation.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries the rules on real candidates and says which never hold for any of them. */
final class CatalogReach {

    private CatalogReach() {}

    static List<Observation> observations(Rulebook rulebook, List<RulebookAnalysis.Candidates> catalog) {
        int offerings =
                catalog.stream().mapToInt(each -> each.alternatives().size()).sum();
        if (offerings == 0) {
            return List.of();
        }
        Set<String> holds = new TreeSet<>();
        Set<String> mayHold = new TreeSet<>();
        Interpreter interpreter = new Interpreter(rulebook);
        for (RulebookAnalysis.Candidates each : catalog) {
            for (Finding finding : interpreter.findings(each.asOf(), each.caseFacts(), each.alternatives())) {
                (finding.certainty() == Finding.Certainty.HOLDS ? holds : mayHold).add(finding.rule());
            }
        }
        List<Observation> found = new ArrayList<>();
        for (Rule rule : rulebook.rules().values()) {
            boolean inForce = catalog.stream().anyMatch(each -> rule.appliesOn(each.asOf()));
            if (inForce && !holds.contains(rule.id())) {
                boolean open = mayHold.contains(rule.id());
                found.add(Observation.of(
                        Kind.NEVER_ON_CATALOG,
                        Weight.NOTE,
                        List.of(rule.id()),
                        rule.place(),
                        rule.id() + " holds for none of the " + offerings + " candidates tried"
                                + (open ? "; for some it stays open because facts are missing." : "."),
                        open ? "Record the missing facts." : "Nothing to do if none should be caught."));
            }
        }
        return found;
    }
}
