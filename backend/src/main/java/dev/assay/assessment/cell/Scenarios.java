package dev.assay.assessment.cell;

import dev.assay.assessment.Words;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.Scenario.Override;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a case into the case as it would be under one of its scenarios. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * The case with the scenario's assumptions in the place of facts. An override of one candidate wins over one of its model,
     * that over one of its vendor, and that over one of all; each wins over what was recorded.
     */
    public static CaseFile under(CaseFile caseFile, Scenario scenario, Catalog catalog) {
        Need need = scenario.asOf().map(caseFile.need()::withAsOf).orElse(caseFile.need());
        Need asked = scenario.volume()
                .map(times -> need.withWorkload(need.workload().times(times)))
                .orElse(need);
        List<CaseFact> facts = caseFile.facts().stream()
                .map(known -> scenario.volume()
                        .filter(times -> times != 1 && known.field().equals(CostReading.RECORDED))
                        .map(times -> forOtherVolume(known, times, scenario, need))
                        .orElse(known))
                .collect(Collectors.toCollection(ArrayList::new));
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

    /** A total recorded as one sum says nothing about another volume: nobody knows which part of it grows. */
    private static CaseFact forOtherVolume(CaseFact total, double times, Scenario scenario, Need need) {
        String why = "the total of " + total.value().text() + " was recorded for "
                + Words.number(need.workload().requestsPerMonth()) + " requests a month, and " + scenario.name()
                + " asks " + Words.number(times)
                + " times as many. Assume a total in the scenario, or record the parts that the cost is made of.";
        return new CaseFact(
                total.offering(),
                total.field(),
                FactValue.unknown(why),
                total.source(),
                total.author(),
                total.recorded(),
                total.reason());
    }

    /** What of the case cannot be read under a scenario as it stands, about one offering. */
    public static List<String> notes(CaseFile under, String offering) {
        return under.facts().stream()
                .filter(fact -> fact.field().equals(CostReading.RECORDED)
                        && (fact.offering().equals(offering) || fact.offering().equals("*")))
                .map(CaseFact::value)
                .filter(FactValue.Unknown.class::isInstance)
                .map(value -> "Its cost is unknown here: " + ((FactValue.Unknown) value).why())
                .toList();
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
    public static Stream<String> about(Override override, CaseFile caseFile, Catalog catalog) {
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
                        .filter(o -> Role.of(override.field())
                                .isPlayedBy(subject.substring(Override.VENDOR.length()), o, catalog))
                        .map(Offering::id);
        };
    }

    /** As what a vendor stands behind an offering, where a field speaks of it. */
    private enum Role {
        OPERATOR {
            @java.lang.Override
            boolean isPlayedBy(String vendor, Offering offering, Catalog catalog) {
                return offering.operator().equals(vendor);
            }
        },
        DEVELOPER {
            @java.lang.Override
            boolean isPlayedBy(String vendor, Offering offering, Catalog catalog) {
                return catalog.model(offering.model())
                        .filter(model -> model.developer().equals(vendor))
                        .isPresent();
            }
        },
        EITHER {
            @java.lang.Override
            boolean isPlayedBy(String vendor, Offering offering, Catalog catalog) {
                return OPERATOR.isPlayedBy(vendor, offering, catalog)
                        || DEVELOPER.isPlayedBy(vendor, offering, catalog);
            }
        };

        abstract boolean isPlayedBy(String vendor, Offering offering, Catalog catalog);

        /** A developer's compute is its supply chain; an offering and a level on a criterion are of both. */
        static Role of(String field) {
            return switch (field.substring(0, Math.max(0, field.indexOf('.')))) {
                case "operator" -> OPERATOR;
                case "developer", "model", "supplyChain" -> DEVELOPER;
                default -> EITHER;
            };
        }
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
