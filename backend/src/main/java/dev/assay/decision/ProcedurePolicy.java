package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Robustness.OpenCell;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.evaluation.Procedure;
import dev.assay.rulebook.FieldsRead;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be awarded under the procedure of the case: the {@linkplain AwardPolicy policies} of every award, and its own. */
public final class ProcedurePolicy {
    /** Facts that say where somebody or something comes from, and nothing about what is offered. */
    private static final Set<String> ORIGIN = Set.of(
            "model.originCountry",
            "developer.headquarters",
            "developer.ownerCountry",
            "operator.headquarters",
            "operator.ownerCountry",
            "supplyChain.acceleratorOrigin");

    private ProcedurePolicy() {}

    /** What is refused under the procedure, a sentence each. */
    public static List<String> forbids(Procedure procedure) {
        List<String> forbidden = new ArrayList<>();
        if (!procedure.mayAward()) {
            forbidden.add("Nothing is awarded; weights need no lock before contracted prices are seen.");
            return List.copyOf(forbidden);
        }
        forbidden.add("Contracted prices are opened only after the weights are locked.");
        forbidden.add(
                procedure.mayDeviate()
                        ? "Choosing another than the leader needs a reason."
                        : "Only the leader can be awarded, and origin alone excludes nobody.");
        if (procedure.publishesItsWeights()) {
            forbidden.add("Procedure, criteria, weights and method are final once locked.");
        }
        return List.copyOf(forbidden);
    }

    /** Every reason against this award; empty = it may be made. */
    public static List<AwardRefusal> refusals(
            Procedure procedure, Rulebook rulebook, Assessment assessment, List<OpenCell> open, Award award) {
        if (!procedure.mayAward()) {
            return List.of(new AwardRefusal(
                    "chosen",
                    "A market study awards nothing.",
                    "Export its ranking, or make the case a private purchase or a public tender in Need."));
        }
        List<AwardRefusal> refusals = new ArrayList<>(AwardPolicy.refusals(assessment, open, award));
        if (!procedure.mayDeviate()) {
            refusals.removeIf(refusal -> refusal.field().equals("justification"));
            deviation(assessment, award).forEach(refusals::add);
            excludedByOriginAlone(rulebook, assessment).forEach(refusals::add);
        }
        return List.copyOf(refusals);
    }

    private static Stream<AwardRefusal> deviation(Assessment assessment, Award award) {
        return AwardPolicy.leader(assessment)
                .filter(leader -> !leader.offering().equals(award.chosen()))
                .map(leader -> new AwardRefusal(
                        "chosen",
                        "In a public tender the award follows from the published criteria and weights, which lead to "
                                + leader.name() + ".",
                        "Choose it, exclude it on a published or statutory ground, or cancel the tender."))
                .stream();
    }

    /** A law may name a country; a policy or a contract of the buyer may not exclude a bidder for where it comes from. */
    private static Stream<AwardRefusal> excludedByOriginAlone(Rulebook rulebook, Assessment assessment) {
        Map<String, Rule> rules = rulebook.rules();
        return assessment.alternatives().stream()
                .filter(alternative -> alternative.status() == Status.KNOCKED_OUT)
                .filter(alternative -> knockOuts(alternative)
                        .map(Finding::rule)
                        .allMatch(rule -> rules.containsKey(rule) && judgesOriginAlone(rules.get(rule))))
                .map(alternative -> new AwardRefusal(
                        "chosen",
                        alternative.name() + " is excluded for its origin alone, by rule "
                                + knockOuts(alternative)
                                        .map(Finding::rule)
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + ". In a public tender that is no ground.",
                        "Have the rule name what is wrong with the offering, or the law that forbids it."));
    }

    private static boolean judgesOriginAlone(Rule rule) {
        Set<String> read = FieldsRead.of(rule.condition());
        return rule.force() != Finding.Force.LAW && !read.isEmpty() && ORIGIN.containsAll(read);
    }

    private static Stream<Finding> knockOuts(Alternative alternative) {
        return alternative.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.KNOCK_OUT)
                .filter(finding -> finding.certainty() == Finding.Certainty.HOLDS);
    }
}
