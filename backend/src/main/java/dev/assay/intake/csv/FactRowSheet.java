package dev.assay.intake.csv;

import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code facts.csv}: dated statements about one subject, each at its own level. */
final class FactRowSheet extends Sheet<Fact> {

    FactRowSheet() {
        super(
                "facts",
                Column.required("level", "vendor, model, offering, supply-chain or regime"),
                Column.required("subject", "id of the entry; for supply-chain the vendor id"),
                Column.required("attribute", "name of the attribute, as the vocabulary spells it without its prefix"),
                Column.optional(
                        "type", "yes-no, number, date, code or codes; may stay empty where the value is ? or n/a"),
                Column.required("value", "yes, no, 30, 2026-07-13, DE, DE|FR, DE|?, none, ? or n/a"),
                Column.optional("since", "from when it holds"),
                Column.optional("until", "to when it holds"));
    }

    @Override
    Fact read(CsvRow row) {
        return new Fact(
                Subjects.read(row, "subject"), row.code("attribute"), value(row), row.effective(), row.provenance());
    }

    @Override
    Item item(List<Fact> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Fact fact, RowText row) {
        row.put("level", fact.subject().level());
        row.put("subject", fact.subject().id());
        row.put("attribute", fact.attribute());
        row.put("type", FactText.isOpen(fact.value()) ? "" : Sheet.code(FactText.type(fact.value())));
        row.put("value", FactText.write(fact.value()));
        row.put("since", fact.effective().since());
        row.put("until", fact.effective().until());
    }

    @Override
    Provenance provenance(Fact fact) {
        return fact.provenance();
    }

    @Override
    String key(Fact fact) {
        return String.join(
                "#",
                fact.subject().toString(),
                fact.attribute(),
                fact.effective().since().map(Object::toString).orElse("always"),
                fact.provenance().source());
    }

    @Override
    List<Fact> entries(CatalogHoldings holdings) {
        return holdings.catalog().facts();
    }

    private static FactValue value(CsvRow row) {
        if (row.text("type").isEmpty() && !FactText.isOpen(row.text("value"))) {
            row.problem("type", "`type` is empty.", "Write yes-no, number, date, code or codes.");
            return FactValue.unknown("");
        }
        FactText.Type type = row.text("type").isEmpty() ? FactText.Type.CODE : row.choice("type", FactText.Type.class);
        FactValue value = FactText.read(type, row, "value");
        if (row.text("attribute").endsWith("Countries") || row.text("attribute").endsWith("Country")) {
            FactText.checkCountries(value, row, "value");
        }
        return value;
    }

    @Override
    List<Reference> references(Fact fact) {
        return Subjects.reference("subject", fact.subject());
    }
}
