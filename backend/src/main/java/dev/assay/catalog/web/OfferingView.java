package dev.assay.catalog.web;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Vendor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An offering in a list.
 *
 * @param developerCountry where the developer has its seat, as ISO code; "unknown" where not known
 * @param inputPrice list price per million tokens in {@code currency} on the day asked for; absent = unpriced, which is unknown
 * @param basis on what the price rests; absent where there is none
 */
public record OfferingView(
        String id,
        String name,
        String model,
        String modelName,
        String developer,
        String developerName,
        String developerCountry,
        String operator,
        String operatorName,
        String route,
        String weights,
        String licence,
        Optional<String> currency,
        Optional<String> inputPrice,
        Optional<String> outputPrice,
        Optional<String> priceSince,
        Optional<String> basis,
        boolean retired,
        Optional<String> retires) {
    static final String UNKNOWN = "unknown";

    public static OfferingView of(Offering offering, Catalog catalog, LocalDate day) {
        Optional<Model> model = catalog.model(offering.model());
        Optional<Vendor> developer = model.flatMap(m -> catalog.vendor(m.developer()));
        Optional<Tariff> tariff = catalog.tariffAt(offering.id(), Tariff.Kind.LIST, day);
        return new OfferingView(
                offering.id(),
                offering.name(),
                offering.model(),
                model.map(Model::name).orElse(offering.model()),
                developer.map(Vendor::id).orElse(UNKNOWN),
                developer.map(Vendor::name).orElse(UNKNOWN),
                developer.flatMap(Vendor::headquarters).map(Object::toString).orElse(UNKNOWN),
                offering.operator(),
                catalog.vendor(offering.operator()).map(Vendor::name).orElse(offering.operator()),
                code(offering.route()),
                model.map(m -> code(m.weights())).orElse(UNKNOWN),
                model.flatMap(Model::licence).orElse(UNKNOWN),
                tariff.map(t -> t.currency().code()),
                tariff.flatMap(t -> price(t, Component.INPUT)),
                tariff.flatMap(t -> price(t, Component.OUTPUT)),
                tariff.flatMap(t -> t.effective().since()).map(Object::toString),
                tariff.map(t -> t.provenance().basis()).map(OfferingView::basis),
                offering.retiredAt(day) || model.map(m -> m.retiredAt(day)).orElse(false),
                offering.retired().or(() -> model.flatMap(Model::retired)).map(Object::toString));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String basis(Basis basis) {
        return code(basis);
    }

    private static Optional<String> price(Tariff tariff, Component component) {
        return tariff.lines().stream()
                .filter(l -> l.component() == component && l.aboveContextTokens() == 0)
                .map(l -> l.perMillionTokens().toPlainString())
                .findFirst();
    }
}
