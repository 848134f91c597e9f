package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.WatchSignal;
import dev.assay.intake.Item;
import java.util.List;

/** {@code signals.csv}: what is worth watching. */
final class SignalSheet extends Sheet<WatchSignal> {

    SignalSheet() {
        super(
                "signals",
                Column.required("id", "id"),
                Column.required("what", "what is watched"),
                Column.required("subject", "about whom"),
                Column.required("kind", "kind in words"),
                Column.optional("announced", "when it came up"),
                Column.optional("watch_from", "from when to look"),
                Column.optional("by", "until when, in words or as a date"),
                Column.required("status", "status in words"),
                Column.optional("state_found", "what was found so far"),
                Column.optional("affects", "what it bears on"));
    }

    @Override
    WatchSignal read(CsvRow row) {
        return new WatchSignal(
                row.id("id"),
                row.required("what"),
                row.required("subject"),
                row.required("kind"),
                row.date("announced"),
                row.date("watch_from"),
                row.text("by"),
                row.required("status"),
                row.text("state_found"),
                row.text("affects"),
                row.provenance());
    }

    @Override
    Item item(List<WatchSignal> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(WatchSignal watchSignal, RowText row) {
        row.put("id", watchSignal.id());
        row.put("what", watchSignal.what());
        row.put("subject", watchSignal.subject());
        row.put("kind", watchSignal.kind());
        row.put("announced", watchSignal.announced());
        row.put("watch_from", watchSignal.watchFrom());
        row.put("by", watchSignal.by());
        row.put("status", watchSignal.status());
        row.put("state_found", watchSignal.stateFound());
        row.put("affects", watchSignal.affects());
    }

    @Override
    Provenance provenance(WatchSignal watchSignal) {
        return watchSignal.provenance();
    }

    @Override
    String key(WatchSignal watchSignal) {
        return watchSignal.id();
    }

    @Override
    List<WatchSignal> entries(CatalogHoldings holdings) {
        return holdings.catalog().watchSignals();
    }
}
