package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.quantity.Country;
import dev.assay.rulebook.FactSheet;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the need and what the buyer recorded about itself. */
public final class CaseReadings {

    private static final String NEED = "the case's need";
    private static final Set<String> PERSONAL = Set.of("special-category", "health", "children", "criminal-offence");

    public static FactSheet of(CaseFile caseFile) {
        Readings readings = new Readings();
        Need need = caseFile.need();
        need.buyer().ifPresent(buyer -> stated(readings, "case.buyerCountry", FactValue.code(buyer.code())));
        stated(
                readings,
                "case.userCountries",
                need.userLocations().stream().map(Country::code).toList());
        stated(readings, "case.dataClasses", withImplied(need.dataClasses()));
        statedCode(readings, "case.sector", need.sector());
        statedCode(readings, "case.use", need.use());
        statedCode(
                readings,
                "case.procedure",
                caseFile.procedure().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        stated(readings, "case.asOf", new FactValue.Day(need.asOf()));
        stated(
                readings,
                "case.tokensPerRequest",
                new FactValue.Quantity(need.workload().tokensPerRequest()));
        stated(readings, "case.termMonths", FactValue.quantity(Integer.toString(need.termMonths())));
        stated(readings, "case.farHorizonYears", FactValue.quantity(Integer.toString(need.farHorizonYears())));
        whoBuys(readings, caseFile);
        caseFile.facts().stream().filter(f -> f.field().startsWith("case.")).forEach(readings::record);
        return readings.sheet();
    }

    private static void whoBuys(Readings readings, CaseFile caseFile) {
        Need need = caseFile.need();
        String sector = need.sector();
        if (caseFile.procedure() == Procedure.PUBLIC_TENDER
                || Set.of("public", "defence").contains(sector)) {
            readings.derive("case.publicBuyer", FactValue.yes(), "read from sector and procedure");
        } else if (!sector.isEmpty()) {
            readings.derive("case.publicBuyer", FactValue.no(), "read from sector and procedure");
        }
        need.buyer().map(Country::code).ifPresent(country -> {
            boolean american = country.equals("US");
            String why = "read from buyer country and sector";
            if (!american || !sector.isEmpty()) {
                readings.derive("case.usDefenceBuyer", yesNo(american && sector.equals("defence")), why);
                readings.derive("case.usDefenceSupplier", yesNo(american && sector.equals("defence-industry")), why);
            }
            if (!american || !Set.of("", "public").contains(sector)) {
                readings.derive("case.usFederalBuyer", yesNo(american && sector.equals("defence")), why);
            }
        });
    }

    private static SortedSet<String> withImplied(SortedSet<String> dataClasses) {
        SortedSet<String> all = new TreeSet<>(dataClasses);
        if (dataClasses.contains("health")) {
            all.add("special-category");
        }
        if (dataClasses.stream().anyMatch(PERSONAL::contains)) {
            all.add("personal");
        }
        return all;
    }

    private static FactValue yesNo(boolean yes) {
        return yes ? FactValue.yes() : FactValue.no();
    }

    private static void stated(Readings readings, String field, FactValue value) {
        readings.put(field, value, Basis.CASE, NEED);
    }

    private static void stated(Readings readings, String field, Collection<String> codes) {
        if (!codes.isEmpty()) {
            stated(readings, field, FactValue.Codes.complete(codes));
        }
    }

    private static void statedCode(Readings readings, String field, String code) {
        if (!code.isEmpty()) {
            stated(readings, field, FactValue.code(code));
        }
    }

    private CaseReadings() {}
}
