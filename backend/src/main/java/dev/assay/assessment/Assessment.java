package dev.assay.assessment;

import dev.assay.evaluation.Criterion;
import dev.assay.evidence.Grade;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one case at one day under one rulebook.
 *
 * @param weighed whether weights could be derived; without them values stand per criterion and nothing is ranked
 * @param alternatives ranked ones first in order, then unresolved, then knocked out; within a group by offering id
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
     */
    public record Alternative(
            String offering,
            String name,
            String model,
            String operator,
            Status status,
            Span total,
            List<Standing> standings,
            List<Cell> cells,
            List<Finding> findings,
            Optional<CostOutcome> cost) {}

    public enum Status {
        AWARDABLE,
        /** A knock-out may apply, but facts are missing: ranked with and without, not awardable. */
        UNRESOLVED,
        KNOCKED_OUT
    }

    /** Expected, worst and best of a value, 0–100. */
    public record Span(double expected, double worst, double best) {}

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

    /** How unknown cells are read for one standing. */
    public enum Convention {
        UNIFORM,
        ALL_WORST,
        ALL_BEST
    }

    /**
     * One measurement turned into a value.
     *
     * @param state whether known exactly, as an interval, or not at all
     * @param measured range of the measurement in the criterion's unit, absent where unknown
     * @param value value 0–100 on the criterion
     * @param contribution weight × value; the contributions of an alternative add up to its total
     * @param clamped whether the measurement lay outside the declared scale
     * @param grade grade of the evidence, absent where no evidence row is read
     * @param evidence ids of the evidence rows read
     * @param why why this figure, in words
     */
    public record Cell(
            String criterion,
            State state,
            Optional<Interval> measured,
            Span value,
            Span contribution,
            boolean clamped,
            Optional<Grade> grade,
            List<String> evidence,
            String why) {}

    public enum State {
        EXACT,
        INTERVAL,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** Cost over the term in the case's currency, with its parts in words and figures. */
    public record CostOutcome(String currency, double total, double perMonth, List<Part> parts, String tariff) {
        public record Part(String label, double amount) {}
    }

    /** @param about criterion, offering or rule concerned, may be empty */
    public record Warning(String code, String about, String text) {}
}
