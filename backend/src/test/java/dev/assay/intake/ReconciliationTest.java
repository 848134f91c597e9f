package dev.assay.intake;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.contents;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.price;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
import dev.assay.evidence.EvidenceBase;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reconciling a file with the catalog")
class ReconciliationTest {
    @Test
    @DisplayName("of the same file twice changes nothing the second time")
    void sameFileTwice() throws IOException {
        Reading reading;
        try (InputStream in = Files.newInputStream(SharedData.file("litellm/litellm_prices_2025-08-23.json"))) {
            reading = new LiteLlmReader().read(in, Optional.empty());
        }
        Reconciliation first = alone(reading);
        Entries held = Entries.of(Catalog.EMPTY, EvidenceBase.EMPTY).with(first.changes());
        Reconciliation second = Understood.against(reading, held.catalog(), held.evidence());
        assertThat(second.changes()).isEmpty();
        assertThat(second.report().accepted()).isZero();
        assertThat(second.report().unchanged()).isEqualTo(first.report().accepted());
        assertThat(second.report().quarantined()).hasSameSizeAs(first.report().quarantined());
    }

    @Test
    @DisplayName("keeps a price history: a new price on a new day is added, the same price on a new day is not")
    void priceHistory() throws IOException {
        Entries held = Entries.of(Catalog.EMPTY, EvidenceBase.EMPTY)
                .with(alone(map("2025-01-01", "m", "1e-06")).changes());
        Reconciliation same = Understood.against(map("2025-06-01", "m", "1e-06"), held.catalog(), held.evidence());
        assertThat(same.report().unchanged()).isEqualTo(1);
        Reconciliation dearer = Understood.against(map("2025-06-01", "m", "2e-06"), held.catalog(), held.evidence());
        Catalog after = held.with(dearer.changes()).catalog();
        assertThat(after.tariffs()).hasSize(2);
        assertThat(after.tariffAt("m@openai-api", Tariff.Kind.LIST, new PartialDate("2025-05-31").lastDay()))
                .get()
                .satisfies(t -> assertThat(t.lines().get(0).perMillionTokens()).isEqualByComparingTo("1"));
    }

    @Test
    @DisplayName("holds back a price twenty times away from the offering's own past")
    void farFromItsPast() throws IOException {
        Entries held = Entries.of(Catalog.EMPTY, EvidenceBase.EMPTY)
                .with(alone(map("2025-01-01", "m", "1e-06")).changes());
        Reconciliation far = Understood.against(map("2025-06-01", "m", "2e-05"), held.catalog(), held.evidence());
        assertThat(doubt(far, "m")).contains("held");
        assertThat(far.changes())
                .as("a price that waits is no price of anything")
                .isEmpty();
        assertThat(Understood.against(map("2025-06-01", "m", "1.9e-05"), held.catalog(), held.evidence())
                        .report()
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("joins a floating alias by date, names the alias, and holds back a name that means two things")
    void floatingAlias() throws IOException {
        Catalog catalog = catalog(
                alias("m", "m-2024", "2024-01-01", "2024-12-31"), alias("m", "m-2025", "2025-01-01", "2025-12-31"));
        Reconciliation result = Understood.against(map("2025-06-01", "m", "1e-06"), catalog, EvidenceBase.EMPTY);
        assertThat(price(result, "m-2025@openai-api").lines()).hasSize(1);
        assertThat(contents(result, Offering.class)).singleElement().satisfies(o -> assertThat(o.model())
                .isEqualTo("m-2025"));
        assertThat(result.report().joined()).singleElement().satisfies(j -> assertThat(j.target())
                .isEqualTo("model:m-2025"));
        assertThat(doubt(Understood.against(map("2026-06-01", "m", "1e-06"), catalog, EvidenceBase.EMPTY), "m"))
                .contains("not what it meant");
        Catalog two = catalog(alias("m", "a", "2024-01-01", "2026-12-31"), alias("m", "b", "2024-01-01", "2026-12-31"));
        assertThat(doubt(Understood.against(map("2025-06-01", "m", "1e-06"), two, EvidenceBase.EMPTY), "m"))
                .contains("more than one");
    }

    @Test
    @DisplayName("joins by a corrected alias as corrected, and by a withdrawn one not at all")
    void correctedAlias() throws IOException {
        Entries wrong = Entries.of(catalog(alias("m", "m-2024", "2024-01-01", "2026-12-31")), EvidenceBase.EMPTY);
        Catalog corrected = wrong.with(List.of(Item.of(alias("m", "m-2025", "2024-01-01", "2026-12-31"))))
                .catalog();
        assertThat(corrected.aliases()).hasSize(1);
        assertThat(joined(corrected)).extracting(ImportReport.Joined::target).containsExactly("model:m-2025");
        Catalog withdrawn = wrong.with(List.of(Item.of(withdrawn(alias("m", "m-2024", "2024-01-01", "2026-12-31")))))
                .catalog();
        assertThat(withdrawn.aliases()).hasSize(1);
        assertThat(joined(withdrawn)).isEmpty();
    }

    private static List<ImportReport.Joined> joined(Catalog catalog) throws IOException {
        return Understood.against(map("2025-06-01", "m", "1e-06"), catalog, EvidenceBase.EMPTY)
                .report()
                .joined();
    }

    private static Alias withdrawn(Alias alias) {
        Provenance said = alias.provenance();
        return new Alias(
                alias.name(),
                alias.scope(),
                alias.target(),
                alias.effective(),
                new Provenance(
                        said.basis(),
                        said.source(),
                        said.published(),
                        said.retrieved(),
                        Optional.of(new PartialDate("2025-03-01")),
                        said.note()));
    }

    @Test
    @DisplayName("never joins a name no alias knows: it becomes an entry of its own")
    void neverGuesses() throws IOException {
        Catalog catalog = catalog(alias("other", "m-2025", "2024-01-01", "2026-12-31"));
        Reconciliation result = Understood.against(map("2025-06-01", "m2025", "1e-06"), catalog, EvidenceBase.EMPTY);
        assertThat(contents(result, Model.class)).extracting(Model::id).containsExactly("m2025");
        assertThat(result.report().joined()).isEmpty();
    }

    private static Reading map(String day, String key, String price) throws IOException {
        return new LiteLlmReader()
                .read(
                        text("{\"" + key + "\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\","
                                + " \"input_cost_per_token\": " + price + "}}"),
                        Optional.of(new PartialDate(day)));
    }

    private static Alias alias(String name, String model, String since, String until) {
        return new Alias(
                name,
                "*",
                new SubjectId(Level.MODEL, model),
                new EffectiveDates(Optional.of(new PartialDate(since)), Optional.of(new PartialDate(until))),
                Provenance.cited("a test", "2024-01-01"));
    }

    private static Catalog catalog(Alias... aliases) {
        return new Catalog(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(aliases));
    }
}
