package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.sure.Robustness.OpenCell;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Convention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be awarded. Each policy is a named check; all of them are asked and every refusal is told at once. */
public final class AwardPolicy {

    private static final List<BiFunction<Assessment, Award, Optional<AwardRefusal>>> POLICIES = List.of(
            AwardPolicy::theCaseIsWeighed,
            AwardPolicy::theCaseKeepsToTheMethod,
            AwardPolicy::theChosenIsACandidate,
            AwardPolicy::theChosenIsNotKnockedOut,
            AwardPolicy::theChosenIsResolved,
            AwardPolicy::deviatingFromTheLeaderIsJustified);

    private static final int MOST_TOLD = 5;

    private AwardPolicy() {}

    /**
     * Every reason against this award; empty = it may be made.
     *
     * @param open cells that can change the leader
     */
    public static List<AwardRefusal> refusals(Assessment assessment, List<OpenCell> open, Award award) {
        return Stream.concat(
                        POLICIES.stream().flatMap(policy -> policy.apply(assessment, award).stream()),
                        whatCanChangeTheLeaderIsAccepted(assessment, open, award).stream())
                .toList();
    }

    /** The first of the {@linkplain #leaders leaders} by id; absent where none is awardable or nothing is weighed. */
    public static Optional<Alternative> leader(Assessment assessment) {
        return leaders(assessment).stream().findFirst();
    }

    /** The awardable alternatives of the highest expected value, by id: more than one only where they are worth the same. */
    public static List<Alternative> leaders(Assessment assessment) {
        return leaders(assessment, Convention.UNIFORM);
    }

    private static List<Alternative> leaders(Assessment assessment, Convention convention) {
        return assessment.weighed()
                ? assessment.alternatives().stream()
                        .filter(alternative -> rankAmongAwardable(alternative, convention)
                                .filter(rank -> rank == 1)
                                .isPresent())
                        .sorted(Comparator.comparing(Alternative::offering))
                        .toList()
                : List.of();
    }

    /** Names as a sentence lists them. */
    static String names(List<Alternative> alternatives) {
        List<String> names = alternatives.stream().map(Alternative::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Optional<Integer> rankAmongAwardable(Alternative alternative, Convention convention) {
        return alternative.standings().stream()
                .filter(s -> s.convention() == convention)
                .findFirst()
                .flatMap(Assessment.Standing::rankWithoutUnresolved);
    }

    private static Optional<AwardRefusal> theCaseIsWeighed(Assessment assessment, Award award) {
        return assessment.weighed()
                ? Optional.empty()
                : refuse(
                        "chosen",
                        "The case has no weights, so nothing is ranked yet.",
                        "Give at least one criterion a swing above 0 in Criteria & weights.");
    }

    /** What a warning calls an error makes the ranking say something else than the case means. */
    private static Optional<AwardRefusal> theCaseKeepsToTheMethod(Assessment assessment, Award award) {
        String errors = assessment.warnings().stream()
                .filter(warning -> warning.severity() == Assessment.Warning.Severity.ERROR)
                .map(Assessment.Warning::text)
                .collect(Collectors.joining(" "));
        return errors.isEmpty()
                ? Optional.empty()
                : refuse(
                        "chosen",
                        "The evaluation contradicts the method. " + errors,
                        "Mend the case first; until then its ranking does not mean what it says.");
    }

    private static Optional<AwardRefusal> theChosenIsACandidate(Assessment assessment, Award award) {
        return find(assessment, award).isPresent()
                ? Optional.empty()
                : refuse(
                        "chosen",
                        "`" + award.chosen() + "` is not a candidate of this case.",
                        "Choose one of: "
                                + assessment.alternatives().stream()
                                        .map(Alternative::offering)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static Optional<AwardRefusal> theChosenIsNotKnockedOut(Assessment assessment, Award award) {
        return find(assessment, award)
                .filter(a -> a.status() == Status.KNOCKED_OUT)
                .flatMap(a -> refuse(
                        "chosen",
                        a.name() + " is knocked out by " + rules(a, Finding.Certainty.HOLDS) + ".",
                        "Choose another alternative, or record the fact that lifts the knock-out, with its source."));
    }

    private static Optional<AwardRefusal> theChosenIsResolved(Assessment assessment, Award award) {
        return find(assessment, award)
                .filter(a -> a.status() == Status.UNRESOLVED)
                .flatMap(a -> refuse(
                        "chosen",
                        a.name() + " is unresolved: " + rules(a, Finding.Certainty.MAY_HOLD)
                                + " may knock it out, and facts are missing ("
                                + a.findings().stream()
                                        .filter(f -> f.kind() == Finding.Kind.KNOCK_OUT)
                                        .flatMap(f -> f.missing().stream())
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ").",
                        "Obtain the missing facts and record them in the case, or choose another alternative."));
    }

    private static Optional<AwardRefusal> deviatingFromTheLeaderIsJustified(Assessment assessment, Award award) {
        List<Alternative> leaders = leaders(assessment);
        if (leaders.isEmpty()
                || !award.justification().isBlank()
                || leaders.stream().anyMatch(leader -> leader.offering().equals(award.chosen()))) {
            return Optional.empty();
        }
        return refuse(
                "justification",
                leaders.size() == 1
                        ? "The choice is not the alternative preferred under these weights, which is " + names(leaders)
                                + "."
                        : "The choice is none of the alternatives preferred under these weights, which are "
                                + names(leaders) + ", worth the same.",
                "Say in a sentence or two why it is chosen all the same.");
    }

    /** An open cell that changes the leader by itself, or all unknown ones together, read at their worst or at their best. */
    private static Optional<AwardRefusal> whatCanChangeTheLeaderIsAccepted(
            Assessment assessment, List<OpenCell> open, Award award) {
        long leaders = List.of(Convention.values()).stream()
                .map(convention -> leaders(assessment, convention).stream()
                        .map(Alternative::offering)
                        .toList())
                .distinct()
                .count();
        if (open.isEmpty() && leaders <= 1 || !award.acceptedUnknowns().isBlank()) {
            return Optional.empty();
        }
        String cells = open.stream().limit(MOST_TOLD).map(OpenCell::text).collect(Collectors.joining(" "));
        String more = open.size() > MOST_TOLD ? " And " + (open.size() - MOST_TOLD) + " more." : "";
        return refuse(
                "acceptedUnknowns",
                open.isEmpty()
                        ? "Open cells together can change the leader: it differs when all unknowns are read at their worst or at their best."
                        : "Open cells can change the leader. " + cells + more,
                "Obtain the missing figures, or say why the award is made without them.");
    }

    private static Optional<Alternative> find(Assessment assessment, Award award) {
        return assessment.alternatives().stream()
                .filter(a -> a.offering().equals(award.chosen()))
                .findFirst();
    }

    private static String rules(Alternative alternative, Finding.Certainty certainty) {
        return alternative.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.KNOCK_OUT && f.certainty() == certainty)
                .map(f -> "rule " + f.rule() + " (" + f.title() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<AwardRefusal> refuse(String field, String message, String remedy) {
        return Optional.of(new AwardRefusal(field, message, remedy));
    }
}
