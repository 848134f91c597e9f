package dev.assay.assessment;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.Scenario.Override;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns a case into the case as it would be under one of its scenarios. */
final class Scenarios {

    private Scenarios() {}

    /**
     * The case with the scenario's assumptions in the place of facts. An override of one candidate wins over one of its model,
     * that over one of its vendor, and that over one of all; each wins over what was recorded.
     */
    static CaseFile under(CaseFile caseFile, Scenario scenario, Catalog catalog) {
        Need need = scenario.asOf().map(caseFile.need()::withAsOf).orElse(caseFile.need());
        Need asked = scenario.volume()
                .map(times -> need.withWorkload(need.workload().times(times)))
                .orElse(need);
        List<CaseFact> facts = new ArrayList<>(caseFile.facts());
        for (Stage stage : Stage.values()) {
            scenario.overrides().stream()
                    .filter(o -> Stage.of(o) == stage)
                    .flatMap(o -> about(o, caseFile, catalog).map(offering -> fact(o, offering, scenario, caseFile)))
                    .forEach(assumed -> {
                        facts.removeIf(known -> replaces(assumed, known));
                        facts.add(assumed);
                    });
        }
        return caseFile.withNeed(asked).withFacts(facts).withScenarios(List.of());
    }

    /** From the widest to the narrowest. */
    private enum Stage {
        ALL,
        VENDOR,
        MODEL,
        OFFERING;

        static Stage of(Override override) {
            if (override.subject().equals("*")) {
                return ALL;
            }
            if (override.subject().startsWith(Override.VENDOR)) {
                return VENDOR;
            }
            return override.subject().startsWith(Override.MODEL) ? MODEL : OFFERING;
        }
    }

    private static boolean replaces(CaseFact assumed, CaseFact known) {
        return known.field().equals(assumed.field())
                && (assumed.offering().equals("*") || assumed.offering().equals(known.offering()));
    }

    /** Candidates that an override is about; {@code *} stands for all. */
    static Stream<String> about(Override override, CaseFile caseFile, Catalog catalog) {
        String subject = override.subject();
        return switch (Stage.of(override)) {
            case ALL -> Stream.of("*");
            case OFFERING -> Stream.of(subject).filter(caseFile.candidates()::contains);
            case MODEL ->
                candidates(caseFile, catalog)
                        .filter(o -> o.model().equals(subject.substring(Override.MODEL.length())))
                        .map(Offering::id);
            case VENDOR ->
                candidates(caseFile, catalog)
                        .filter(o -> isOf(o, subject.substring(Override.VENDOR.length()), catalog))
                        .map(Offering::id);
        };
    }

    private static boolean isOf(Offering offering, String vendor, Catalog catalog) {
        return offering.operator().equals(vendor)
                || catalog.model(offering.model())
                        .filter(model -> model.developer().equals(vendor))
                        .isPresent();
    }

    private static Stream<Offering> candidates(CaseFile caseFile, Catalog catalog) {
        return caseFile.candidates().stream().flatMap(id -> catalog.offering(id).stream());
    }

    private static CaseFact fact(Override override, String offering, Scenario scenario, CaseFile caseFile) {
        return new CaseFact(
                offering,
                override.field(),
                override.value(),
                "assumed in scenario " + scenario.name(),
                "scenario",
                PartialDate.of(caseFile.need().asOf()),
                scenario.assumptions());
    }
}
