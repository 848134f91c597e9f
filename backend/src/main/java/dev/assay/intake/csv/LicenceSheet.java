package dev.assay.intake.csv;

import dev.assay.catalog.Licence;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code licences.csv}: the licences of weights. */
final class LicenceSheet extends Sheet<Licence> {

    LicenceSheet() {
        super(
                "licences",
                Column.required("code", "SPDX id where there is one, else LicenseRef-…"),
                Column.required("name", "name in words"),
                Column.required("open_source", "whether the OSI approved it: yes, no or ?"),
                Column.optional("commercial_condition", "condition on commercial use; none = none, empty = unknown"),
                Column.optional("eu_condition", "condition that names the EU; none = none, empty = unknown"));
    }

    @Override
    Licence read(CsvRow row) {
        return new Licence(
                row.code("code"),
                row.required("name"),
                FactText.read(FactText.Type.YES_NO, row, "open_source"),
                row.text("commercial_condition"),
                row.text("eu_condition"),
                row.provenance());
    }

    @Override
    Item item(List<Licence> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Licence licence, RowText row) {
        row.put("code", licence.code());
        row.put("name", licence.name());
        row.put("open_source", FactText.write(licence.openSource()));
        row.put("commercial_condition", licence.commercialCondition());
        row.put("eu_condition", licence.euCondition());
    }

    @Override
    Provenance provenance(Licence licence) {
        return licence.provenance();
    }

    @Override
    String key(Licence licence) {
        return licence.code();
    }

    @Override
    List<Licence> entries(CatalogHoldings holdings) {
        return holdings.catalog().licences();
    }
}
