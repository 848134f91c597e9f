package dev.assay.intake.csv;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code aliases.csv}: names under which sources know an entry. */
final class AliasSheet extends Sheet<Alias> {

    AliasSheet() {
        super(
                "aliases",
                Column.required("name", "exactly as the source writes it"),
                Column.required("scope", "where the name is used; * = anywhere"),
                Column.required("level", "vendor, model, offering, supply-chain or regime"),
                Column.required("target", "id of the entry"),
                Column.optional("since", "first day"),
                Column.optional("until", "last day"));
    }

    @Override
    Alias read(CsvRow row) {
        return new Alias(
                row.required("name"),
                row.required("scope"),
                Subjects.read(row, "target"),
                row.effective(),
                row.provenance());
    }

    @Override
    Item item(List<Alias> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Alias alias, RowText row) {
        row.put("name", alias.name());
        row.put("scope", alias.scope());
        row.put("level", alias.target().level());
        row.put("target", alias.target().id());
        row.put("since", alias.effective().since());
        row.put("until", alias.effective().until());
    }

    @Override
    Provenance provenance(Alias alias) {
        return alias.provenance();
    }

    @Override
    String key(Alias alias) {
        return alias.name() + "@" + alias.scope() + "@"
                + alias.effective().since().map(Object::toString).orElse("always");
    }

    @Override
    List<Alias> entries(CatalogHoldings holdings) {
        return holdings.catalog().aliases();
    }

    @Override
    List<Reference> references(Alias alias) {
        return Subjects.reference("target", alias.target());
    }
}
