package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.Robustness.Acceptance;
import dev.assay.assessment.sure.Robustness.Challenger;
import dev.assay.assessment.sure.Robustness.Flip;
import dev.assay.assessment.sure.Robustness.OnFront;
import dev.assay.assessment.sure.Robustness.Pair;
import dev.assay.assessment.sure.Robustness.Stability;
import dev.assay.assessment.sure.Robustness.UnderConvention;
import dev.assay.assessment.sure.UncertainCells.Built;
import dev.assay.assessment.weight.PlausibleWeights;
import dev.assay.evaluation.Method;
import dev.assay.robustness.Acceptability;
import dev.assay.robustness.Dominance;
import dev.assay.robustness.FlipPoint;
import dev.assay.robustness.MeanValues;
import dev.assay.robustness.ParetoFront;
import dev.assay.robustness.Run;
import dev.assay.robustness.Smaa;
import dev.assay.robustness.TieGroups;
import dev.assay.robustness.UncertainTable;
import dev.assay.robustness.ValueOfInformation;
import dev.assay.robustness.WeightChange;
import dev.assay.robustness.WeightSpace;
import dev.assay.robustness.WeightStability;
import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks how sure the answer of a case is. The same inputs give the same answer, on one thread or many. */
public final class AssessRobustness {

    /** Draws under each convention: the largest sampling error of a share is then just under one hundredth. */
    public static final int DRAWS = Smaa.LEAST_DRAWS;

    /** Draws of a whole answer: ranks and confidence under each convention, with and without the unresolved, and the front. */
    public static final long WORK = (4L * Convention.values().length + 1) * DRAWS;

    private final AssessmentInputs inputs;
    private final Assessment stated;
    private final List<Double> weights;
    private final WeightSpace space;
    private final Run run;

    private AssessRobustness(AssessmentInputs inputs, Assessment stated, Run run) {
        this.inputs = inputs;
        this.stated = stated;
        this.weights = stated.criteria().stream()
                .map(Assessment.WeighedCriterion::weight)
                .toList();
        this.space = PlausibleWeights.of(inputs.caseFile())
                .orElseThrow(() -> new IllegalStateException("A weighed case has no plausible weights."));
        this.run = run.cumulative();
    }

    /**
     * @param run told its progress in draws, of {@link #WORK}
     * @return empty where the run was cancelled, nothing is weighed, or nothing is awardable
     */
    public static Optional<Robustness> run(AssessmentInputs inputs, Assessment stated, Run run) {
        if (!stated.weighed()) {
            return Optional.empty();
        }
        List<CandidateRow> rows = Assess.rows(inputs);
        List<CandidateRow> leadable =
                rows.stream().filter(row -> row.status() == Status.AWARDABLE).toList();
        Optional<Built> awardable = UncertainCells.of(stated.criteria(), leadable);
        Optional<Built> compared = UncertainCells.of(
                stated.criteria(),
                rows.stream().filter(row -> row.status() != Status.KNOCKED_OUT).toList());
        return awardable.flatMap(built -> new AssessRobustness(inputs, stated, run)
                .over(rows, built, compared.orElse(built), new OpenCells(leadable, stated.criteria())));
    }

