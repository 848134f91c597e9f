package dev.assay.assessment;

import dev.assay.assessment.cell.CostReading;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Vendor;
import dev.assay.cost.Pricing;
import dev.assay.cost.Workload;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.Scenario;
import dev.assay.evidence.EvidenceBase;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.Interpreter;
import dev.assay.scoring.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Routes of models with recorded costs, judged by cost and by residual compliance under rules that a test writes. */
final class RouteFixture {

    static final String COST = "cost";
    static final String RESIDUAL = "residual";
    private static final Provenance CITED = Provenance.cited("register", "2026-01-15");

    final List<Offering> offerings = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final List<CaseFact> recorded = new ArrayList<>();
    final List<Criterion> criteria = new ArrayList<>();
    final List<Scenario> scenarios = new ArrayList<>();
    Workload workload = new Workload(1000, 1000, 100, 0, 0, 0, 1);
    Pricing pricing = Pricing.NONE;
    String rules = "";

    RouteFixture() {
        criteria.add(criterion(
                COST, Criterion.Group.PRICE, Criterion.Reads.Source.WORKLOAD_COST, "", Scale.linear("EUR", 1000, 0)));
        criteria.add(criterion(
                RESIDUAL,
                Criterion.Group.RISK,
                Criterion.Reads.Source.RESIDUAL_COMPLIANCE,
                "",
                Scale.linear("points", 0, 100)));
    }

    static Criterion criterion(
            String id, Criterion.Group group, Criterion.Reads.Source source, String key, Scale scale) {
        return new Criterion(id, id, group, Level.OFFERING, new Criterion.Reads(source, key), scale, List.of());
    }

    /** A route whose cost over the term is recorded. */
    RouteFixture route(String id, String model, String operator, int cost) {
        offerings.add(
                new Offering(id, id, model, operator, Offering.Route.CLOUD_PLATFORM, "", Optional.empty(), CITED));
        record(id, CostReading.RECORDED, FactValue.quantity(Integer.toString(cost)));
        return this;
    }

    RouteFixture record(String offering, String field, FactValue value) {
        recorded.add(new CaseFact(
                offering, field, value, "file note 12", "A. Officer", new PartialDate("2026-05-01"), "asked for"));
        return this;
    }

    RouteFixture held(Level level, String subject, String attribute, FactValue value) {
        facts.add(new Fact(new SubjectId(level, subject), attribute, value, EffectiveDates.ALWAYS, CITED));
        return this;
    }

    /** @param header the fields the rules read, besides id, effect, points, cause and text */
    RouteFixture rules(String header, String... rows) {
        rules = Books.table("id;" + header + ";effect;points;cause;text", rows);
        return this;
    }

    AssessmentInputs inputs() {
        List<String> models = offerings.stream().map(Offering::model).distinct().toList();
        List<String> vendors = new ArrayList<>(
                offerings.stream().map(Offering::operator).distinct().toList());
        vendors.add("maker");
        Catalog catalog = new Catalog(
                vendors.stream()
                        .map(id -> new Vendor(id, "Company " + id, List.of(), "", Optional.empty(), "", "", CITED))
                        .toList(),
                models.stream().map(RouteFixture::model).toList(),
                offerings,
                facts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Knowledge knowledge = new Knowledge(catalog, new EvidenceBase(List.of(), List.of(), List.of()), "");
        return new AssessmentInputs(caseFile(), knowledge, new Interpreter(Books.of("made/made.csv", rules)));
    }

    private static Model model(String id) {
        return new Model(
                id,
                "Model " + id,
                "maker",
                id,
                Optional.empty(),
                Model.WeightsAvailability.CLOSED,
                Optional.empty(),
                Optional.empty(),
                CITED);
    }

    CaseFile caseFile() {
        Need need = new Need(
                "Answer customers",
                "customer-service",
                Optional.empty(),
                new TreeSet<>(),
                "banking",
                new TreeSet<>(),
                LocalDate.parse("2026-05-09"),
                24,
                5,
                Optional.empty(),
                workload,
                List.of(),
                Optional.of(pricing));
        TreeMap<String, Double> swings = new TreeMap<>();
        criteria.forEach(criterion -> swings.put(criterion.id(), 100.0));
        return new CaseFile(
                        1,
                        "case-1",
                        "Case",
                        Optional.empty(),
                        Procedure.PRIVATE_PURCHASE,
                        need,
                        offerings.stream().map(Offering::id).toList(),
                        criteria,
                        List.of(new Ballot("one", swings)),
                        recorded,
                        Method.DEFAULT,
                        Optional.empty())
                .withScenarios(scenarios);
    }

    Assessment answer() {
        return Assess.run(inputs());
    }

    Robustness sure() {
        AssessmentInputs inputs = inputs();
        return AssessRobustness.run(inputs, Assess.run(inputs), Run.HERE).orElseThrow();
    }
}
