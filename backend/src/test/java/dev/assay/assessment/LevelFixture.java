package dev.assay.assessment;

import dev.assay.assessment.cell.LevelMapping;
import dev.assay.assessment.fact.ModelReadings;
import dev.assay.assessment.fact.OfferingReadings;
import dev.assay.assessment.fact.Readings;
import dev.assay.assessment.fact.SupplyChainReadings;
import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.Need;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One offering on 9 May 2026 over 24 months, and what a test holds about it. */
final class LevelFixture {

    static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    Model.WeightsAvailability weights = Model.WeightsAvailability.CLOSED;
    Offering.Route route = Offering.Route.FIRST_PARTY_API;
    Basis modelBasis = Basis.CITED;
    String licenceCode = "";
    String operator = "maker";
    private Optional<PartialDate> offeringEnds = Optional.empty();
    private Optional<PartialDate> modelEnds = Optional.empty();
    private final List<Licence> licences = new ArrayList<>();
    private final List<SupplyChainFact> supplyChain = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<CaseFact> recorded = new ArrayList<>();

    /** @param osi yes, no or ? */
    void licence(String osi, String condition, Basis basis) {
        licenceCode = "LicenseRef-Test";
        FactValue approved =
                osi.equals("?") ? FactValue.unknown("not found") : osi.equals("yes") ? FactValue.yes() : FactValue.no();
        licences.clear();
        licences.add(new Licence(
                licenceCode,
                "Test licence",
                approved,
                condition,
                "none",
                SheetFixture.provenance(basis, "2025-01-01")));
    }

    void exposure(SupplyChainFact.Exposure exposure, Basis basis, String status) {
        supplyChain.add(new SupplyChainFact(
                "line-" + supplyChain.size(),
                "maker",
                "training accelerators",
                "accelerators",
                "US",
                "TW",
                exposure,
                "",
                Optional.empty(),
                status,
                SheetFixture.provenance(basis, "2026-01-01")));
    }

    /** @param supersededBy id of the correcting statement, empty if none */
    void commitment(String id, String published, Basis basis, String supersededBy) {
        commitments.add(new Commitment(
                id,
                "maker",
                "capital spending",
                "all",
                CurrencyCode.USD,
                Optional.empty(),
                Optional.empty(),
                "much",
                "2026",
                Optional.of(new PartialDate(published)),
                "guidance",
                supersededBy.isEmpty() ? Optional.empty() : Optional.of(supersededBy),
                "the company",
                SheetFixture.provenance(basis, published)));
    }

    void retires(String day) {
        offeringEnds = Optional.of(new PartialDate(day));
    }

    void modelRetires(String day) {
        modelEnds = Optional.of(new PartialDate(day));
    }

    LevelMapping.Facts facts() {
        Model model = new Model(
                "model-1",
                "Model 1",
                "maker",
                "Model",
                licenceCode.isEmpty() ? Optional.empty() : Optional.of(licenceCode),
                weights,
                Optional.of(new PartialDate("2025-01-25")),
                modelEnds,
                SheetFixture.provenance(modelBasis, "2025-01-25"));
        Offering offering = new Offering(
                "model-1@route",
                "Model 1",
                "model-1",
                operator,
                route,
                "",
                offeringEnds,
                SheetFixture.provenance(Basis.CITED, "2025-01-25"));
        Catalog catalog = new Catalog(
                List.of(),
                List.of(model),
                List.of(offering),
                List.of(),
                List.of(),
                licences,
                List.of(),
                commitments,
                supplyChain,
                List.of(),
                List.of(),
                List.of());
        return new LevelMapping.Facts(catalog, offering, model, sheet(catalog, model, offering), DAY, 24);
    }

    private FactSheet sheet(Catalog catalog, Model model, Offering offering) {
        Need need = new Need(
                "Test",
                "",
                Optional.empty(),
                new TreeSet<>(),
                "",
                new TreeSet<>(),
                DAY,
                24,
                5,
                Optional.empty(),
                new Workload(1000, 1000, 100, 0, 0, 0, 1));
        Readings readings = Readings.startingFrom(recorded, offering.id());
        new ModelReadings(catalog, DAY).readInto(readings, model);
        new OfferingReadings(catalog, DAY).readInto(readings, offering, Optional.of(model), need);
        new SupplyChainReadings(catalog, DAY).readInto(readings, model.developer());
        return readings.sheet();
    }

    /** What the case says, in the place of what the catalog holds. */
    void record(String field, FactValue value) {
        recorded.add(new CaseFact(
                "*", field, value, "file note 12", "A. Officer", new PartialDate("2026-05-01"), "asked for"));
    }
}
