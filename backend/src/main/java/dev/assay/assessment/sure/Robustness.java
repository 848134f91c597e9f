package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.cell.Effort;
import dev.assay.assessment.cell.MissingFact;
import dev.assay.cost.ExitCost;
import dev.assay.evaluation.Scenario.Horizon;
import dev.assay.evaluation.WeightModel;
import dev.assay.scoring.Convention;
import java.util.List;
import java.util.Optional;

/**
 * How sure the answer of a case is. Shares are figures of sensitivity under stated conventions, not probabilities.
 *
 * @param weights which weights were taken as plausible
 * @param draws draws of weights and measurements under each convention
 * @param samplingError half the width of the 95 % interval of a share of one half: the largest there is
 * @param leader the preferred alternative at the central weights, among the awardable
 * @param tieGroups awardable alternatives, best group first; a group runs from its top down to the last one that its top beats in
 *     less than {@code tieThreshold} of the draws, so that of those between nothing of the kind is claimed
 * @param acceptability once per convention for unknowns, among the awardable
 * @param withUnresolved the same with the unresolved among them
 * @param stability how far each weight may go before the leader changes
 * @param challengers what it takes for each other alternative to overtake the leader, and to lead
 * @param flips measurements and prices whose level can change the leader, one at a time
 * @param openCells cells that are not settled and can change the leader, each by itself
 * @param dominances pairs in which one is worth at least as much on every criterion, whatever the unknowns turn out to be
 * @param front Pareto front of the awardable
 * @param questions what would be worth knowing, most worth for its effort first
 * @param clearances facts that leave a knock-out unresolved, most that can be gained by settling them first
 * @param scenarios the case under each of its scenarios, as stated first
 * @param horizon whether the choice differs far out
 * @param limits what the weights kept to besides, and how they were drawn; absent where nothing of the kind is stated
 */
