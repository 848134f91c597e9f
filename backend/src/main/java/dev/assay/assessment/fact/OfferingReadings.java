package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
import dev.assay.cost.Pricing;
import dev.assay.evaluation.Need;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an offering: its route, price, and how long it will still be there. */
public record OfferingReadings(Catalog catalog, LocalDate day) {

    public void readInto(Readings readings, Offering offering, Optional<Model> model, Need need) {
        readings.derive(
                "offering.route",
                FactValue.code(offering.route().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                "the route is what makes the offering");
        if (offering.route() == Offering.Route.SELF_HOSTED) {
            runByTheBuyer(readings);
        }
        if (offering.route() == Offering.Route.FIRST_PARTY_API) {
            readings.derive(
                    "offering.buyerIsLicensee", FactValue.no(), "the developer sells a service, not the weights");
        }
        price(readings, offering);
        priceOfTheCase(readings, offering, need.pricingOrNone());
        readings.putFacts(catalog, new SubjectId(Level.OFFERING, offering.id()), "offering.", day);
        ContextFit.readInto(readings, need.workload());
        serviceLife(readings, offering, model, need);
    }

    private static void runByTheBuyer(Readings readings) {
        String why = "the buyer runs the weights";
        readings.derive("offering.buyerIsLicensee", FactValue.yes(), why);
        readings.derive("offering.trainsOnInputs", FactValue.no(), why);
        for (String contractual : Set.of(
                "dpa",
                "subProcessorsListed",
                "baa",
                "retentionDays",
                "zeroRetention",
                "auditRights",
                "exitAssistance",
                "switchingTerms",
                "breachNoticeHours",
                "deprecationNoticeDays")) {
            readings.derive("offering." + contractual, new FactValue.NotApplicable(why), why);
        }
    }

    private void price(Readings readings, Offering offering) {
        Optional<Tariff> tariff = catalog.tariffAt(offering.id(), Tariff.Kind.LIST, day);
        if (tariff.isEmpty()) {
            readings.put("offering.priced", FactValue.no(), Basis.POLICY, "no price in force is held");
            return;
        }
        Set<Tariff.Component> priced =
                tariff.get().lines().stream().map(Tariff.Line::component).collect(Collectors.toSet());
        boolean whole = priced.containsAll(Set.of(Tariff.Component.INPUT, Tariff.Component.OUTPUT));
        readings.put(
                "offering.priced",
                whole ? FactValue.yes() : FactValue.no(),
                tariff.get().provenance());
        readings.put(
                "offering.priceCurrency",
                FactValue.code(tariff.get().currency().code()),
                tariff.get().provenance());
        tariff.get()
                .effective()
                .since()
                .or(() -> tariff.get().provenance().published())
                .ifPresent(since -> readings.put(
                        "offering.priceAgeMonths", months(since), tariff.get().provenance()));
    }

    /** What the buyer recorded replaces the list price; the figures themselves are no business of rules. */
    private static void priceOfTheCase(Readings readings, Offering offering, Pricing pricing) {
        pricing.contractedFor(offering.id()).ifPresent(price -> {
            String why = "a contracted price is recorded in the case";
            readings.put("offering.priced", FactValue.yes(), Basis.CASE, why);
            readings.put(
                    "offering.priceCurrency", FactValue.code(price.currency().code()), Basis.CASE, why);
            readings.put("offering.priceAgeMonths", new FactValue.NotApplicable(why), Basis.CASE, why);
        });
        if (pricing.contractedFor(offering.id()).isEmpty()) {
            pricing.selfHostingOf(offering.id())
                    .ifPresent(hosting -> readings.put(
                            "offering.priced", FactValue.yes(), Basis.CASE, "self-hosting is recorded in the case"));
        }
    }

    private void serviceLife(Readings readings, Offering offering, Optional<Model> model, Need need) {
        Optional<LocalDate> end = ownEnd(readings).or(() -> offering.retired().map(PartialDate::lastDay));
        boolean developersOwn = offering.route() == Offering.Route.FIRST_PARTY_API;
        if (end.isEmpty() && developersOwn) {
            end = model.flatMap(Model::retired).map(PartialDate::lastDay);
        }
        if (end.isEmpty()
                && !developersOwn
                && model.map(m -> m.weights() == Model.WeightsAvailability.CLOSED && m.retiredAt(day))
                        .orElse(false)) {
            FactValue open = FactValue.unknown("the developer ended the model; this operator's own date is not held");
            readings.put("offering.retired", open, offering.provenance());
            readings.put("offering.endsWithinTerm", open, offering.provenance());
            return;
        }
        boolean ended = end.map(day::isAfter).orElse(false);
        boolean within = !ended
                && end.map(e -> e.isBefore(day.plusMonths(need.termMonths()))).orElse(false);
        end.ifPresent(e -> {
            if (!readings.reading("offering.endsOn").value().equals(new FactValue.Day(e))) {
                readings.put("offering.endsOn", new FactValue.Day(e), offering.provenance());
            }
        });
        Basis basis = end.isEmpty()
                ? Basis.POLICY
                : readings.reading("offering.endsOn").basis();
        String source = end.map(e -> "last day of service " + e).orElse("no end of service is held");
        readings.put("offering.retired", ended ? FactValue.yes() : FactValue.no(), basis, source);
        readings.put("offering.endsWithinTerm", within ? FactValue.yes() : FactValue.no(), basis, source);
    }

    /** An end of service held as a dated fact, so that it is read only once it was announced. */
    private static Optional<LocalDate> ownEnd(Readings readings) {
        return Optional.of(readings.reading("offering.endsOn").value())
                .filter(FactValue.Day.class::isInstance)
                .map(FactValue.Day.class::cast)
                .map(FactValue.Day::day);
    }

    private FactValue months(PartialDate since) {
        return FactValue.quantity(Long.toString(Math.max(0, ChronoUnit.MONTHS.between(since.lastDay(), day))));
    }
}
