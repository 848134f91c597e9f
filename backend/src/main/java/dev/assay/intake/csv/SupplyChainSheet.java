package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.intake.Item;
import java.util.List;

/** {@code supply-chain.csv}: what a vendor's compute rests on. */
final class SupplyChainSheet extends Sheet<SupplyChainFact> {

    SupplyChainSheet() {
        super(
                "supply-chain",
                Column.required("id", "id"),
                Column.required("vendor", "vendor id"),
                Column.required("component", "training accelerators, own silicon, energy …"),
                Column.required("value", "in words"),
                Column.optional("origin_countries", "countries of the designers, in words or codes"),
                Column.optional("fab_countries", "countries of fabrication, in words or codes"),
                Column.required("exposure", "export-control exposure: low, medium, high or unknown"),
                Column.optional("exposure_in_words", "why"),
                Column.optional("event_date", "when"),
                Column.optional("status", "in use, planned …"));
    }

    @Override
    SupplyChainFact read(CsvRow row) {
        return new SupplyChainFact(
                row.id("id"),
                row.id("vendor"),
                row.required("component"),
                row.required("value"),
                row.text("origin_countries"),
                row.text("fab_countries"),
                row.choice("exposure", SupplyChainFact.Exposure.class),
                row.text("exposure_in_words"),
                row.date("event_date"),
                row.text("status"),
                row.provenance());
    }

    @Override
    Item item(List<SupplyChainFact> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(SupplyChainFact supplyChainFact, RowText row) {
        row.put("id", supplyChainFact.id());
        row.put("vendor", supplyChainFact.vendor());
        row.put("component", supplyChainFact.component());
        row.put("value", supplyChainFact.value());
        row.put("origin_countries", supplyChainFact.originCountries());
        row.put("fab_countries", supplyChainFact.fabCountries());
        row.put("exposure", supplyChainFact.exposure());
        row.put("exposure_in_words", supplyChainFact.exposureInWords());
        row.put("event_date", supplyChainFact.eventDate());
        row.put("status", supplyChainFact.status());
    }

    @Override
    Provenance provenance(SupplyChainFact supplyChainFact) {
        return supplyChainFact.provenance();
    }

    @Override
    String key(SupplyChainFact supplyChainFact) {
        return supplyChainFact.id();
    }

    @Override
    List<SupplyChainFact> entries(CatalogHoldings holdings) {
        return holdings.catalog().supplyChain();
    }

    @Override
    List<Reference> references(SupplyChainFact supplyChainFact) {
        return List.of(new Reference("vendor", "vendors", supplyChainFact.vendor()));
    }
}
