package dev.assay.assessment;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.FactSheet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What rules read: one sheet for the case, one for every candidate, at the case's as-of date.
 *
 * <p>Three sources, the later winning over the earlier: what follows from the entries of the catalog (a route, a release date), dated
 * facts about them, and what the buyer recorded in the case. Facts published later than the as-of date, retracted or ended by then
 * do not count; what the buyer recorded always does. Where nothing is held a field is absent, which reads as unknown.
 *
 * @param caseFacts fields of the case
 * @param alternatives offering id → fields of offering, model, developer, operator, supply chain and evidence
 */
public record FactSheets(FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {

    public FactSheets {
        alternatives = Collections.unmodifiableSortedMap(new TreeMap<>(alternatives));
    }

    public static FactSheets of(CaseFile caseFile, Knowledge knowledge) {
        SortedMap<String, FactSheet> alternatives = new TreeMap<>();
        for (String candidate : caseFile.candidates()) {
            alternatives.put(candidate, alternative(candidate, caseFile, knowledge));
        }
        return new FactSheets(CaseReadings.of(caseFile), alternatives);
    }

    /** The need of a case over every offering that is held, whatever its candidates are. */
    public static FactSheets ofAll(CaseFile caseFile, Knowledge knowledge) {
        return of(
                caseFile.withCandidates(knowledge.catalog().offerings().stream()
                        .map(Offering::id)
                        .toList()),
                knowledge);
    }

    private static FactSheet alternative(String candidate, CaseFile caseFile, Knowledge knowledge) {
        LocalDate day = caseFile.need().asOf();
        Catalog catalog = knowledge.catalog();
        Readings readings = new Readings();
        Optional<Offering> offering = catalog.offering(candidate);
        if (offering.isPresent()) {
            Optional<Model> model = catalog.model(offering.get().model());
            new OfferingReadings(catalog, day).readInto(readings, offering.get(), model, caseFile.need());
            model.ifPresent(m -> {
                new ModelReadings(catalog, day).readInto(readings, m);
                new VendorReadings(catalog, day).readInto(readings, "developer", m.developer());
                new SupplyChainReadings(catalog, day).readInto(readings, m.developer());
                EvidenceReadings.of(caseFile, knowledge.evidence()).readInto(readings, offering.get());
            });
            if (offering.get().route() == Offering.Route.SELF_HOSTED) {
                readings.notApplicable("operator.", "the buyer runs the weights");
            } else {
                new VendorReadings(catalog, day)
                        .readInto(readings, "operator", offering.get().operator());
            }
        }
        readings.record(caseFile.facts(), candidate);
        return readings.sheet();
    }
}