    private Optional<Robustness> over(List<CandidateRow> rows, Built awardable, Built compared, OpenCells open) {
        List<Acceptability> without = acceptability(awardable.table());
        List<Acceptability> with = acceptability(compared.table());
        Optional<List<ParetoFront>> front =
                ParetoFront.of(awardable.table(), Convention.UNIFORM, method().seed(), DRAWS, run);
        if (without.size() + with.size() < 2 * Convention.values().length || front.isEmpty()) {
            return Optional.empty();
        }
        MeanValues means = MeanValues.of(awardable.table(), Convention.UNIFORM);
        List<Flip> flips = flips(awardable.table());
        List<Robustness.Clearance> clearances = new Clearances(
                        rows,
                        MeanValues.of(compared.table(), Convention.UNIFORM),
                        weights,
                        means.leader(weights),
                        inputs.knowledge().catalog())
                .all();
        List<Robustness.ScenarioOutcome> scenarios = new ScenarioRuns(inputs, stated).outcomes();
        return Optional.of(new Robustness(
                method().weightModel(),
                DRAWS,
                method().seed(),
                method().tieThreshold(),
                without.get(0).samplingError(0.5),
                stated.criteria().stream().map(Assessment.WeighedCriterion::id).toList(),
                ScenarioRuns.leader(stated),
                TieGroups.of(means, weights, without.get(0), method().tieThreshold()),
                without.stream().map(AssessRobustness::shown).toList(),
                with.stream().map(AssessRobustness::shown).toList(),
                WeightStability.of(means, weights).stream()
                        .map(s -> new Stability(
                                s.criterion(),
                                s.weight(),
                                s.stable().low(),
                                s.stable().high(),
                                s.below(),
                                s.above()))
                        .toList(),
                challengers(means),
                flips,
                open.among(flips),
                Dominance.of(awardable.table(), Convention.UNIFORM).stream()
                        .map(d -> new Pair(d.better(), d.worse()))
                        .toList(),
                front.get().stream()
                        .map(f -> new OnFront(f.alternative(), f.expected(), f.share()))
                        .toList(),
                new Questions(
                                awardable.origins(),
                                inputs.caseFile().criteria(),
                                inputs.knowledge().catalog())
                        .worthAsking(ValueOfInformation.of(awardable.table(), weights)),
                clearances,
                scenarios,
                ScenarioRuns.horizon(scenarios),
                PlausibleWeights.words(inputs.caseFile(), space)));
    }

    private Method method() {
        return inputs.caseFile().method();
    }

    private List<Acceptability> acceptability(UncertainTable table) {
        return Stream.of(Convention.values())
                .flatMap(convention -> Smaa.of(table, convention, space, method().seed(), DRAWS, run).stream())
                .toList();
    }

    private static UnderConvention shown(Acceptability drawn) {
        return new UnderConvention(
                drawn.convention(),
                drawn.standings().stream()
                        .map(s -> new Acceptance(
                                s.alternative(),
                                s.ranks(),
                                s.centralWeights().orElse(List.of()),
                                s.confidence(),
                                s.winning()))
                        .toList());
    }

    private List<Challenger> challengers(MeanValues means) {
        String leader = means.leader(weights);
        List<Challenger> challengers = new ArrayList<>();
        for (String alternative : means.alternatives()) {
            if (!alternative.equals(leader)) {
                WeightChange overtakes = WeightChange.overtaking(means, weights, alternative, leader);
                WeightChange leads = WeightChange.leading(means, weights, alternative);
                challengers.add(
                        new Challenger(alternative, moved(overtakes), after(overtakes), moved(leads), after(leads)));
            }
        }
        challengers.sort(
                Comparator.comparing((Challenger c) -> c.leads().orElse(2.0)).thenComparing(Challenger::alternative));
        return List.copyOf(challengers);
    }

    private static Optional<Double> moved(WeightChange change) {
        return change instanceof WeightChange.Found found ? Optional.of(found.moved()) : Optional.empty();
    }

    private static List<Double> after(WeightChange change) {
        return change instanceof WeightChange.Found found ? found.weights() : List.of();
    }

    private List<Flip> flips(UncertainTable table) {
        return FlipPoint.of(table, Convention.UNIFORM, weights).stream()
                .map(this::flip)
                .toList();
    }

    private Flip flip(FlipPoint point) {
        String unit = stated.criteria().stream()
                .filter(c -> c.id().equals(point.criterion()))
                .map(c -> c.scale().unit())
                .findFirst()
                .orElse("");
        Optional<FlipPoint.Outcome.At> at =
                point.outcome() instanceof FlipPoint.Outcome.At found ? Optional.of(found) : Optional.empty();
        return new Flip(
                point.criterion(),
                unit,
                point.alternatives(),
                point.expected(),
                at.map(FlipPoint.Outcome.At::level),
                at.map(FlipPoint.Outcome.At::rising).orElse(false),
                at.map(FlipPoint.Outcome.At::leader));
    }
}
