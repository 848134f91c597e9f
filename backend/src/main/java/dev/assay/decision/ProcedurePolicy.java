package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.sure.Robustness.OpenCell;
import dev.assay.decision.AwardCheck.Point;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.PublishedTender;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be awarded under the procedure of the case: the {@linkplain AwardPolicy policies} of every award, and its own. */
public final class ProcedurePolicy {
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
            forbidden.add("Procedure, criteria, weights, tie-break, method and rulebook are final once locked.");
            forbidden.add(
                    "Need, facts and judged intervals are final once locked, save bids and what bidders answer to a question asked of all.");
            forbidden.add("Only bidders are compared: a candidate without a bid holds up the award.");
        }
        return List.copyOf(forbidden);
    }

    /**
     * Who leads: the alternatives of the greatest expected value among the awardable, by id. A public tender sets them apart by its
     * published tie-break, as far as that does.
     */
    public static List<Alternative> leaders(CaseFile caseFile, Assessment assessment) {
        List<Alternative> alike = AwardPolicy.leaders(assessment);
        return caseFile.procedure().publishesItsWeights()
                ? caseFile.method()
                        .tieBreak()
                        .map(criterion -> TieBreak.among(alike, criterion))
                        .orElse(alike)
                : alike;
    }

    /** Every reason against this award; empty = it may be made. */
    public static List<AwardRefusal> refusals(
            CaseFile caseFile, Rulebook rulebook, Assessment assessment, List<OpenCell> open, Award award) {
        return AwardPolicy.refusals(checks(caseFile, rulebook, assessment, Optional.of(open), award));
    }

    /**
     * What is asked of an award under the procedure, and how this one stands.
     *
     * @param open cells that can change the leader; empty while they are being worked out
     */
    public static List<AwardCheck> checks(
            CaseFile caseFile, Rulebook rulebook, Assessment assessment, Optional<List<OpenCell>> open, Award award) {
        Procedure procedure = caseFile.procedure();
        if (!procedure.mayAward()) {
            return List.of(AwardCheck.of(
                    Point.PROCEDURE,
                    "",
                    List.of(new AwardRefusal(
                            "chosen",
                            "A market study awards nothing.",
                            "Export its ranking, or make the case a private purchase or a public tender in Need."))));
        }
        List<AwardCheck> checks = new ArrayList<>(AwardPolicy.checks(assessment, open, award));
        if (!procedure.mayDeviate()) {
            checks.removeIf(check -> check.point() == Point.DEVIATION);
            List<Alternative> leaders = leaders(caseFile, assessment);
            checks.add(AwardCheck.of(
                            Point.PUBLISHED,
                            "Criteria and weights are those published, and the choice follows from them.",
                            deviation(leaders, award).toList())
                    .asked(leaders.size() > 1));
            checks.add(AwardCheck.of(
                    Point.BIDS,
                    "There is a bid for every alternative that is compared.",
                    withoutBid(caseFile, assessment).toList()));
            checks.add(AwardCheck.of(
                    Point.ORIGIN,
                    "Every exclusion rests on a law, or on what is offered.",
                    excludedByOriginAlone(rulebook, assessment).toList()));
        }
        return List.copyOf(checks);
    }

    private static Stream<AwardRefusal> deviation(List<Alternative> leaders, Award award) {
        if (leaders.isEmpty()) {
            return Stream.empty();
        }
        if (leaders.stream().noneMatch(leader -> leader.offering().equals(award.chosen()))) {
            return Stream.of(new AwardRefusal(
                    "chosen",
                    "In a public tender the award follows from the published criteria and weights, which lead to "
                            + AwardPolicy.names(leaders) + ".",
                    "Choose it, exclude it on a published or statutory ground, or cancel the tender."));
        }
        return leaders.size() > 1 && award.justification().isBlank()
                ? Stream.of(new AwardRefusal(
                        "justification",
                        AwardPolicy.names(leaders)
                                + " are worth the same, and the published tie-break does not set them apart.",
                        "Draw lots as the tender documents provide, and say how and before whom they were drawn."))
                : Stream.empty();
    }

    private static Stream<AwardRefusal> withoutBid(CaseFile caseFile, Assessment assessment) {
        Set<String> bidders = PublishedTender.bidders(caseFile);
        List<Alternative> silent = assessment.alternatives().stream()
                .filter(alternative -> alternative.status() != Status.KNOCKED_OUT)
                .filter(alternative -> !bidders.contains(alternative.offering()))
                .toList();
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(new AwardRefusal(
                        "chosen",
                        "In a public tender only bidders are compared. There is no bid for " + AwardPolicy.names(silent)
                                + ".",
                        "Enter the bids as contracted prices in Price, and take who did not bid off the candidates."));
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
        return rule.force() != Finding.Force.LAW && OriginGrounds.suffice(rule.condition());
    }

    private static Stream<Finding> knockOuts(Alternative alternative) {
        return alternative.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.KNOCK_OUT)
                .filter(finding -> finding.certainty() == Finding.Certainty.HOLDS);
    }
}
