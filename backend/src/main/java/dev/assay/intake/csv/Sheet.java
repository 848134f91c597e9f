package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One kind of file: its columns, and both ways between a row and an entry.
 *
 * @param <T> what one row says
 */
abstract class Sheet<T> {

    private static final List<Column> PROVENANCE = List.of(
            Column.required("basis", "cited, partly-cited, unverified or policy"),
            Column.required("source", "where it can be found again, in words or as an address"),
            Column.optional("published", "when it became public: 2026-05-09, 2026-05 or 2026"),
            Column.optional("retrieved", "when it was read"),
            Column.optional("retracted", "when its source withdrew it"),
            Column.optional("note", "what a reader must know"));

    private final String kind;
    private final List<Column> columns;

    Sheet(String kind, Column... own) {
        this.kind = kind;
        this.columns = Stream.concat(Stream.of(own), PROVENANCE.stream()).toList();
    }

    /** Name of the kind, which is also the name of its file without the ending. */
    final String kind() {
        return kind;
    }

    final String fileName() {
        return kind + ".csv";
    }

    final List<Column> columns() {
        return columns;
    }

    final Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** What the row says. Problems are noted at the row; the entry of a row with problems is dropped by the caller. */
    abstract T read(CsvRow row);

    /** The entry that rows of one group make together; a row without a group makes one alone. */
    abstract Item item(List<T> rows);

    /** Fills every column but those of the provenance. */
    abstract void write(T entry, RowText row);

    abstract Provenance provenance(T entry);

    /** Names the entry; two rows of one key are a mistake. */
    abstract String key(T entry);

    /** The entries of this kind among those held. */
    abstract List<T> entries(CatalogHoldings holdings);

    /** The references of an entry to others, which must exist. */
    List<Reference> references(T entry) {
        return List.of();
    }

    /** Whatever else must fit between this entry and the others. */
    void check(T entry, CatalogHoldings holdings, CsvRow row) {}

    /** Whatever must fit between the entries of this kind, those held already included. */
    void checkTogether(List<ReadRow<T>> rows, CatalogHoldings base) {}

    /** Rows of one group stand or fall together; by default each row stands alone. */
    Optional<String> group(CsvRow row) {
        return Optional.empty();
    }

    final List<String> row(T entry) {
        RowText row = new RowText(this);
        write(entry, row);
        row.provenance(provenance(entry));
        return row.fields();
    }

    final List<List<String>> rows(CatalogHoldings holdings) {
        List<List<String>> rows = new ArrayList<>();
        entries(holdings).forEach(entry -> rows.add(row(entry)));
        return rows;
    }

    /** The code under which an enum constant stands in a file: lower case, words joined by hyphens. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
