package dev.assay.intake.csv;

import dev.assay.intake.Item;
import java.util.Collection;
import java.util.List;

/**
 * A row that reads well so far, with the entry it states.
 *
 * @param <T> what a row of the sheet says
 */
record ReadRow<T>(Sheet<T> sheet, CsvRow row, T entry) {

    static <T> ReadRow<T> of(Sheet<T> sheet, CsvRow row) {
        return new ReadRow<>(sheet, row, sheet.read(row));
    }

    String key() {
        return sheet.key(entry);
    }

    List<Reference> references() {
        return sheet.references(entry);
    }

    /** What these rows, all of one sheet, make together. */
    static Item together(List<ReadRow<?>> rows) {
        return rows.get(0).with(rows);
    }

    @SuppressWarnings("unchecked") // rows of one sheet hold entries of that sheet's type
    private Item with(List<ReadRow<?>> rows) {
        return sheet.item(rows.stream().map(r -> (T) r.entry()).toList());
    }

    @SuppressWarnings("unchecked") // rows of one kind are rows of one sheet
    static <T> void checkTogether(Sheet<T> sheet, Collection<ReadRow<?>> rows, CatalogHoldings base) {
        sheet.checkTogether(rows.stream().map(row -> (ReadRow<T>) row).toList(), base);
    }

    void check(CatalogHoldings all) {
        sheet.check(entry, all, row);
    }
}
