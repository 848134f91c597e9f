package dev.assay.intake.csv;

import dev.assay.catalog.Commitment;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code commitments.csv}: dated spending statements of one vendor each. */
final class CommitmentSheet extends Sheet<Commitment> {

    /** A hundred trillion: above it the unit must be wrong. */
    private static final String MOST = "100000000000000";

    CommitmentSheet() {
        super(
                "commitments",
                Column.required("id", "id"),
                Column.required("vendor", "vendor id"),
                Column.required("subject", "what it is about"),
                Column.optional("scope", "what it covers"),
                Column.required("currency", "ISO 4217 code"),
                Column.optional("low", "amount at least, in whole units of the currency"),
                Column.optional("high", "amount at most; empty = open upwards"),
                Column.optional("amount_in_words", "as the source words it"),
                Column.optional("period", "period it covers"),
                Column.optional("announced", "when it was said"),
                Column.required("status", "planned, guidance, reported, actual …"),
                Column.optional("superseded_by", "id of the later statement that corrects it"),
                Column.optional("attribution", "who says so"));
    }

    @Override
    Commitment read(CsvRow row) {
        Optional<BigDecimal> low = row.number("low", "1", MOST);
        Optional<BigDecimal> high = row.number("high", "1", MOST);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            row.problem("high", "`high` lies below `low`.", "Maybe swap the two.");
        }
        return new Commitment(
                row.id("id"),
                row.id("vendor"),
                row.required("subject"),
                row.text("scope"),
                row.currency("currency"),
                low,
                high,
                row.text("amount_in_words"),
                row.text("period"),
                row.date("announced"),
                row.required("status"),
                row.optionalId("superseded_by"),
                row.text("attribution"),
                row.provenance());
    }

    @Override
    Item item(List<Commitment> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(Commitment commitment, RowText row) {
        row.put("id", commitment.id());
        row.put("vendor", commitment.vendor());
        row.put("subject", commitment.subject());
        row.put("scope", commitment.scope());
        row.put("currency", commitment.currency().code());
        row.put("low", commitment.low().map(BigDecimal::toPlainString));
        row.put("high", commitment.high().map(BigDecimal::toPlainString));
        row.put("amount_in_words", commitment.amountInWords());
        row.put("period", commitment.period());
        row.put("announced", commitment.announced());
        row.put("status", commitment.status());
        row.put("superseded_by", commitment.supersededBy());
        row.put("attribution", commitment.attribution());
    }

    @Override
    Provenance provenance(Commitment commitment) {
        return commitment.provenance();
    }

    @Override
    String key(Commitment commitment) {
        return commitment.id();
    }

    @Override
    List<Commitment> entries(CatalogHoldings holdings) {
        return holdings.catalog().commitments();
    }

    @Override
    List<Reference> references(Commitment commitment) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("vendor", "vendors", commitment.vendor()));
        commitment.supersededBy().ifPresent(id -> references.add(new Reference("superseded_by", "commitments", id)));
        return references;
    }
}
