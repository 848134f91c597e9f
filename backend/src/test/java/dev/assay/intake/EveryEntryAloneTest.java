package dev.assay.intake;

import static dev.assay.intake.Understood.against;
import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.contents;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.evidence.EvidenceBase;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.aider.AiderReader;
import dev.assay.intake.arenahard.ArenaHardReader;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.intake.livebench.LiveBenchReader;
import dev.assay.intake.livecodebench.LiveCodeBenchReader;
import dev.assay.intake.lmarena.LmArenaReader;
import dev.assay.intake.modelsdev.ModelsDevReader;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An entry whose name no id can hold")
class EveryEntryAloneTest {
    private static final Optional<PartialDate> DATED = Optional.of(new PartialDate("2025-08-23"));
    private static final String NAME = "文心一言";

    /** A file in which one entry can be taken and one cannot. */
    record Source(String name, Opening opening) {
        interface Opening {
            Reading read() throws IOException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    @DisplayName("is held back by that name, and the others of its file are taken")
    void heldBackAlone(Source source) throws IOException {
        Reconciliation result = alone(source.opening().read());
        ImportReport report = result.report();
        assertThat(report.accepted()).as(report.toString()).isEqualTo(1);
        assertThat(report.quarantined()).as(report.toString()).hasSize(1).allSatisfy(held -> {
            assertThat(held.key()).contains(NAME);
            assertThat(held.reason()).contains("`" + NAME + "`").contains("alias");
        });
        assertThat(contents(result, Model.class))
                .allSatisfy(model -> assertThat(model.id()).matches("[a-z0-9.-]+"));
    }

    static List<Source> sources() {
        return List.of(
                new Source("LiteLLM", () -> new LiteLlmReader()
                        .read(
                                text(
                                        """
                        {"openai/%s": {"litellm_provider": "dashscope", "mode": "chat",
                          "input_cost_per_token": 3e-06, "output_cost_per_token": 9e-06},
                         "openai/ok": {"litellm_provider": "dashscope", "mode": "chat",
                          "input_cost_per_token": 3e-06, "output_cost_per_token": 9e-06}}"""
                                                .formatted(NAME)),
                                DATED)),
                new Source("LMArena", () -> new LmArenaReader()
                        .read(
                                text("Model,Arena Score,95% CI,Votes\n" + NAME + ",1200,+5/-5,10\nok,1201,+5/-5,10\n"),
                                DATED)),
                new Source("LiveBench", () -> new LiveBenchReader()
                        .read(text("model,average\n" + NAME + ",50\nok,51\n"), DATED)),
                new Source("Arena-Hard", () -> new ArenaHardReader()
                        .read(
                                text(
                                        """
                        # Arena-Hard-v0.1
                        ```
                        %s | score: 50.5 | 95%% CI: (-1.0, 1.0) | average #tokens: 1
                        ok | score: 51.5 | 95%% CI: (-1.0, 1.0) | average #tokens: 1
                        ```
                        """
                                                .formatted(NAME)),
                                DATED)),
                new Source("LiveCodeBench", () -> new LiveCodeBenchReader()
                        .read(
                                text(
                                        """
                        {"performances": [
                          {"model": "%s", "question_id": "q", "date": "2024-01-01", "pass@1": 50},
                          {"model": "ok", "question_id": "q", "date": "2024-01-01", "pass@1": 60}]}"""
                                                .formatted(NAME)),
                                DATED)),
                new Source("Aider", () -> new AiderReader()
                        .read(
                                text(
                                        """
                        - {dirname: run-%s, model: %s, total_tests: 225, pass_rate_2: 40.0}
                        - {dirname: run-ok, model: ok, total_tests: 225, pass_rate_2: 41.0}
                        """
                                                .formatted(NAME, NAME)),
                                DATED)));
    }

    @Test
    @DisplayName("is held back from a models.dev tree, too")
    void modelsDev(@TempDir Path folder) throws IOException {
        Path models = Files.createDirectories(folder.resolve("providers/baidu/models"));
        String toml = "name = \"%s\"\nrelease_date = \"2025-03-01\"\n[cost]\ninput = 1.0\noutput = 2.0\n";
        Files.writeString(models.resolve(NAME + ".toml"), toml.formatted(NAME));
        Files.writeString(models.resolve("ok.toml"), toml.formatted("Ok"));
        ImportReport report = alone(new ModelsDevReader().readFolder(folder, Optional.empty()))
                .report();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.quarantined()).extracting(Refusal::key).containsExactly("baidu/" + NAME);
    }

    @Test
    @DisplayName("is taken once an alias says which entry of the catalog it means")
    void joinedByAlias() throws IOException {
        Alias alias = new Alias(
                NAME,
                "*",
                new SubjectId(Level.MODEL, "ernie-4.5"),
                EffectiveDates.since(new PartialDate("2024-01-01")),
                Provenance.cited("a page", "2024-01-01"));
        Entries held = Entries.of(List.of(Item.of(alias)));
        Reconciliation result = against(sources().get(0).opening().read(), held.catalog(), EvidenceBase.EMPTY);
        assertThat(result.report().quarantined()).isEmpty();
        assertThat(result.report().accepted()).isEqualTo(2);
        assertThat(contents(result, Model.class)).extracting(Model::id).contains("ernie-4.5", "ok");
    }

    @Test
    @DisplayName("and one that fails in any way is skipped by its key with the reason")
    void skippedWithReason() {
        List<Refusal> skipped = new ArrayList<>();
        OneByOne.read("bad", skipped, () -> {
            throw new IllegalArgumentException("A subject at level MODEL needs an id.");
        });
        OneByOne.read("worse", skipped, () -> {
            throw new NullPointerException();
        });
        assertThat(skipped).extracting(Refusal::key).containsExactly("bad", "worse");
        assertThat(skipped.get(0).reason()).contains("needs an id");
        assertThat(skipped.get(1).reason()).contains("NullPointerException");
    }

    @Test
    @DisplayName(
            "or whose id is longer than the store keeps is held back rather than failing when the file is accepted")
    void tooLong() throws IOException {
        String name = "m".repeat(190);
        String provider = "somebody-whom-nobody-knows";
        Reconciliation result = alone(new LiteLlmReader()
                .read(
                        text(
                                """
                {"%s/%s": {"litellm_provider": "%s", "mode": "chat",
                  "input_cost_per_token": 3e-06, "output_cost_per_token": 9e-06}}"""
                                        .formatted(provider, name, provider)),
                        DATED));
        assertThat(result.report().quarantined()).hasSize(1).allSatisfy(held -> assertThat(held.reason())
                .contains("200"));
        assertThat(result.changes()).isEmpty();
        assertThat(alone(sources().get(0).opening().read()).changes()).isNotEmpty();
    }
}
