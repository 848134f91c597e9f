package dev.assay.intake.csv;

import dev.assay.catalog.Model;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.ArrayList;
import java.util.List;

/** {@code models.csv}: exact model versions. */
final class ModelSheet extends Sheet<Model> {

    ModelSheet() {
        super(
                "models",
                Column.required("id", "id of exactly this version"),
                Column.required("name", "name in words"),
                Column.required("developer", "vendor id"),
                Column.optional("family", "family"),
                Column.optional("licence", "licence code; empty = unknown"),
                Column.required("weights", "open, closed or unknown"),
                Column.optional("released", "day of release"),
                Column.optional("retired", "last day of service by the developer"));
    }

    @Override
    Model read(CsvRow row) {
        return new Model(
                row.id("id"),
                row.required("name"),
                row.id("developer"),
                row.text("family"),
                row.optional("licence"),
                row.choice("weights", Model.WeightsAvailability.class),
                row.date("released"),
                row.date("retired"),
                row.provenance());
    }

    @Override
    Item item(List<Model> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Model model, RowText row) {
        row.put("id", model.id());
        row.put("name", model.name());
        row.put("developer", model.developer());
        row.put("family", model.family());
        row.put("licence", model.licence());
        row.put("weights", model.weights());
        row.put("released", model.released());
        row.put("retired", model.retired());
    }

    @Override
    Provenance provenance(Model model) {
        return model.provenance();
    }

    @Override
    String key(Model model) {
        return model.id();
    }

    @Override
    List<Model> entries(CatalogHoldings holdings) {
        return holdings.catalog().models();
    }

    @Override
    List<Reference> references(Model model) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("developer", "vendors", model.developer()));
        model.licence().ifPresent(code -> references.add(new Reference("licence", "licences", code)));
        return references;
    }
}
