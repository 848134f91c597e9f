package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways for tests to look into what a reader understood. */
public final class Understood {
    private Understood() {}

    public static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    public static Reconciliation alone(Reading reading) {
        return against(reading, Catalog.EMPTY, EvidenceBase.EMPTY);
    }

    public static Reconciliation against(Reading reading, Catalog catalog, EvidenceBase evidence) {
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return Reconciliation.of(((Reading.Understood) reading).proposal(), catalog, evidence);
    }

    public static Tariff price(Reconciliation result, String offering) {
        return contents(result, Tariff.class).stream()
                .filter(t -> t.offering().equals(offering))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no price of " + offering + " among "
                        + contents(result, Offering.class).stream()
                                .map(Offering::id)
                                .toList()));
    }

    public static List<EvidenceRow> figures(Reconciliation result) {
        return contents(result, EvidenceRow.class);
    }

    public static <T> List<T> contents(Reconciliation result, Class<T> type) {
        return result.changes().stream()
                .map(Item::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public static String skipReason(Reconciliation result, String key) {
        return reason(result.report().skipped(), key);
    }

    public static String doubt(Reconciliation result, String key) {
        return reason(result.report().quarantined(), key);
    }

    private static String reason(List<ImportReport.Refusal> refusals, String key) {
        return refusals.stream()
                .filter(r -> r.key().equals(key))
                .map(ImportReport.Refusal::reason)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " among " + refusals));
    }
}