public record Robustness(
        WeightModel weights,
        int draws,
        long seed,
        double tieThreshold,
        double samplingError,
        List<String> criteria,
        Optional<String> leader,
        List<List<String>> tieGroups,
        List<UnderConvention> acceptability,
        List<UnderConvention> withUnresolved,
        List<Stability> stability,
        List<Challenger> challengers,
        List<Flip> flips,
        List<OpenCell> openCells,
        List<Pair> dominances,
        List<OnFront> front,
        List<Question> questions,
        List<Clearance> clearances,
        List<ScenarioOutcome> scenarios,
        HorizonPanel horizon,
        Optional<String> limits) {

    /** @param standings by alternative id */
    public record UnderConvention(Convention convention, List<Acceptance> standings) {}

    /**
     * One alternative under one convention.
     *
     * @param ranks share of the draws with the first, second, … rank
     * @param centralWeights mean weights of the draws in which it is first, in the order of the criteria; empty where it never is
     * @param confidence share of fresh measurement draws in which it is first at those weights
     * @param winning share of draws in which it is worth more than each other, in the order of the standings
     */
    public record Acceptance(
            String alternative,
            List<Double> ranks,
            List<Double> centralWeights,
            Optional<Double> confidence,
            List<Double> winning) {}

    /**
     * @param low least weight at which the leader still leads
     * @param below who leads below it, absent where it reaches 0
     */
    public record Stability(
            String criterion, double weight, double low, double high, Optional<String> below, Optional<String> above) {}

    /**
     * @param overtakes weight that must change hands for it to be worth as much as the leader; absent: no weights do
     * @param overtakingWeights the weights after that, in the order of the criteria
     * @param leads weight that must change hands for it to be worth as much as every other; absent: no weights do
     */
    public record Challenger(
            String alternative,
            Optional<Double> overtakes,
            List<Double> overtakingWeights,
            Optional<Double> leads,
            List<Double> leadingWeights) {}

    /**
     * @param expected value expected on the criterion at present, 0–100
     * @param level level in the criterion's unit at which the lead changes; absent: no level of the scale does
     * @param rising whether it changes above that level
     */
    public record Flip(
            String criterion,
            String unit,
            List<String> alternatives,
            double expected,
            Optional<Double> level,
            boolean rising,
            Optional<String> leader) {}

    /**
     * A cell that is unknown, disputed, or left open by the facts, and at some level still possible makes another awardable
     * alternative lead, all else as expected.
     *
     * @param alternatives all that share the measurement
     * @param level the level, in the criterion's unit, beyond which the lead changes
     * @param rising whether it changes above that level
     * @param leader who leads beyond it
     * @param text all of this in words
     */
    public record OpenCell(
            String criterion,
            String unit,
            List<String> alternatives,
            Assessment.State state,
            double level,
            boolean rising,
            String leader,
            String text) {}

    public record Pair(String better, String worse) {}

    /** @param share share of the draws in which it is on the front */
    public record OnFront(String alternative, boolean expected, double share) {}

    /**
     * A missing or uncertain fact, asked at its own level.
     *
     * @param factor id of the factor
     * @param kind what the factor stands for
     * @param text the question, in words
     * @param facts facts of the vocabulary that settle it once recorded; empty where something must be measured or priced
     * @param alternatives whom the answer is about
     * @param evppi expected gain in value, 0–100, from knowing it before choosing
     * @param change probability, under the stated distributions, that another alternative leads once it is known
     * @param effort what asking takes; of several facts the most
     * @param perEffort evppi over the points of effort, those of all its facts together
     */
    public record Question(
            String factor,
            String kind,
            String text,
            List<MissingFact> facts,
            List<String> criteria,
            List<String> alternatives,
            double evppi,
            double change,
            Effort effort,
            double perEffort) {}

    /**
     * A missing fact that leaves a knock-out unresolved, asked at its own level.
     *
     * @param field as written in rules
     * @param subject id of the offering, model or vendor it is about; empty for the case itself
     * @param text what is missing, in words
     * @param rules ids of the knock-outs that wait for it
     * @param alternatives who waits for it
     * @param preferred the one of them for which most is gained
     * @param gain how much more than the leader that one is expected to be worth, in points of value 0–100, if all it waits for
     *     comes out well; 0 where it would not lead. An upper bound: how likely that is nobody states
     * @param answers how many facts that one waits for at most, this one among them: one may make another needless
     * @param effort what asking for this fact takes
     * @param perEffort gain over the points of effort of all those facts
     */
    public record Clearance(
            String field,
            String subject,
            String text,
            List<String> rules,
            List<String> alternatives,
            String preferred,
            double gain,
            int answers,
            Effort effort,
            double perEffort) {}

    /**
     * The case under one scenario.
     *
     * @param id empty for the case as stated
     * @param horizon absent for the case as stated
     * @param leader among the awardable
     */
    public record ScenarioOutcome(
            String id,
            String name,
            Optional<Horizon> horizon,
            String assumptions,
            Optional<String> leader,
            List<InScenario> alternatives) {}

    /**
     * @param value additive value; absent where it is knocked out
     * @param rank among the awardable and unresolved
     * @param regret value of the leading one less its own; absent where it is knocked out
     * @param exit what leaving it costs, where it is knocked out and the case states it
     * @param findings ids of rules that find something here and not in the case as stated, or the other way round
     * @param notes what of the case cannot be read here as it stands, in words
     */
    public record InScenario(
            String alternative,
            Assessment.Status status,
            Optional<Double> value,
            Optional<Integer> rank,
            Optional<Double> regret,
            Optional<ExitCost> exit,
            List<String> findings,
            List<String> notes) {}

    /**
     * Near and far side by side.
     *
     * @param near leader of the case as stated
     * @param far leader of each far scenario, in their order
     * @param words whether the choice differs, whatever the answer is
     */
    public record HorizonPanel(Optional<String> near, List<FarLeader> far, boolean differs, String words) {}

    public record FarLeader(String scenario, Optional<String> leader) {}
}
