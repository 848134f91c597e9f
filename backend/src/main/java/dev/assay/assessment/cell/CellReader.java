package dev.assay.assessment.cell;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Words;
import dev.assay.assessment.fact.ModelReadings;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SubjectId;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Judgement;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Scenario;
import dev.assay.evidence.Estimate;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.Measuring;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Measurement;
import java.util.List;
import java.util.Optional;

/** Reads one candidate on each criterion, whatever the criterion reads from. */
public record CellReader(CaseFile caseFile, Knowledge knowledge, Measuring measuring) {

    public CellReader(CaseFile caseFile, Knowledge knowledge, EvidencePolicy policy) {
        this(
                caseFile,
                knowledge,
                new Measuring(knowledge.evidence(), policy, caseFile.need().asOf()));
    }

    /** All that was found about one candidate. */
    public record Candidate(
            String id,
            Optional<Offering> offering,
            Optional<Model> model,
            FactSheet facts,
            List<Finding> findings,
            Optional<CostReading.Outcome> cost) {

        Candidate with(List<Finding> others) {
            return new Candidate(id, offering, model, facts, others, cost);
        }
    }

    public Candidate candidate(String id, FactSheet facts, List<Finding> findings) {
        Catalog catalog = knowledge.catalog();
        Optional<Offering> offering = catalog.offering(id);
        return new Candidate(
                id,
                offering,
                offering.flatMap(o -> catalog.model(o.model())),
                facts,
                findings,
                offering.map(o -> new CostReading(caseFile, catalog).of(o, facts)));
    }

    public CellReading read(Criterion criterion, Candidate candidate) {
        if (candidate.offering().isEmpty()) {
            return CellReading.of(
                    Measurement.unknown(), candidate.id(), "Unknown: the catalog holds no offering of this id.");
        }
        return assumed(criterion, candidate)
                .orElseGet(() -> judgedWhereUnknown(criterion, candidate, held(criterion, candidate)));
    }

    /** The level that a scenario assumes; nothing outside scenarios. */
    private Optional<CellReading> assumed(Criterion criterion, Candidate candidate) {
        return caseFile.facts().stream()
                .filter(fact -> fact.field().equals(Scenario.Override.LEVEL_OF + criterion.id())
                        && (fact.offering().equals("*") || fact.offering().equals(candidate.id())))
                .reduce((wider, narrower) -> narrower)
                .map(fact -> CellReading.of(
                        fact.value() instanceof FactValue.Quantity level
                                ? Measurement.exact(level.number().doubleValue())
                                : Measurement.unknown(),
                        candidate.id(),
                        "Assumed to be " + fact.value().text() + ": " + fact.reason()));
    }

    /** A judgement fills what nobody measured; beside a measurement it is mentioned and not used. */
    private CellReading judgedWhereUnknown(Criterion criterion, Candidate candidate, CellReading held) {
        Optional<Judgement> judgement =
                Judgements.of(caseFile, criterion.id(), candidate.offering().orElseThrow());
        if (judgement.isEmpty() || held.state() == Assessment.State.NOT_APPLICABLE) {
            return held;
        }
        if (held.state() != Assessment.State.UNKNOWN) {
            return held.saying("A judged interval is recorded beside it and not used: something measured is held.");
        }
        return Judgements.reading(judgement.get(), candidate.id(), criterion, held);
    }

    private CellReading held(Criterion criterion, Candidate candidate) {
        return switch (criterion.reads().source()) {
            case BENCHMARK -> benchmark(criterion, candidate);
            case WORKLOAD_COST ->
                candidate
                        .cost()
                        .map(cost -> CellReading.of(cost.measurement(), candidate.id(), cost.why()))
                        .orElseThrow();
            case LEVELS -> level(criterion, candidate);
            case RESIDUAL_COMPLIANCE -> residual(candidate);
            case FACT -> fact(criterion, candidate);
        };
    }

    private CellReading benchmark(Criterion criterion, Candidate candidate) {
        String model = candidate.offering().map(Offering::model).orElse(candidate.id());
        String developer = candidate.model().map(Model::developer).orElse(model);
        Estimate estimate = measuring.of(
                new SubjectId(Level.MODEL, model),
                developer,
                ModelReadings.trainingEnd(candidate.facts()),
                criterion.reads().key());
        return CellReading.measured(estimate);
    }

    private CellReading level(Criterion criterion, Candidate candidate) {
        Optional<LevelMapping> named = LevelMapping.named(criterion.reads().key());
        if (named.isEmpty() || candidate.model().isEmpty()) {
            return CellReading.of(
                    Measurement.unknown(),
                    candidate.id(),
                    named.isEmpty()
                            ? "Unknown: there is no level table "
                                    + criterion.reads().key() + "."
                            : "Unknown: the catalog does not hold the model of this offering.");
        }
        LevelMapping mapping = named.get();
        LevelMapping.Derived derived = mapping.derive(new LevelMapping.Facts(
                knowledge.catalog(),
                candidate.offering().orElseThrow(),
                candidate.model().get(),
                candidate.facts(),
                caseFile.need().asOf(),
                caseFile.need().termMonths()));
        List<MissingFact> rests = MissingFact.of(derived.rests(), candidate);
        return CellReading.of(
                        Measurement.within(derived.levels()), MissingFact.places(rests), inWords(mapping, derived))
                .waitingFor(rests);
    }

    private static String inWords(LevelMapping mapping, LevelMapping.Derived derived) {
        Interval levels = derived.levels();
        String level = levels.isPoint()
                ? "Level " + Words.number(levels.low()) + ": "
                        + mapping.anchors().get((int) levels.low()).text()
                : "Level " + Words.number(levels.low()) + " to " + Words.number(levels.high()) + ".";
        return level + " " + derived.why();
    }

    private static CellReading residual(Candidate candidate) {
        ResidualCompliance residual = ResidualCompliance.of(candidate);
        return CellReading.of(residual.value(), candidate.id(), residual.why()).waitingFor(residual.open());
    }

    /** Shared by all that the field's subject stands behind. */
    private static CellReading fact(Criterion criterion, Candidate candidate) {
        String field = criterion.reads().key();
        FactSheet.Reading reading = candidate.facts().reading(field);
        MissingFact asked = MissingFact.of(field, candidate);
        String factor = asked.place();
        String source = reading.source().isBlank() ? "" : " (" + reading.source() + ")";
        FactValue value = reading.value();
        if (value instanceof FactValue.Quantity quantity) {
            double number = quantity.number().doubleValue();
            return CellReading.of(Measurement.exact(number), factor, field + " is " + value.text() + source + ".");
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return CellReading.of(
                    Measurement.exact(yesNo.yes() ? 1 : 0), factor, field + " is " + value.text() + source + ".");
        }
        if (value instanceof FactValue.NotApplicable notApplicable) {
            return CellReading.notApplicable(criterion, factor, notApplicable.why());
        }
        return CellReading.of(
                        Measurement.unknown(),
                        factor,
                        value.isUnknown()
                                ? "Unknown: " + field + " is not held."
                                : "Unknown: " + field + " is " + value.text() + ", which is no number.")
                .waitingFor(List.of(asked));
    }
}
