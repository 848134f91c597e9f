package dev.assay.assessment.fact;

import dev.assay.assessment.RulebookPolicy;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
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
 * do not count; what the buyer recorded always does, and what follows from it is derived from it. Where nothing is held a field is absent, which reads as unknown.
 *
 * @param caseFacts fields of the case
 * @param alternatives offering id → fields of offering, model, developer, operator, supply chain and evidence
 */
public record FactSheets(FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {

    public FactSheets {
        alternatives = Collections.unmodifiableSortedMap(new TreeMap<>(alternatives));
    }

    /** @param policy what the rulebook says about evidence on the case's day */
    public static FactSheets of(CaseFile caseFile, Knowledge knowledge, EvidencePolicy policy) {
        SortedMap<String, FactSheet> alternatives = new TreeMap<>();
        EvidenceReadings evidence = EvidenceReadings.of(caseFile, knowledge.evidence(), policy);
        for (String candidate : caseFile.candidates()) {
            alternatives.put(candidate, alternative(candidate, caseFile, knowledge, evidence));
        }
        return new FactSheets(CaseReadings.of(caseFile), alternatives);
    }

    /** As the rules of this book read them. */
    public static FactSheets under(Rulebook rules, CaseFile caseFile, Knowledge knowledge) {
        return of(
                caseFile,
                knowledge,
                RulebookPolicy.of(
                        new Interpreter(rules),
                        knowledge.evidence(),
                        caseFile.need().asOf()));
    }

    /** The need of a case over every offering that is held, whatever its candidates are, as the rules of this book read them. */
    public static FactSheets ofAll(Rulebook rules, CaseFile caseFile, Knowledge knowledge) {
        return under(
                rules,
                caseFile.withCandidates(knowledge.catalog().offerings().stream()
                        .map(Offering::id)
                        .toList()),
                knowledge);
    }

    private static FactSheet alternative(
            String candidate, CaseFile caseFile, Knowledge knowledge, EvidenceReadings evidence) {
        LocalDate day = caseFile.need().asOf();
        Catalog catalog = knowledge.catalog();
        Readings readings = Readings.startingFrom(caseFile.facts(), candidate);
        Optional<Offering> offering = catalog.offering(candidate);
        if (offering.isPresent()) {
            Optional<Model> model = catalog.model(offering.get().model());
            new OfferingReadings(catalog, day).readInto(readings, offering.get(), model, caseFile.need());
            model.ifPresent(m -> {
                new ModelReadings(catalog, day).readInto(readings, m);
                new VendorReadings(catalog, day).readInto(readings, "developer", m.developer());
                new SupplyChainReadings(catalog, day).readInto(readings, m.developer());
            });
            if (offering.get().route() == Offering.Route.SELF_HOSTED) {
                readings.notApplicable("operator.", "the buyer runs the weights");
            } else {
                String operator = offering.get().operator();
                new OperatorStatements(catalog, day).readInto(readings, operator);
                new VendorReadings(catalog, day).readInto(readings, "operator", operator);
            }
        }
        offering.filter(o -> catalog.model(o.model()).isPresent()).ifPresent(o -> evidence.readInto(readings, o));
        return readings.sheet();
    }
}
