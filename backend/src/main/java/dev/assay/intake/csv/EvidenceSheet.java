package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.Item;
import dev.assay.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code evidence.csv}: measured or claimed figures. */
final class EvidenceSheet extends Sheet<EvidenceRow> {

    EvidenceSheet() {
        super(
                "evidence",
                Column.required("id", "id of the row"),
                Column.required("level", "level of the subject, mostly model"),
                Column.required("subject", "id of the entry"),
                Column.required("benchmark", "benchmark id, version included"),
                Column.optional("config", "harness, window and settings in words"),
                Column.required("value", "in the unit of the benchmark"),
                Column.required("unit", "unit, the same as the benchmark states"),
                Column.optional("n", "number of items; empty = not stated"),
                Column.optional("low", "lower end of the published 95 % interval"),
                Column.optional("high", "upper end"),
                Column.required("evaluator", "who measured"),
                Column.required("evaluator_class", "first-party, competitor, third-party or own-pilot"),
                Column.required(
                        "origin", "id of the underlying publication; rows of one origin are one piece of evidence"),
                Column.required("fit", "direct, proxy or remote"),
                Column.optional(
                        "protocol_frozen",
                        "for an own pilot: when its protocol, number of items and blind rating were fixed"));
    }

    @Override
    EvidenceRow read(CsvRow row) {
        Optional<BigDecimal> value = row.requiredNumber("value", "-1000000", "1000000");
        Optional<BigDecimal> low = row.number("low", "-1000000", "1000000");
        Optional<BigDecimal> high = row.number("high", "-1000000", "1000000");
        if (row.text("low").isEmpty() != row.text("high").isEmpty()) {
            row.problem("high", "Only one end of the interval is filled.", "Fill both ends, or neither.");
        }
        Optional<Interval> interval = row.interval(low, high);
        interval.ifPresent(i -> value.filter(v -> !i.contains(v.doubleValue()))
                .ifPresent(v -> row.problem(
                        "value", "The value lies outside its own interval.", "Maybe the ends are offsets; add them.")));
        EvaluatorClass evaluatorClass = row.choice("evaluator_class", EvaluatorClass.class);
        if (!row.text("protocol_frozen").isEmpty() && evaluatorClass != EvaluatorClass.OWN_PILOT) {
            row.problem(
                    "protocol_frozen",
                    "Only an own pilot has a protocol that was fixed beforehand.",
                    "Leave it empty, or write own-pilot under `evaluator_class`.");
        }
        return new EvidenceRow(
                row.id("id"),
                Subjects.read(row, "subject"),
                row.id("benchmark"),
                row.text("config"),
                value.map(BigDecimal::doubleValue).orElse(0.0),
                row.required("unit"),
                row.count("n", 1),
                interval,
                row.required("evaluator"),
                evaluatorClass,
                row.required("origin"),
                row.choice("fit", EvidenceRow.Fit.class),
                row.date("protocol_frozen"),
                row.provenance());
    }

    @Override
    Item item(List<EvidenceRow> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(EvidenceRow evidenceRow, RowText row) {
        row.put("id", evidenceRow.id());
        row.put("level", evidenceRow.subject().level());
        row.put("subject", evidenceRow.subject().id());
        row.put("benchmark", evidenceRow.benchmark());
        row.put("config", evidenceRow.config());
        row.put("value", RowText.number(evidenceRow.value()));
        row.put("unit", evidenceRow.unit());
        row.put("n", evidenceRow.items());
        row.put("low", evidenceRow.interval().map(i -> RowText.number(i.low())));
        row.put("high", evidenceRow.interval().map(i -> RowText.number(i.high())));
        row.put("evaluator", evidenceRow.evaluator());
        row.put("evaluator_class", evidenceRow.evaluatorClass());
        row.put("origin", evidenceRow.origin());
        row.put("fit", evidenceRow.fit());
        row.put("protocol_frozen", evidenceRow.protocolFrozen());
    }

    @Override
    Provenance provenance(EvidenceRow evidenceRow) {
        return evidenceRow.provenance();
    }

    @Override
    String key(EvidenceRow evidenceRow) {
        return evidenceRow.id();
    }

    @Override
    List<EvidenceRow> entries(CatalogHoldings holdings) {
        return holdings.evidence().rows();
    }

    @Override
    List<Reference> references(EvidenceRow evidenceRow) {
        List<Reference> references = new ArrayList<>(Subjects.reference("subject", evidenceRow.subject()));
        references.add(new Reference("benchmark", "benchmarks", evidenceRow.benchmark()));
        return references;
    }

    @Override
    void checkTogether(List<ReadRow<EvidenceRow>> rows, CatalogHoldings base) {
        new EvidenceTogether(rows, base.evidence()).check();
    }

    @Override
    void check(EvidenceRow evidenceRow, CatalogHoldings holdings, CsvRow row) {
        holdings.evidence().benchmark(evidenceRow.benchmark()).ifPresent(b -> fits(evidenceRow, b, row));
    }

    private static void fits(EvidenceRow evidenceRow, Benchmark benchmark, CsvRow row) {
        Interval domain = benchmark.domain();
        if (!domain.contains(evidenceRow.value())) {
            row.problem(
                    "value",
                    "`value` " + row.text("value") + " lies outside what " + benchmark.id() + " can give.",
                    "Its scores run from " + RowText.number(domain.low()) + " to " + RowText.number(domain.high())
                            + "; maybe a share was meant as a percentage.");
        }
        if (evidenceRow.interval().isPresent()
                && !evidenceRow
                        .interval()
                        .get()
                        .clamp(domain)
                        .equals(evidenceRow.interval().get())) {
            row.problem(
                    "low",
                    "The interval reaches beyond what " + benchmark.id() + " can give.",
                    "Its scores run from " + RowText.number(domain.low()) + " to " + RowText.number(domain.high())
                            + ".");
        }
        if (!benchmark.unit().equals(evidenceRow.unit())) {
            row.problem(
                    "unit",
                    "Unit `" + evidenceRow.unit() + "` is not that of " + benchmark.id() + ".",
                    "Write `" + benchmark.unit() + "` and convert the figure.");
        }
    }
}
