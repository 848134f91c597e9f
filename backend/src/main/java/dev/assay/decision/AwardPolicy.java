package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.sure.Robustness.OpenCell;
import dev.assay.decision.AwardCheck.Point;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import dev.assay.scoring.Convention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be awarded. Each question is a check that says how it stands; the
 * refusals are those of the checks, so that what is told beforehand and what is refused cannot differ. */
public final class AwardPolicy {

    private static final int MOST_TOLD = 5;

    private AwardPolicy() {}

    /**
     * Every reason against this award; empty = it may be made.
     *
     * @param open cells that can change the leader
     */
    public static List<AwardRefusal> refusals(Assessment assessment, List<OpenCell> open, Award award) {
        return refusals(checks(assessment, Optional.of(open), award));
    }

    static List<AwardRefusal> refusals(List<AwardCheck> checks) {
        return checks.stream().flatMap(check -> check.refusals().stream()).toList();
    }

    /**
     * What is asked of every award, and how this one stands.
     *
     * @param open cells that can change the leader; empty while they are being worked out
     */
    public static List<AwardCheck> checks(Assessment assessment, Optional<List<OpenCell>> open, Award award) {
        return List.of(
                AwardCheck.of(
                        Point.WEIGHED,
                        "Central weights over " + assessment.criteria().size() + " criteria.",
                        told(theCaseIsWeighed(assessment))),
                AwardCheck.of(
                        Point.METHOD,
                        "Nothing in it contradicts the method.",
                        told(theCaseKeepsToTheMethod(assessment))),
                AwardCheck.of(
                        Point.CHOSEN,
                        find(assessment, award).map(Alternative::name).orElse(""),
                        told(theChosenIsACandidate(assessment, award)
                                .or(() -> theChosenIsNotKnockedOut(assessment, award))
                                .or(() -> theChosenIsResolved(assessment, award)))),
                deviation(assessment, award),
                unknowns(assessment, open, award));
    }

    private static List<AwardRefusal> told(Optional<AwardRefusal> refusal) {
        return refusal.stream().toList();
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

    private static Optional<AwardRefusal> theCaseIsWeighed(Assessment assessment) {
        return assessment.weighed()
                ? Optional.empty()
                : refuse(
                        "chosen",
                        "The case has no weights, so nothing is ranked yet.",
                        "Give at least one criterion a swing above 0 in Criteria & weights.");
    }

    /** What a warning calls an error makes the ranking say something else than the case means. */
    private static Optional<AwardRefusal> theCaseKeepsToTheMethod(Assessment assessment) {
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
        if (award.chosen().isBlank()) {
            return refuse("chosen", "Nothing is chosen yet.", "Choose an alternative that can be awarded.");
        }
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
                                        .map(AwardPolicy::inWords)
                                        .collect(Collectors.joining("; "))
                                + ").",
                        "Obtain the missing facts and record them in the case, or choose another alternative."));
    }

    private static AwardCheck deviation(Assessment assessment, Award award) {
        List<Alternative> leaders = leaders(assessment);
        if (leaders.isEmpty() || award.chosen().isBlank()) {
            return AwardCheck.of(
                    Point.DEVIATION,
                    leaders.isEmpty() ? "Nobody leads yet, so no choice deviates." : "Nothing is chosen yet.",
                    List.of());
        }
        String others = leaders.size() == 1
                ? "which is " + names(leaders) + "."
                : "which are " + names(leaders) + ", worth the same.";
        if (leaders.stream().anyMatch(leader -> leader.offering().equals(award.chosen()))) {
            return AwardCheck.of(
                    Point.DEVIATION,
                    leaders.size() == 1
                            ? "The choice does not deviate."
                            : names(leaders) + " are worth the same; the choice does not deviate.",
                    List.of());
        }
        List<AwardRefusal> refusals = award.justification().isBlank()
                ? told(refuse(
                        "justification",
                        leaders.size() == 1
                                ? "The choice is not the alternative preferred under these weights, " + others
                                : "The choice is none of the alternatives preferred under these weights, " + others,
                        "Say in a sentence or two why it is chosen all the same."))
                : List.of();
        return AwardCheck.of(
                        Point.DEVIATION,
                        "A reason is given for not choosing what is preferred under these weights, " + others,
                        refusals)
                .asked(true);
    }

    /** An open cell that changes the leader by itself, or all unknown ones together, read at their worst or at their best. */
    private static AwardCheck unknowns(Assessment assessment, Optional<List<OpenCell>> open, Award award) {
        boolean isAccepted = !award.acceptedUnknowns().isBlank();
        boolean canDiffer = List.of(Convention.values()).stream()
                        .map(convention -> leaders(assessment, convention).stream()
                                .map(Alternative::offering)
                                .toList())
                        .distinct()
                        .count()
                > 1;
        List<OpenCell> cells = open.orElse(List.of());
        boolean isAsked = canDiffer || !cells.isEmpty();
        return new AwardCheck(
                Point.UNKNOWNS,
                unknownsInWords(open, isAsked),
                cells.stream().map(OpenCell::text).toList(),
                isAsked,
                open.isEmpty() && !isAccepted,
                isAsked && !isAccepted ? told(whatCanChangeTheLeader(cells)) : List.of());
    }

    private static String unknownsInWords(Optional<List<OpenCell>> open, boolean isAsked) {
        if (open.isEmpty()) {
            return "Which single cells can change it is being worked out.";
        }
        return isAsked
                ? "Open cells can change the leader; a reason is given for deciding without them."
                : "No cell that is unknown, disputed or left open by the facts changes it.";
    }

    private static Optional<AwardRefusal> whatCanChangeTheLeader(List<OpenCell> open) {
        String cells = open.stream().limit(MOST_TOLD).map(OpenCell::text).collect(Collectors.joining(" "));
        String more = open.size() > MOST_TOLD ? " And " + (open.size() - MOST_TOLD) + " more." : "";
        return refuse(
                "acceptedUnknowns",
                open.isEmpty()
                        ? "Open cells together can change the leader: it differs when all unknowns are read at their worst or at their best."
                        : "Open cells can change the leader. " + cells + more,
                "Obtain the missing figures, or say why the award is made without them.");
    }

    private static String inWords(String field) {
        return new ConditionWords(Vocabulary.standard()).name(field) + ", " + field;
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
