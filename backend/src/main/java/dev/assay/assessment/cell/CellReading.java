package dev.assay.assessment.cell;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Words;
import dev.assay.evaluation.Criterion;
import dev.assay.evidence.Estimate;
import dev.assay.evidence.Grade;
import dev.assay.scoring.Measurement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read for one alternative on one criterion, before it becomes a value.
 *
 * @param factor what was measured, at its own level: two alternatives with one factor share whatever its level turns out to be
 * @param open factor → the facts that would settle it; empty where no fact does
 * @param estimate the distribution behind a figure read from evidence, absent where none is
 * @param applicable whether the question arises at all
 */
public record CellReading(
        Measurement measurement,
        String factor,
        SortedMap<String, List<MissingFact>> open,
        boolean applicable,
        Optional<Grade> grade,
        List<String> evidence,
        List<String> shown,
        Optional<Estimate> estimate,
        String why) {

    static CellReading measured(Estimate estimate) {
        return new CellReading(
                measurement(estimate),
                estimate.factor(),
                Collections.emptySortedMap(),
                true,
                estimate.grade(),
                estimate.rows(),
                estimate.shown(),
                Optional.of(estimate),
                estimate.why());
    }

    private static Measurement measurement(Estimate estimate) {
        return estimate.distribution()
                .<Measurement>map(noise -> new Measurement.Estimated(
                        noise,
                        estimate.bias().map(term -> -term.coefficient()).orElse(0.0),
                        estimate.domain().orElseGet(noise::support),
                        estimate.range().orElseGet(noise::support)))
                .orElse(Measurement.unknown());
    }

    static CellReading of(Measurement measurement, String factor, String why) {
        return new CellReading(
                measurement,
                factor,
                Collections.emptySortedMap(),
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                why);
    }

    /** The same with the facts that would settle it, by factor. */
    CellReading waitingFor(SortedMap<String, List<MissingFact>> facts) {
        return new CellReading(measurement, factor, facts, applicable, grade, evidence, shown, estimate, why);
    }

    /** The same with the facts that would settle its one factor; an exact reading waits for none. */
    CellReading waitingFor(List<MissingFact> facts) {
        return state() == Assessment.State.EXACT || facts.isEmpty()
                ? this
                : waitingFor(new TreeMap<>(Map.of(factor, facts)));
    }

    /**
     * The question does not arise. That is no gap in knowledge: nothing is drawn and nobody is asked. The level that the criterion
     * states counts; where it states none, its worst, so that nobody gains by what the criterion leaves out.
     */
    static CellReading notApplicable(Criterion criterion, String factor, String why) {
        double level = criterion.whereNotApplicable().orElse(criterion.scale().worst());
        return new CellReading(
                Measurement.exact(level),
                factor,
                Collections.emptySortedMap(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                "Not applicable: " + why + ". Counts at " + Words.number(level) + " "
                        + criterion.scale().unit()
                        + (criterion.whereNotApplicable().isPresent()
                                ? ", the level that the criterion states for such alternatives."
                                : ", the worst level, until the criterion states one for such alternatives."));
    }

    CellReading saying(String more) {
        return new CellReading(
                measurement, factor, open, applicable, grade, evidence, shown, estimate, why + " " + more);
    }

    /** All figures, where they contradict each other. */
    public Optional<Assessment.Dispute> dispute() {
        return estimate.filter(e -> e.state() == Estimate.State.DISPUTED).map(e -> new Assessment.Dispute(e.values()));
    }

    public Assessment.State state() {
        if (!applicable) {
            return Assessment.State.NOT_APPLICABLE;
        }
        if (dispute().isPresent()) {
            return Assessment.State.DISPUTED;
        }
        return measurement
                .range()
                .map(range -> range.isPoint() ? Assessment.State.EXACT : Assessment.State.INTERVAL)
                .orElse(Assessment.State.UNKNOWN);
    }
}
