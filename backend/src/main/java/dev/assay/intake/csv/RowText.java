package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A row on its way out: fields by column name, in the order of the sheet. */
final class RowText {

    private final Sheet<?> sheet;
    private final Map<String, String> fields = new TreeMap<>();

    RowText(Sheet<?> sheet) {
        this.sheet = sheet;
    }

    RowText put(String column, String text) {
        if (sheet.column(column).isEmpty()) {
            throw new IllegalArgumentException("Sheet " + sheet.kind() + " has no column " + column + ".");
        }
        fields.put(column, text);
        return this;
    }

    RowText put(String column, Optional<?> value) {
        return put(column, value.map(Object::toString).orElse(""));
    }

    RowText put(String column, Enum<?> constant) {
        return put(column, Sheet.code(constant));
    }

    RowText put(String column, Collection<String> members) {
        return put(column, String.join("|", members));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    void provenance(Provenance provenance) {
        put("basis", provenance.basis());
        put("source", provenance.source());
        put("published", provenance.published());
        put("retrieved", provenance.retrieved());
        put("retracted", provenance.retracted());
        put("note", provenance.note());
    }

    List<String> fields() {
        List<String> row = new ArrayList<>();
        sheet.columns().forEach(c -> row.add(fields.getOrDefault(c.name(), "")));
        return row;
    }
}
