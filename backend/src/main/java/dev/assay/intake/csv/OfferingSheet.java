package dev.assay.intake.csv;

import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code offerings.csv}: what can be bought: a model over a route under a contract. */
final class OfferingSheet extends Sheet<Offering> {

    OfferingSheet() {
        super(
                "offerings",
                Column.required("id", "id such as model@route"),
                Column.required("name", "name in words"),
                Column.required("model", "model id"),
                Column.required("operator", "vendor id of who runs the route; self-hosted for the buyer"),
                Column.required("route", "first-party-api, cloud-platform, aggregator or self-hosted"),
                Column.optional("contract", "contract in words"),
                Column.optional("retired", "last day on this route"));
    }

    @Override
    Offering read(CsvRow row) {
        return new Offering(
                row.id("id"),
                row.required("name"),
                row.id("model"),
                row.id("operator"),
                row.choice("route", Offering.Route.class),
                row.text("contract"),
                row.date("retired"),
                row.provenance());
    }

    @Override
    Item item(List<Offering> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Offering offering, RowText row) {
        row.put("id", offering.id());
        row.put("name", offering.name());
        row.put("model", offering.model());
        row.put("operator", offering.operator());
        row.put("route", offering.route());
        row.put("contract", offering.contract());
        row.put("retired", offering.retired());
    }

    @Override
    Provenance provenance(Offering offering) {
        return offering.provenance();
    }

    @Override
    String key(Offering offering) {
        return offering.id();
    }

    @Override
    List<Offering> entries(CatalogHoldings holdings) {
        return holdings.catalog().offerings();
    }

    @Override
    List<Reference> references(Offering offering) {
        Reference model = new Reference("model", "models", offering.model());
        return offering.operator().equals("self-hosted")
                ? List.of(model)
                : List.of(model, new Reference("operator", "vendors", offering.operator()));
    }
}
