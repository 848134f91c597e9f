package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.Vendor;
import dev.assay.intake.Item;
import java.util.List;

/** {@code vendors.csv}: companies and bodies that develop, operate or sell. */
final class VendorSheet extends Sheet<Vendor> {

    VendorSheet() {
        super(
                "vendors",
                Column.required("id", "id such as mistral"),
                Column.required("name", "name in words"),
                Column.optional("names", "other names in sources, joined by |"),
                Column.optional("legal_entity", "legal entity"),
                Column.optional("headquarters", "country of the seat, ISO code"),
                Column.optional("parent", "ultimate owner in words"),
                Column.optional("ownership", "kind of ownership in words"));
    }

    @Override
    Vendor read(CsvRow row) {
        return new Vendor(
                row.id("id"),
                row.required("name"),
                row.list("names"),
                row.text("legal_entity"),
                row.country("headquarters"),
                row.text("parent"),
                row.text("ownership"),
                row.provenance());
    }

    @Override
    Item item(List<Vendor> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Vendor vendor, RowText row) {
        row.put("id", vendor.id());
        row.put("name", vendor.name());
        row.put("names", vendor.names());
        row.put("legal_entity", vendor.legalEntity());
        row.put("headquarters", vendor.headquarters());
        row.put("parent", vendor.parent());
        row.put("ownership", vendor.ownership());
    }

    @Override
    Provenance provenance(Vendor vendor) {
        return vendor.provenance();
    }

    @Override
    String key(Vendor vendor) {
        return vendor.id();
    }

    @Override
    List<Vendor> entries(CatalogHoldings holdings) {
        return holdings.catalog().vendors();
    }
}
