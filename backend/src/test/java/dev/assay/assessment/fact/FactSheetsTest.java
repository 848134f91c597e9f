package dev.assay.assessment.fact;

import static dev.assay.assessment.SheetFixture.OFFERING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.assessment.SheetFixture;
import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fact sheet")
class FactSheetsTest {

    private static final String DAY = "2026-05-09";

    private final SheetFixture held = new SheetFixture();

    @Test
    @DisplayName("leaves what nobody holds unknown")
    void nothingHeldIsUnknown() {
        assertTrue(held.alternative(DAY).reading("offering.dpa").value().isUnknown());
        assertTrue(held.alternative(DAY)
                .reading("offering.storageCountries")
                .value()
                .isUnknown());
        assertTrue(
                held.alternative(DAY).reading("supplyChain.ownSilicon").value().isUnknown());
    }

    @Test
    @DisplayName("does not read a fact that was published after the as-of date")
    void laterFactsDoNotCount() {
        held.fact(Level.OFFERING, OFFERING, "dpa", FactValue.yes(), Basis.CITED, "2026-05-10");
        assertEquals("?", held.read(DAY, "offering.dpa"));
        assertEquals("yes", held.read("2026-05-10", "offering.dpa"));
    }

    @Test
    @DisplayName("passes the basis on: partly cited counts as cited, unverified stays unverified")
    void basisPassesThrough() {
        held.fact(Level.OFFERING, OFFERING, "dpa", FactValue.yes(), Basis.PARTLY_CITED, "2025-01-01");
        held.fact(Level.OFFERING, OFFERING, "baa", FactValue.yes(), Basis.UNVERIFIED, "2025-01-01");
        FactSheet sheet = held.alternative(DAY);
        assertEquals(Basis.CITED, sheet.reading("offering.dpa").basis());
        assertEquals(Basis.UNVERIFIED, sheet.reading("offering.baa").basis());
    }

    @Test
    @DisplayName("prefers a verified fact to an unverified one, and says so where sources disagree")
    void disagreement() {
        held.fact(Level.OFFERING, OFFERING, "retentionDays", FactValue.quantity("30"), Basis.CITED, "2025-01-01");
        held.fact(Level.OFFERING, OFFERING, "retentionDays", FactValue.quantity("0"), Basis.UNVERIFIED, "2025-02-01");
        assertEquals("30", held.read(DAY, "offering.retentionDays"));
        held.fact(Level.OFFERING, OFFERING, "retentionDays", FactValue.quantity("7"), Basis.CITED, "2025-03-01");
        FactValue value =
                held.alternative(DAY).reading("offering.retentionDays").value();
        assertEquals(FactValue.unknown("sources disagree: 30 / 7"), value);
    }

    @Test
    @DisplayName("lets what the buyer recorded win, for one candidate before all candidates")
    void recordedFactsWin() {
        held.fact(Level.OFFERING, OFFERING, "dpa", FactValue.no(), Basis.CITED, "2025-01-01");
        held.record(OFFERING, "offering.dpa", FactValue.yes());
        held.record(OFFERING, "offering.transferAssessment", FactValue.yes());
        held.record("*", "offering.transferAssessment", FactValue.no());
        assertEquals("yes", held.read(DAY, "offering.dpa"));
        assertEquals("yes", held.read(DAY, "offering.transferAssessment"));
        assertEquals(Basis.CASE, held.alternative(DAY).reading("offering.dpa").basis());
    }

    @Test
    @DisplayName("reads the buyer's own facts into the case")
    void caseFacts() {
        held.record("*", "case.exitPlan", FactValue.yes());
        held.dataClasses = Set.of("health");
        FactSheet sheet = held.sheets(DAY).caseFacts();
        assertEquals("yes", sheet.reading("case.exitPlan").value().text());
        assertEquals(
                "health|personal|special-category",
                sheet.reading("case.dataClasses").value().text());
        assertEquals("no", sheet.reading("case.publicBuyer").value().text());
        assertTrue(sheet.reading("case.dpia").value().isUnknown());
    }

