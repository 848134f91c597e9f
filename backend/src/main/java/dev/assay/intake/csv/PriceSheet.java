package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.intake.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code prices.csv}: list prices; one row per context tier, the rows of a price sheet replace the older sheet whole. */
final class PriceSheet extends Sheet<PriceRow> {

    /** Above this per million tokens the scale must be wrong; genuine list prices reach a few hundred. */
    private static final String MOST = "10000";

    PriceSheet() {
        super(
                "prices",
                Column.required("offering", "offering id"),
                Column.required(
                        "kind", "list; a contracted price is recorded in its case, where it stays confidential"),
                Column.required("currency", "ISO 4217 code"),
                Column.optional("since", "from when it is in force"),
                Column.optional("until", "to when"),
                Column.optional("above_context_tokens", "the row applies to inputs above so many tokens; empty = 0"),
                Column.optional("input", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "output", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "cached_input", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "cache_write", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "batch_input", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "batch_output", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional(
                        "reasoning", "price per 1,000,000 tokens; empty = unpriced, which is unknown and not free"),
                Column.optional("free", "components that are contractually free, joined by |; only these may cost 0"));
    }

    @Override
    PriceRow read(CsvRow row) {
        Optional<Integer> above = row.count("above_context_tokens", 0);
        List<Tariff.Line> lines = new ArrayList<>();
        Set<String> free = new TreeSet<>(row.list("free"));
        for (Tariff.Component component : Tariff.Component.values()) {
            line(row, component, above.orElse(0), free).ifPresent(lines::add);
        }
        free.forEach(f -> row.problem("free", "`" + f + "` is no price column.", "Write names of price columns."));
        if (lines.isEmpty() && row.problems().isEmpty()) {
            row.problem("input", "The row prices nothing.", "Fill at least one price, or leave the row out.");
        }
        Tariff.Kind kind = row.choice("kind", Tariff.Kind.class);
        if (kind == Tariff.Kind.CONTRACTED) {
            row.problem(
                    "kind",
                    "Everybody reads the catalog, so it takes no contracted prices.",
                    "Record it in the case it belongs to, on the step Price.");
        }
        Tariff head = new Tariff(
                row.id("offering"), kind, row.currency("currency"), lines, row.effective(), row.provenance());
        return new PriceRow(head, above.orElse(0));
    }

    @Override
    Item item(List<PriceRow> tiers) {
        return Item.of(withLines(
                tiers.get(0).head(),
                tiers.stream().flatMap(t -> t.lines().stream()).toList()));
    }

    @Override
    void write(PriceRow priceRow, RowText row) {
        Tariff head = priceRow.head();
        row.put("offering", head.offering());
        row.put("kind", head.kind());
        row.put("currency", head.currency().code());
        row.put("since", head.effective().since());
        row.put("until", head.effective().until());
        row.put("above_context_tokens", Long.toString(priceRow.aboveContextTokens()));
        List<String> free = new ArrayList<>();
        for (Tariff.Line line : priceRow.lines()) {
            row.put(column(line.component()), line.perMillionTokens().toPlainString());
            if (line.contractuallyFree()) {
                free.add(column(line.component()));
            }
        }
        row.put("free", free);
    }

    @Override
    Provenance provenance(PriceRow priceRow) {
        return priceRow.head().provenance();
    }

    @Override
    String key(PriceRow priceRow) {
        return priceRow.sheet() + "#" + priceRow.aboveContextTokens();
    }

    @Override
    List<PriceRow> entries(CatalogHoldings holdings) {
        return holdings.catalog().tariffs().stream()
                .flatMap(t -> tiers(t).stream())
                .toList();
    }

    @Override
    List<Reference> references(PriceRow priceRow) {
        return List.of(new Reference("offering", "offerings", priceRow.head().offering()));
    }

    @Override
    Optional<String> group(CsvRow row) {
        return Optional.of(
                String.join("#", row.text("offering"), row.text("kind"), row.text("since"), row.text("source")));
    }

    private static Optional<Tariff.Line> line(CsvRow row, Tariff.Component component, long above, Set<String> free) {
        String column = column(component);
        boolean isFree = free.remove(column);
        Optional<BigDecimal> price = row.number(column, "0", MOST);
        if (price.isPresent() && price.get().signum() == 0 && !isFree) {
            row.problem(
                    column,
                    "The price is 0 but not marked free.",
                    "Leave it empty where unknown; name the column in `free` where the contract says free.");
            return Optional.empty();
        }
        return price.map(p -> new Tariff.Line(component, above, p, isFree));
    }

    private static String column(Tariff.Component component) {
        return component.name().toLowerCase(Locale.ROOT);
    }

    private static List<PriceRow> tiers(Tariff tariff) {
        SortedMap<Long, List<Tariff.Line>> tiers = new TreeMap<>();
        for (Tariff.Line line : tariff.lines()) {
            tiers.computeIfAbsent(line.aboveContextTokens(), above -> new ArrayList<>())
                    .add(line);
        }
        List<PriceRow> rows = new ArrayList<>();
        tiers.forEach((above, lines) -> rows.add(new PriceRow(withLines(tariff, lines), above)));
        return rows;
    }

    private static Tariff withLines(Tariff tariff, List<Tariff.Line> lines) {
        return new Tariff(
                tariff.offering(), tariff.kind(), tariff.currency(), lines, tariff.effective(), tariff.provenance());
    }
}
