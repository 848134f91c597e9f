package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.ItemWindow;
import dev.assay.intake.Item;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code benchmarks.csv}: benchmarks, one row per version or release. */
final class BenchmarkSheet extends Sheet<Benchmark> {

    BenchmarkSheet() {
        super(
                "benchmarks",
                Column.required("id", "id, version included"),
                Column.required("name", "name"),
                Column.required("version", "version or release"),
                Column.optional("runner", "who runs the reference board"),
                Column.required("unit", "unit of its scores"),
                Column.required("lowest", "lowest attainable score"),
                Column.required("highest", "highest attainable score"),
                Column.required("direction", "higher-is-better or lower-is-better"),
                Column.optional("items", "number of items"),
                Column.optional("metric", "pass-rate, win-rate or mean-score; empty = not known"),
                Column.optional("items_since", "since when the first of its items is public; empty = not stated"),
                Column.optional("items_until", "when the last of its items became public"),
                Column.optional("contamination", "what else is known about contamination"),
                Column.optional("shelf_life_months", "after how many months a score counts as stale"));
    }

    @Override
    Benchmark read(CsvRow row) {
        Optional<BigDecimal> lowest = row.requiredNumber("lowest", "-1000000", "1000000");
        Optional<BigDecimal> highest = row.requiredNumber("highest", "-1000000", "1000000");
        if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) >= 0) {
            row.problem("highest", "`highest` is not above `lowest`.", "They are the ends of the scale, lowest first.");
        }
        return new Benchmark(
                row.id("id"),
                row.required("name"),
                row.required("version"),
                row.text("runner"),
                row.required("unit"),
                row.interval(lowest, highest).orElseGet(() -> Interval.point(0)),
                row.choice("direction", Benchmark.Direction.class),
                row.count("items", 1),
                row.optionalChoice("metric", Benchmark.Metric.class),
                window(row),
                row.text("contamination"),
                row.count("shelf_life_months", 1),
                row.provenance());
    }

    private static Optional<ItemWindow> window(CsvRow row) {
        Optional<PartialDate> since = row.date("items_since");
        Optional<PartialDate> until = row.date("items_until");
        boolean ordered = row.inOrder("items_since", since, "items_until", until);
        return ordered && (since.isPresent() || until.isPresent())
                ? Optional.of(new ItemWindow(since, until))
                : Optional.empty();
    }

    @Override
    Item item(List<Benchmark> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Benchmark benchmark, RowText row) {
        row.put("id", benchmark.id());
        row.put("name", benchmark.name());
        row.put("version", benchmark.version());
        row.put("runner", benchmark.runner());
        row.put("unit", benchmark.unit());
        row.put("lowest", RowText.number(benchmark.domain().low()));
        row.put("highest", RowText.number(benchmark.domain().high()));
        row.put("direction", benchmark.direction());
        row.put("items", benchmark.items());
        row.put("metric", benchmark.metric().map(Sheet::code));
        row.put("items_since", benchmark.window().flatMap(ItemWindow::since));
        row.put("items_until", benchmark.window().flatMap(ItemWindow::until));
        row.put("contamination", benchmark.contamination());
        row.put("shelf_life_months", benchmark.shelfLifeMonths());
    }

    @Override
    Provenance provenance(Benchmark benchmark) {
        return benchmark.provenance();
    }

    @Override
    String key(Benchmark benchmark) {
        return benchmark.id();
    }

    @Override
    List<Benchmark> entries(CatalogHoldings holdings) {
        return holdings.evidence().benchmarks();
    }
}