    @ParameterizedTest(name = "{0} {1}: defence buyer {2}, defence supplier {3}, federal buyer {4}")
    @CsvSource({
        "DE, defence, no, no, no",
        "US, defence, yes, no, yes",
        "US, defence-industry, no, yes, no",
        "US, public, no, no, ?",
        "US, banking, no, no, no",
        "US, '', ?, ?, ?"
    })
    @DisplayName("reads from country and sector whom a US list binds")
    void whoBuys(String country, String sector, String defence, String supplier, String federal) {
        held.country = country;
        held.sector = sector;
        FactSheet sheet = held.sheets(DAY).caseFacts();
        assertEquals(defence, sheet.reading("case.usDefenceBuyer").value().text());
        assertEquals(supplier, sheet.reading("case.usDefenceSupplier").value().text());
        assertEquals(federal, sheet.reading("case.usFederalBuyer").value().text());
    }

    @ParameterizedTest(name = "on {0}: retired {1}, ends within the term {2}")
    @CsvSource({"2026-05-09, no, yes", "2026-07-13, no, yes", "2026-07-14, yes, no", "2024-07-01, no, no"})
    @DisplayName("ends a first-party offering with its model, the last day still being served")
    void retirement(String asOf, String retired, String within) {
        held.modelRetired = Optional.of(new PartialDate("2026-07-13"));
        assertEquals(retired, held.read(asOf, "offering.retired"));
        assertEquals(within, held.read(asOf, "offering.endsWithinTerm"));
    }

    @Test
    @DisplayName("does not end another operator's route with the developer's, and does not call it safe either")
    void otherRoutesKeepTheirOwnEnd() {
        held.modelRetired = Optional.of(new PartialDate("2025-10-28"));
        held.route = Offering.Route.CLOUD_PLATFORM;
        held.operator = "cloud";
        assertEquals("?", held.read(DAY, "offering.retired"));
        held.weights = Model.WeightsAvailability.OPEN;
        assertEquals("no", held.read(DAY, "offering.retired"));
        held.offeringRetired = Optional.of(new PartialDate("2026-01-31"));
        assertEquals("yes", held.read(DAY, "offering.retired"));
    }

    @Test
    @DisplayName("of a self-hosted offering has no operator, and the buyer is the licensee")
    void selfHosting() {
        held.route = Offering.Route.SELF_HOSTED;
        held.operator = "self-hosted";
        FactSheet sheet = held.alternative(DAY);
        assertEquals("n/a", sheet.reading("operator.listings").value().text());
        assertEquals("n/a", sheet.reading("offering.dpa").value().text());
        assertEquals("yes", sheet.reading("offering.buyerIsLicensee").value().text());
        assertEquals("no", sheet.reading("offering.trainsOnInputs").value().text());
        assertFalse(sheet.reading("developer.headquarters").value().isUnknown());
    }

    @ParameterizedTest(name = "\"{0}\" reads as {1}")
    @CsvSource({"none, no", "no EU carve-out, no", "no rights to EU-domiciled individuals, yes", "'', ?"})
    @DisplayName("reads from a licence whether it excludes the EU")
    void licenceTerms(String condition, String excludes) {
        held.licence = Optional.of("LicenseRef-Llama-4");
        held.licences.add(new Licence(
                "LicenseRef-Llama-4",
                "Llama 4",
                FactValue.no(),
                "700M MAU",
                condition,
                Provenance.cited("licence text", "2025-04-05")));
        assertEquals("LicenseRef-Llama-4", held.read(DAY, "model.licence"));
        assertEquals(excludes, held.read(DAY, "model.licenceExcludesEu"));
    }

    @Test
    @DisplayName("reads the developer's supply chain as never complete")
    void supplyChain() {
        held.supplyChain.add(supply("S1", "training accelerators", "US", SupplyChainFact.Exposure.MEDIUM, "in use"));
        held.supplyChain.add(supply("S2", "own silicon", "CN", SupplyChainFact.Exposure.HIGH, "reported"));
        FactSheet sheet = held.alternative(DAY);
        assertEquals(
                "CN|US|?",
                sheet.reading("supplyChain.acceleratorOrigin").value().text());
        assertEquals(
                "high",
                sheet.reading("supplyChain.exportControlExposure").value().text());
        assertTrue(sheet.reading("supplyChain.ownSilicon").value().isUnknown());
    }

