package dev.assay.assessment.weight;

import dev.assay.assessment.Words;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.RedundantAnswer;
import dev.assay.robustness.WeightSpace;
import dev.assay.scoring.EquivalentChange;
import dev.assay.scoring.EquivalentChange.Weighed;
import dev.assay.scoring.SwingWeights;
import dev.assay.scoring.ValueFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the weights of a case say when they are read back: equivalent changes, how consistent each ballot is with the answer to its
 * redundant question, and where the ballots disagree. Source: von Winterfeldt and Edwards 1986, who ask more than the weights need
 * so that the answers can be held against each other.
 *
 * @param equivalents what the whole step of each criterion is worth on the heaviest one
 * @param ballots in the order of the case
 * @param disagreements the widest first
 */
public record Elicitation(List<Equivalent> equivalents, List<BallotReading> ballots, List<Disagreement> disagreements) {

    /**
     * Moving {@code criterion} from its worst to its best level is worth as much as moving {@code against} from {@code from} to {@code
     * to}.
     */
    public record Equivalent(String criterion, String against, double from, double to) {}

    /** @param question absent where the ballot weighs fewer than three criteria, so that nothing is redundant */
    public record BallotReading(
            String author,
            Optional<LocalDate> on,
            Optional<RedundantQuestion> question,
            Optional<Consistency> consistency) {}

    /** To which level must {@code against} rise from its worst, to be worth the whole step of {@code criterion}? */
    public record RedundantQuestion(String criterion, String against) {}

    /**
     * A stated level beside the one that the swings imply.
     *
     * @param implied absent where the swings say more than the whole scale of {@code against}
     * @param difference of the swing of {@code criterion} as the answer has it, less as it was given, in points
     * @param agrees whether that is within the points by which every swing is taken to wander
     */
    public record Consistency(
            String criterion,
            String against,
            double stated,
            Optional<Double> implied,
            double difference,
            boolean agrees,
            LocalDate on,
            String text) {}

    /** @param low lowest weight on any ballot, 0–1 */
    public record Disagreement(String criterion, double low, String lowest, double high, String highest) {}

    /**
     * @param swings the swings to read the equivalent changes from: those being tried, or the central ones
     */
    public static Elicitation of(CaseFile caseFile, Map<String, Double> swings) {
        return new Elicitation(
                equivalents(caseFile, swings),
                caseFile.ballots().stream()
                        .map(ballot -> new BallotReading(
                                ballot.author(),
                                ballot.on(),
                                question(caseFile, ballot),
                                consistency(caseFile, ballot)))
                        .toList(),
                disagreements(caseFile));
    }

    private static List<Equivalent> equivalents(CaseFile caseFile, Map<String, Double> swings) {
        List<Criterion> byWeight = byWeight(caseFile, swings);
        List<Equivalent> equivalents = new ArrayList<>();
        for (Criterion each : byWeight.subList(Math.min(1, byWeight.size()), byWeight.size())) {
            Criterion heaviest = byWeight.get(0);
            EquivalentChange.ofWholeStep(weighed(each, swings), weighed(heaviest, swings))
                    .ifPresent(change ->
                            equivalents.add(new Equivalent(each.id(), heaviest.id(), change.from(), change.to())));
        }
        return List.copyOf(equivalents);
    }

    /** Criteria with a swing and a value function, the largest swing first. */
    private static List<Criterion> byWeight(CaseFile caseFile, Map<String, Double> swings) {
        return caseFile.criteria().stream()
                .filter(criterion -> swings.getOrDefault(criterion.id(), 0.0) > 0)
                .filter(criterion -> ValueFunction.of(criterion.scale()) instanceof ValueFunction.Checked.Accepted)
                .sorted(Comparator.comparingDouble((Criterion c) -> swings.getOrDefault(c.id(), 0.0))
                        .reversed())
                .toList();
    }

