package dev.assay.assessment;

import dev.assay.cost.CostOverTerm;
import dev.assay.cost.PriceTrend;
import dev.assay.evaluation.Criterion;
import dev.assay.evidence.ClaimGrading;
import dev.assay.evidence.Contamination;
import dev.assay.evidence.Estimate;
import dev.assay.evidence.Grade;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Scale;
import dev.assay.scoring.ValueSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one case at one day under one rulebook.
 *
 * @param weighed whether weights could be derived; without them values stand per criterion and nothing is ranked
 * @param alternatives ranked ones first in order, then unresolved, then knocked out; within a group by offering id
 * @param claims claims about the candidates' models that were public by then, graded part by part
 * @param warnings what a reader must know about the whole
 */
public record Assessment(
        String caseId,
        String title,
        LocalDate asOf,
        int methodVersion,
        long seed,
        String rulebookDigest,
        String knowledgeDigest,
        boolean weighed,
        List<WeighedCriterion> criteria,
        List<Alternative> alternatives,
        List<ClaimGrading> claims,
        List<Warning> warnings) {

    /** @param weight normalised central weight, 0–1; the weights sum to 1 */
    public record WeighedCriterion(
            String id, String name, Criterion.Group group, double swing, double weight, Scale scale) {}

    /**
     * One alternative.
     *
     * @param total additive value 0–100 at the central weights
     * @param standings one per convention for unknowns, among the alternatives not knocked out
     * @param cost the workload's cost over the term, absent where unpriced
     * @param notes what a reader must know about this alternative, such as its withdrawal
     */
    public record Alternative(
            String offering,
            String name,
            String model,
            String operator,
            Status status,
            ValueSpan total,
            List<Standing> standings,
            List<Cell> cells,
            List<Finding> findings,
            Optional<CostOutcome> cost,
            List<String> notes) {

        public Alternative withFindings(List<Finding> others) {
            return new Alternative(
                    offering, name, model, operator, status, total, standings, cells, others, cost, notes);
        }
    }

    public enum Status {
        AWARDABLE,
        /** A knock-out may apply, but facts are missing: ranked with and without, not awardable. */
        UNRESOLVED,
        KNOCKED_OUT
    }

    /**
     * @param rank rank by value under this convention, ties share the better rank
     * @param bestRank rank if this one turned out at its best and all others at their worst
     * @param rankWithoutUnresolved rank among awardable alternatives only; absent for an unresolved one
     */
    public record Standing(
            Convention convention,
            double value,
            int rank,
            int bestRank,
            int worstRank,
            Optional<Integer> rankWithoutUnresolved) {}

    /**
     * One measurement turned into a value.
     *
     * @param state whether known exactly, as an interval, or not at all
     * @param measured range of the measurement in the criterion's unit, absent where unknown
     * @param value value 0–100 on the criterion
     * @param contribution weight × value; the contributions of an alternative add up to its total
     * @param clamped whether the measurement lay outside the declared scale
     * @param grade grade of the evidence, absent where no evidence row is read
     * @param contamination whether the benchmark's items may have been in the model's training data; absent where no figure counts
     * @param evidence ids of the evidence rows read
     * @param shown ids of rows that are held and do not count, for the reason given in {@code why}
     * @param why why this figure, in words
     * @param dispute the figures that contradict each other, present exactly where the state is disputed
     */
    public record Cell(
            String criterion,
            State state,
            Optional<Interval> measured,
            ValueSpan value,
            ValueSpan contribution,
            boolean clamped,
            Optional<Grade> grade,
            Optional<Contamination> contamination,
            List<String> evidence,
            List<String> shown,
            String why,
            Optional<Dispute> dispute) {}

    /** Every figure of a disputed cell, each in the criterion's unit with its own interval, evaluator and grade. */
    public record Dispute(List<Estimate.Value> figures) {}

    public enum State {
        EXACT,
        INTERVAL,
        /** Independent figures contradict each other: the interval covers them all. */
        DISPUTED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /**
     * Cost over the term in the case's currency.
     *
     * @param total exact, under the price path of the case
     * @param perMonth of the first month, neither discounted nor with what is paid once
     * @param parts what one month is made of
     * @param notes conventions applied, in words
     * @param tariff the price sheet or record applied, in words
     * @param breakdown of the total, to the cent
     * @param paths the total under each price path
     */
    public record CostOutcome(
            String currency,
            double total,
            double perMonth,
            List<Part> parts,
            List<String> notes,
            String tariff,
            CostOverTerm.Rests rests,
            List<CostLine> breakdown,
            List<PathTotal> paths) {
        public record Part(String label, double amount) {}
    }

    /** @param amount over the term, to the cent; the lines of one breakdown add up to its total */
    public record CostLine(CostOverTerm.Kind kind, String label, BigDecimal amount) {}

    /** @param used whether the cost criterion is measured by this path */
    public record PathTotal(PriceTrend trend, boolean used, BigDecimal total, List<CostLine> breakdown) {}

    /** @param about criterion, offering or rule concerned, may be empty */
    public record Warning(Severity severity, String code, String about, String text) {
        public enum Severity {
            WARNING,
            /** The evaluation contradicts the method and must be mended before anything is decided. */
            ERROR
        }
    }
}
