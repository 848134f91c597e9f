package dev.assay.assessment;

import dev.assay.assessment.fact.FactSheets;
import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.Vendor;
import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.EvidenceRow;
import dev.assay.quantity.Country;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.FactSheet;
import dev.assay.scoring.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One vendor, one model, one offering, and whatever a test adds to them. */
public final class SheetFixture {

    public static final String OFFERING = "model-1@route";

    public Offering.Route route = Offering.Route.FIRST_PARTY_API;
    public String operator = "maker";
    public Model.WeightsAvailability weights = Model.WeightsAvailability.CLOSED;
    public Optional<PartialDate> modelRetired = Optional.empty();
    public Optional<PartialDate> offeringRetired = Optional.empty();
    public Optional<String> licence = Optional.empty();
    public EvidencePolicy policy = EvidencePolicy.NONE;
    public String country = "DE";
    public String sector = "banking";
    public Set<String> dataClasses = Set.of("personal");
    final List<Fact> facts = new ArrayList<>();
    public final List<Licence> licences = new ArrayList<>();
    final List<Listing> listings = new ArrayList<>();
    public final List<SupplyChainFact> supplyChain = new ArrayList<>();
    final List<CaseFact> recorded = new ArrayList<>();
    public final List<EvidenceRow> rows = new ArrayList<>();

    void listing(String vendor, String list, Listing.Event event, String effective, String published) {
        listings.add(new Listing(
                vendor + "-" + list + "-" + effective,
                vendor,
                list,
                event,
                new PartialDate(effective),
                Provenance.cited("register", published)));
    }

    public void fact(Level level, String subject, String attribute, FactValue value, Basis basis, String published) {
        facts.add(new Fact(
                new SubjectId(level, subject), attribute, value, EffectiveDates.ALWAYS, provenance(basis, published)));
    }

    public void record(String offering, String field, FactValue value) {
        recorded.add(new CaseFact(
                offering, field, value, "file note 12", "A. Officer", new PartialDate("2026-05-01"), "asked for"));
    }

    public void evidence(String id, EvaluatorClass evaluator, String published) {
        rows.add(new EvidenceRow(
                id,
                new SubjectId(Level.MODEL, "model-1"),
                "bench-1",
                "",
                50,
                "%",
                Optional.empty(),
                Optional.empty(),
                "evaluator of " + id,
                evaluator,
                id,
                EvidenceRow.Fit.DIRECT,
                Optional.empty(),
                Provenance.cited("board", published)));
    }

    /** A figure whose day nobody located. */
    public void undatedEvidence(String id) {
        evidence(id, EvaluatorClass.THIRD_PARTY, "2025-01-01");
        EvidenceRow dated = rows.remove(rows.size() - 1);
        rows.add(new EvidenceRow(
                dated.id(),
                dated.subject(),
                dated.benchmark(),
                dated.config(),
                dated.value(),
                dated.unit(),
                dated.items(),
                dated.interval(),
                dated.evaluator(),
                dated.evaluatorClass(),
                dated.origin(),
                dated.fit(),
                dated.protocolFrozen(),
                new Provenance(Basis.CITED, "board", Optional.empty(), Optional.empty(), Optional.empty(), "")));
    }

    public FactSheets sheets(String asOf) {
        return FactSheets.of(caseFile(LocalDate.parse(asOf)), knowledge(), policy);
    }

    public FactSheet alternative(String asOf) {
        return sheets(asOf).alternatives().get(OFFERING);
    }

    public String read(String asOf, String field) {
        return alternative(asOf).reading(field).value().text();
    }

    static Provenance provenance(Basis basis, String published) {
        return new Provenance(
                basis, "source", Optional.of(new PartialDate(published)), Optional.empty(), Optional.empty(), "");
    }

    private CaseFile caseFile(LocalDate asOf) {
        Need need = new Need(
                "Answer customers",
                "customer-service",
                Optional.of(new Country(country)),
                new TreeSet<>(Set.of(new Country("DE"))),
                sector,
                new TreeSet<>(dataClasses),
                asOf,
                24,
                5,
                Optional.empty(),
                new Workload(1000, 1000, 100, 0, 0, 0, 1));
        Criterion quality = new Criterion(
                "quality",
                "Quality",
                Criterion.Group.PERFORMANCE,
                Level.MODEL,
                new Criterion.Reads(Criterion.Reads.Source.BENCHMARK, "bench-1"),
                Scale.linear("%", 0, 100),
                List.of());
        return new CaseFile(
                1,
                "case-1",
                "Case",
                Optional.empty(),
                Procedure.PRIVATE_PURCHASE,
                need,
                List.of(OFFERING),
                List.of(quality),
                List.of(),
                recorded,
                Method.DEFAULT,
                Optional.empty());
    }

    private Knowledge knowledge() {
        Provenance cited = Provenance.cited("register", "2024-01-01");
        Catalog catalog = new Catalog(
                List.of(vendor("maker", "CN", cited), vendor("cloud", "US", cited)),
                List.of(new Model(
                        "model-1",
                        "Model 1",
                        "maker",
                        "Model",
                        licence,
                        weights,
                        Optional.of(new PartialDate("2025-01-25")),
                        modelRetired,
                        cited)),
                List.of(new Offering(OFFERING, "Model 1", "model-1", operator, route, "", offeringRetired, cited)),
                facts,
                List.of(),
                licences,
                listings,
                List.of(),
                supplyChain,
                List.of(),
                List.of(),
                List.of());
        Benchmark benchmark = new Benchmark(
                "bench-1",
                "Bench",
                "1",
                "someone",
                "%",
                new Interval(0, 100),
                Benchmark.Direction.HIGHER_IS_BETTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(12),
                cited);
        return new Knowledge(catalog, new EvidenceBase(List.of(benchmark), rows, List.of()), "");
    }

    private static Vendor vendor(String id, String country, Provenance provenance) {
        return new Vendor(id, id, List.of(), "", Optional.of(new Country(country)), "", "", provenance);
    }
}