    private static Weighed weighed(Criterion criterion, Map<String, Double> swings) {
        return new Weighed(ValueFunction.declaredBy(criterion.scale()), swings.getOrDefault(criterion.id(), 0.0));
    }

    /** The third heaviest against the second: both were weighed against the heaviest, never against each other. */
    private static Optional<RedundantQuestion> question(CaseFile caseFile, Ballot ballot) {
        List<Criterion> byWeight = byWeight(caseFile, ballot.swings());
        return byWeight.size() < 3
                ? Optional.empty()
                : Optional.of(new RedundantQuestion(
                        byWeight.get(2).id(), byWeight.get(1).id()));
    }

    static Optional<Consistency> consistency(CaseFile caseFile, Ballot ballot) {
        return ballot.redundant().flatMap(answer -> {
            List<Criterion> weighed = byWeight(caseFile, ballot.swings());
            Map<String, Criterion> byId =
                    weighed.stream().collect(Collectors.toMap(Criterion::id, c -> c, (a, b) -> a));
            return Optional.ofNullable(byId.get(answer.criterion()))
                    .flatMap(one -> Optional.ofNullable(byId.get(answer.against()))
                            .map(other -> consistency(one, other, ballot, answer)));
        });
    }

    private static Consistency consistency(Criterion one, Criterion other, Ballot ballot, RedundantAnswer answer) {
        Weighed step = weighed(one, ballot.swings());
        Weighed against = weighed(other, ballot.swings());
        Optional<Double> implied = EquivalentChange.ofWholeStep(step, against).map(EquivalentChange::to);
        double asAnswered = against.weight() * against.function().value(answer.level()) / 100;
        double difference = asAnswered - step.weight();
        boolean agrees = Math.abs(difference) <= WeightSpace.SWING_JITTER;
        String unit = " " + other.scale().unit();
        String text = ballot.author() + " answered on " + answer.on() + " that the whole step of " + one.name()
                + " is worth as much as moving " + other.name() + " from "
                + Words.number(other.scale().worst()) + " to "
                + Words.rounded(answer.level()) + unit + "; the swings imply "
                + implied.map(level -> Words.rounded(level) + unit).orElse("more than its whole scale") + ". "
                + (agrees ? "The two agree" : "The two disagree") + ": a swing of " + Words.rounded(asAnswered)
                + " by the answer, " + Words.rounded(step.weight()) + " on the ballot.";
        return new Consistency(one.id(), other.id(), answer.level(), implied, difference, agrees, answer.on(), text);
    }

    /** A draft may hold a swing that no weight follows from; it is a problem of the case, and is compared with nothing. */
    private static boolean isOnScale(Ballot ballot) {
        return ballot.swings().values().stream().allMatch(swing -> swing >= 0 && swing <= 100);
    }

    private static List<Disagreement> disagreements(CaseFile caseFile) {
        List<String> ids = PlausibleWeights.ids(caseFile);
        record Weights(String author, List<Double> weights) {}
        List<Weights> ballots = caseFile.ballots().stream()
                .filter(Elicitation::isOnScale)
                .flatMap(
                        ballot -> SwingWeights.normalised(ids, ballot.swings())
                                .map(weights -> new Weights(ballot.author(), weights))
                                .stream())
                .toList();
        if (ballots.size() < 2) {
            return List.of();
        }
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int column = i;
            Comparator<Weights> byWeight =
                    Comparator.comparingDouble(ballot -> ballot.weights().get(column));
            Weights low = ballots.stream().min(byWeight).orElseThrow();
            Weights high = ballots.stream().max(byWeight).orElseThrow();
            found.add(new Disagreement(
                    ids.get(i),
                    low.weights().get(i),
                    low.author(),
                    high.weights().get(i),
                    high.author()));
        }
        found.sort(Comparator.comparingDouble((Disagreement each) -> each.low() - each.high()));
        return List.copyOf(found);
    }
}
