package dev.assay.intake.csv;

import dev.assay.catalog.PolicySignal;
import dev.assay.catalog.Provenance;
import dev.assay.intake.Item;
import java.util.List;

/** {@code policy.csv}: public acts and statements that may bear on offerings. */
final class PolicySheet extends Sheet<PolicySignal> {

    PolicySheet() {
        super(
                "policy",
                Column.required("id", "id"),
                Column.required("jurisdiction", "whose"),
                Column.required("issuer", "who issued it"),
                Column.required("instrument", "what it is"),
                Column.required("kind", "kind in words"),
                Column.required("subject", "whom it concerns"),
                Column.optional("effective", "when it took or takes effect, or was announced"),
                Column.required("status", "status in words"),
                Column.optional("says", "what it says"),
                Column.optional("does_not_say", "what it does not say"));
    }

    @Override
    PolicySignal read(CsvRow row) {
        return new PolicySignal(
                row.id("id"),
                row.required("jurisdiction"),
                row.required("issuer"),
                row.required("instrument"),
                row.required("kind"),
                row.required("subject"),
                row.date("effective"),
                row.required("status"),
                row.text("says"),
                row.text("does_not_say"),
                row.provenance());
    }

    @Override
    Item item(List<PolicySignal> rows) {
        return Item.of(rows.get(0));
    }

    @Override
    void write(PolicySignal policySignal, RowText row) {
        row.put("id", policySignal.id());
        row.put("jurisdiction", policySignal.jurisdiction());
        row.put("issuer", policySignal.issuer());
        row.put("instrument", policySignal.instrument());
        row.put("kind", policySignal.kind());
        row.put("subject", policySignal.subject());
        row.put("effective", policySignal.effective());
        row.put("status", policySignal.status());
        row.put("says", policySignal.says());
        row.put("does_not_say", policySignal.doesNotSay());
    }

    @Override
    Provenance provenance(PolicySignal policySignal) {
        return policySignal.provenance();
    }

    @Override
    String key(PolicySignal policySignal) {
        return policySignal.id();
    }

    @Override
    List<PolicySignal> entries(CatalogHoldings holdings) {
        return holdings.catalog().policySignals();
    }
}
