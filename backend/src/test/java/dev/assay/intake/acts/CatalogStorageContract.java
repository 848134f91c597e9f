package dev.assay.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Tariff;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.Reading;
import dev.assay.intake.Understood;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.intake.db.Import;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.quantity.PartialDate;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold of the stored catalog on every database. */
abstract class CatalogStorageContract {
    /** One node of the application over the database under test. */
    abstract ApplicationContext node();

    @Test
    @DisplayName("starts with the shipped catalog and reads it back as it was written")
    void startsWithTheShippedCatalog() {
        CatalogHoldings shipped = StarterCatalog.load();
        try (ApplicationContext node = node()) {
            Snapshot held = node.getBean(SnapshotSource.class).current();
            assertThat(held.catalog().vendors()).containsAll(shipped.catalog().vendors());
            assertThat(held.catalog().offerings()).containsAll(shipped.catalog().offerings());
            assertThat(held.evidence().claims()).containsAll(shipped.evidence().claims());
        }
    }

    @Test
    @DisplayName("changes nothing before acceptance, once on acceptance, and not again on the second")
    void acceptanceIsIdempotent() throws IOException {
        try (ApplicationContext node = node()) {
            ImportStore imports = node.getBean(ImportStore.class);
            SnapshotSource catalog = node.getBean(SnapshotSource.class);
            long before = catalog.current().revision();
            Import proposed = imports.propose(ImportKind.LITELLM, priced("twice", "1e-06"), "a test");
            assertThat(catalog.current().revision()).isEqualTo(before);
            Import once = imports.accept(proposed.id(), "a test").orThrow();
            Import twice = imports.accept(proposed.id(), "a test").orThrow();
            assertThat(once.status()).isEqualTo(Import.Status.ACCEPTED);
            assertThat(twice.version()).isEqualTo(once.version());
            assertThat(catalog.current().revision()).isEqualTo(before + 1);
            assertThat(catalog.current().catalog().offering("twice@openai-api")).isPresent();
            assertThat(imports.reject(proposed.id(), "a test").isDone()).isFalse();
            Import again = imports.propose(ImportKind.LITELLM, priced("twice", "1e-06"), "a test");
            assertThat(again.report().unchanged()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("shows another node an accepted import at once")
    void nodesAgree() throws IOException {
        try (ApplicationContext one = node();
                ApplicationContext other = node()) {
            other.getBean(SnapshotSource.class).current();
            ImportStore imports = one.getBean(ImportStore.class);
            imports.accept(
                            imports.propose(ImportKind.LITELLM, priced("shared", "3e-06"), "a test")
                                    .id(),
                            "a test")
                    .orThrow();
            assertThat(other.getBean(SnapshotSource.class)
                            .current()
                            .catalog()
                            .tariffAt("shared@openai-api", Tariff.Kind.LIST, new PartialDate("2025-09-01").lastDay()))
                    .isPresent();
        }
    }

    private static dev.assay.intake.Proposal priced(String key, String price) throws IOException {
        Reading reading = new LiteLlmReader()
                .read(
                        Understood.text("{\"" + key + "\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\","
                                + " \"input_cost_per_token\": " + price + "}}"),
                        Optional.of(new PartialDate("2025-08-23")));
        return ((Reading.Understood) reading).proposal();
    }
}