    @Test
    @DisplayName("reads the mix and age of the evidence held at the day")
    void evidenceMix() {
        held.evidence("E1", EvaluatorClass.FIRST_PARTY, "2025-02-01");
        held.evidence("E2", EvaluatorClass.THIRD_PARTY, "2026-06-01");
        FactSheet before = held.alternative(DAY);
        assertEquals("yes", before.reading("evidence.firstPartyOnly").value().text());
        assertEquals("yes", before.reading("evidence.stale").value().text());
        assertEquals("15", before.reading("evidence.newestAgeMonths").value().text());
        FactSheet after = held.alternative("2026-06-01");
        assertEquals("no", after.reading("evidence.firstPartyOnly").value().text());
        assertEquals("50", after.reading("evidence.independentShare").value().text());
        assertEquals("no", after.reading("evidence.stale").value().text());
        assertEquals("100", after.reading("evidence.coverage").value().text());
    }

    @Test
    @DisplayName("reads evidence as stale by the shelf life that widens its spread, and an undated figure as past it")
    void stale() {
        held.evidence("E1", EvaluatorClass.FIRST_PARTY, "2025-02-01");
        held.policy = new EvidencePolicy(Map.of(), Map.of(), Map.of(), Map.of("bench-1", 24.0));
        assertEquals("no", held.read(DAY, "evidence.stale"), "the rulebook's own shelf life before the benchmark's");
        held.rows.clear();
        held.undatedEvidence("E2");
        assertEquals("yes", held.read(DAY, "evidence.stale"));
    }

    @Test
    @DisplayName("derives from what the case records, and lets nothing of the catalog replace it")
    void recordedFirst() {
        held.offeringRetired = Optional.of(new PartialDate("2030-01-01"));
        held.record(OFFERING, "offering.endsOn", new FactValue.Day(LocalDate.parse("2026-12-31")));
        assertEquals("2026-12-31", held.read(DAY, "offering.endsOn"));
        assertEquals("yes", held.read(DAY, "offering.endsWithinTerm"));
        held.record(OFFERING, "offering.endsWithinTerm", FactValue.no());
        assertEquals("no", held.read(DAY, "offering.endsWithinTerm"));
    }

    @Test
    @DisplayName("reads the best grade of the evidence held at the day; two third parties on one benchmark replicate")
    void bestGrade() {
        assertEquals("?", held.read(DAY, "evidence.bestGrade"));
        held.evidence("E1", EvaluatorClass.FIRST_PARTY, "2025-02-01");
        held.evidence("E2", EvaluatorClass.THIRD_PARTY, "2025-03-01");
        held.evidence("E3", EvaluatorClass.THIRD_PARTY, "2025-04-01");
        assertEquals("C", held.read("2025-02-28", "evidence.bestGrade"));
        assertEquals("B", held.read("2025-03-31", "evidence.bestGrade"));
        assertEquals("A", held.read("2025-04-30", "evidence.bestGrade"));
    }

    @Test
    @DisplayName("of an offering the catalog does not hold carries only what the buyer recorded")
    void unknownOffering() {
        SheetFixture empty = new SheetFixture();
        empty.record("*", "offering.dpa", FactValue.yes());
        assertEquals(
                List.of(OFFERING), List.copyOf(empty.sheets(DAY).alternatives().keySet()));
        assertEquals("yes", empty.read(DAY, "offering.dpa"));
    }

    private static SupplyChainFact supply(
            String id, String component, String origin, SupplyChainFact.Exposure exposure, String status) {
        return new SupplyChainFact(
                id,
                "maker",
                component,
                "accelerators",
                origin,
                "TW",
                exposure,
                "",
                Optional.of(new PartialDate("2026-01")),
                status,
                Provenance.cited("press", "2026-01-31"));
    }
}
