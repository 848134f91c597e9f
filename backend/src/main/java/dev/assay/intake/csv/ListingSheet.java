package dev.assay.intake.csv;

import dev.assay.catalog.Listing;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code listings.csv}: events on official lists; the state at a day follows from the events up to it. */
final class ListingSheet extends Sheet<Listing> {

    ListingSheet() {
        super(
                "listings",
                Column.required("id", "id of the event"),
                Column.required("vendor", "vendor id"),
                Column.required("list", "code of the list, such as US-1260H"),
                Column.required("event", "listed, delisted or notice-withdrawn"),
                Column.required("effective", "when it took effect"));
    }

    @Override
    Listing read(CsvRow row) {
        return new Listing(
                row.id("id"),
                row.id("vendor"),
                row.code("list"),
                row.choice("event", Listing.Event.class),
                row.requiredDate("effective"),
                row.provenance());
    }

    @Override
    Item item(List<Listing> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Listing listing, RowText row) {
        row.put("id", listing.id());
        row.put("vendor", listing.vendor());
        row.put("list", listing.list());
        row.put("event", listing.event());
        row.put("effective", listing.effective().text());
    }

    @Override
    Provenance provenance(Listing listing) {
        return listing.provenance();
    }

    @Override
    String key(Listing listing) {
        return listing.id();
    }

    @Override
    List<Listing> entries(CatalogHoldings holdings) {
        return holdings.catalog().listings();
    }

    @Override
    List<Reference> references(Listing listing) {
        return List.of(new Reference("vendor", "vendors", listing.vendor()));
    }
}
