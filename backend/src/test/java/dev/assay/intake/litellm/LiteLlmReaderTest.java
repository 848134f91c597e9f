package dev.assay.intake.litellm;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.price;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Offering;
import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Tariff.Line;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.SharedData;
import dev.assay.intake.Understood;
import dev.assay.quantity.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A LiteLLM price map")
class LiteLlmReaderTest {
    private static final Optional<PartialDate> DATED = Optional.of(new PartialDate("2025-08-23"));

    @ParameterizedTest(name = "of {0} is read whole: {1} keys")
    @CsvSource({"2025-02-06, 776", "2025-08-23, 1428"})
    void realFilesReconcile(String date, int keys) throws IOException {
        Reading reading;
        try (InputStream in = Files.newInputStream(SharedData.file("litellm/litellm_prices_" + date + ".json"))) {
            reading = new LiteLlmReader().read(in, Optional.of(new PartialDate(date)));
        }
        ImportReport report = alone(reading).report();
        System.out.printf(
                "LiteLLM %s: read %d = accepted %d + unchanged %d + quarantined %d + skipped %d%n",
                date,
                report.read(),
                report.accepted(),
                report.unchanged(),
                report.quarantined().size(),
                report.skipped().size());
        assertThat(report.read()).isEqualTo(keys);
        assertThat(report.accepted()).isGreaterThan(keys / 2);
        assertThat(report.quarantined()).hasSizeLessThan(keys / 50);
    }

    @Test
    @DisplayName("of August 2025 holds back the entries known to be wrong and lets o1-pro pass")
    void knownWrongEntries() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.file("litellm/litellm_prices_2025-08-23.json"))) {
            Reconciliation result = alone(new LiteLlmReader().read(in, DATED));
            assertThat(doubt(result, "watsonx/ibm/granite-3-8b-instruct")).contains("200");
            assertThat(doubt(result, "azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8"))
                    .contains("swapped");
            assertThat(doubt(result, "oci/xai.grok-4")).contains("0.15");
            assertThat(price(result, "o1-pro@openai-api").lines())
                    .contains(new Line(Component.INPUT, 0, new BigDecimal("150"), false));
        }
    }

    @Test
    @DisplayName(
            "with gpt-oss-120b a thousandfold too dear: that entry is held back, its other routes and o1-pro are taken")
    void outlierBesideGenuinelyDear() throws IOException {
        Reconciliation result = map(
                """
                "wandb/openai/gpt-oss-120b": {"litellm_provider": "wandb", "mode": "chat",
                  "input_cost_per_token": 0.015, "output_cost_per_token": 0.06},
                "groq/openai/gpt-oss-120b": {"litellm_provider": "groq", "mode": "chat",
                  "input_cost_per_token": 1.5e-07, "output_cost_per_token": 7.5e-07},
                "deepinfra/openai/gpt-oss-120b": {"litellm_provider": "deepinfra", "mode": "chat",
                  "input_cost_per_token": 9e-08, "output_cost_per_token": 4.5e-07},
                "o1-pro": {"litellm_provider": "openai", "mode": "responses",
                  "input_cost_per_token": 0.00015, "output_cost_per_token": 0.0006}
                """);
        assertThat(doubt(result, "wandb/openai/gpt-oss-120b")).contains("15000").contains("other route");
        assertThat(result.report().quarantined()).hasSize(1);
        assertThat(result.report().accepted()).isEqualTo(3);
        assertThat(price(result, "o1-pro@openai-api").lines()).hasSize(2);
    }

    @Test
    @DisplayName("gives every component and tier its exact price per million tokens")
    void componentsAndTiers() throws IOException {
        Reconciliation result = map(
                """
                "gemini/gemini-x": {"litellm_provider": "gemini", "mode": "chat",
                  "input_cost_per_token": "1.25e-06", "output_cost_per_token": 1e-05,
                  "input_cost_per_token_above_200k_tokens": 2.5e-06, "cache_read_input_token_cost": 3.1e-07,
                  "cache_creation_input_token_cost": null, "input_cost_per_token_batches": 6.25e-07,
                  "output_cost_per_token_priority": 2e-05, "input_cost_per_audio_token": 7e-07,
                  "max_input_tokens": 1048576.0, "max_output_tokens": 0}
                """);
        assertThat(price(result, "gemini-x@gemini-api").lines())
                .containsExactly(
                        new Line(Component.INPUT, 0, new BigDecimal("1.25"), false),
                        new Line(Component.OUTPUT, 0, new BigDecimal("10"), false),
                        new Line(Component.CACHED_INPUT, 0, new BigDecimal("0.31"), false),
                        new Line(Component.BATCH_INPUT, 0, new BigDecimal("0.625"), false),
                        new Line(Component.INPUT, 200_000, new BigDecimal("2.5"), false));
        assertThat(result.report().notes())
                .anyMatch(n -> n.contains("output_cost_per_token_priority"))
                .anyMatch(n -> n.contains("input_cost_per_audio_token"));
    }

    @Test
    @DisplayName("keeps regions and free variants apart as offerings of their own")
    void regionsAreOfferings() throws IOException {
        String chat = "\"mode\": \"chat\", \"input_cost_per_token\": 1e-06, \"output_cost_per_token\": 2e-06}";
        Reconciliation result = map("\"azure/eu/gpt-4o\": {\"litellm_provider\": \"azure\", " + chat
                + ", \"azure/gpt-4o\": {\"litellm_provider\": \"azure\", " + chat
                + ", \"eu.amazon.nova-pro-v1:0\": {\"litellm_provider\": \"bedrock_converse\", " + chat
                + ", \"openrouter/qwen/qwen3:free\": {\"litellm_provider\": \"openrouter\", \"mode\": \"chat\","
                + " \"input_cost_per_token\": 0, \"output_cost_per_token\": 0}");
        assertThat(Understood.contents(result, Offering.class))
                .extracting(Offering::id)
                .containsExactly(
                        "gpt-4o@azure-eu", "gpt-4o@azure", "amazon.nova-pro-v1-0@bedrock-eu", "qwen3@openrouter#free");
        assertThat(price(result, "qwen3@openrouter#free").lines()).allMatch(Line::contractuallyFree);
    }

    @Test
    @DisplayName("says of everything that is no priced model why it was skipped")
    void skipsWithReasons() throws IOException {
        Reconciliation result = map(
                """
                "sample_spec": {"mode": "chat", "litellm_provider": "x", "input_cost_per_token": 0.0},
                "fallback_generalizations": {"a": "b"}, "note": "hello", "list": [1, [2]], "nothing": null,
                "dall-e": {"litellm_provider": "openai", "mode": "image_generation", "input_cost_per_pixel": 1e-8},
                "zero": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 0, "output_cost_per_token": 0.0},
                "unpriced": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_second": 0.1}
                """);
        assertThat(result.report().accepted()).isZero();
        assertThat(skipReason(result, "sample_spec")).contains("not a model");
        assertThat(skipReason(result, "fallback_generalizations")).contains("not a model");
        assertThat(skipReason(result, "note")).contains("text");
        assertThat(skipReason(result, "dall-e")).contains("image_generation");
        assertThat(skipReason(result, "zero")).contains("free or unknown");
        assertThat(skipReason(result, "unpriced")).contains("input_cost_per_second");
        assertThat(result.report().read()).isEqualTo(8);
    }

    @ParameterizedTest(name = "holds back an entry with {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"input_cost_per_token\": -1e-06, \"output_cost_per_token\": 1e-06 | negative",
                "\"input_cost_per_token\": NaN, \"output_cost_per_token\": 1e-06 | no usable number",
                "\"input_cost_per_token\": 1e-999999, \"output_cost_per_token\": 1e-06 | no usable number",
                "\"input_cost_per_token\": \"cheap\", \"output_cost_per_token\": 1e-06 | no usable number",
                "\"input_cost_per_token\": 2e-06, \"output_cost_per_token\": 1e-07 | swapped",
                "\"input_cost_per_token\": 1e-06, \"max_input_tokens\": 10, \"max_output_tokens\": 20 | above the context",
                "\"input_cost_per_token\": 1e-06, \"deprecation_date\": \"2025-13-45\" | no date",
                "\"input_cost_per_token\": 1e-06, \"input_cost_per_token\": 3e-06 | occurs twice",
            })
    void doubtfulEntries(String fields, String reason) throws IOException {
        Reconciliation result =
                map("\"m\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\", " + fields.trim() + "}");
        assertThat(doubt(result, "m")).contains(reason.trim());
    }

    @Test
    @DisplayName("with one key twice and different prices: neither is taken")
    void duplicateKeys() throws IOException {
        Reconciliation result = map(
                """
                "m": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-06},
                "m": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 2e-06}
                """);
        assertThat(doubt(result, "m")).contains("2 times");
        assertThat(skipReason(result, "m")).contains("again");
        assertThat(result.report().accepted()).isZero();
    }

    @ParameterizedTest(name = "that is broken is refused as a whole: {0}")
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"m\": {\"mode\": \"chat\"",
                "{} trailing",
                "null",
                "PK\u0003\u0004 archive",
                "{\"a\": tru}"
            })
    void broken(String content) throws IOException {
        assertThat(new LiteLlmReader().read(text(content), DATED)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    @DisplayName("that is not UTF-8, nested without end or endlessly long is refused, with a place and a remedy")
    void hostile() throws IOException {
        byte[] latin = "{\"caf\u00e9\": {}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new LiteLlmReader().read(new ByteArrayInputStream(latin), DATED))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(new LiteLlmReader().read(text("{\"m\": " + "[".repeat(5_000)), DATED))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.problem()).contains("limit"));
        InputStream endless = new InputStream() {
            private int at = -1;

            @Override
            public int read() {
                at++;
                return at == 0 ? '{' : ' ';
            }
        };
        assertThat(new LiteLlmReader().read(endless, DATED)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    @DisplayName("without a date asks for one; its own date wins over the one given")
    void dates() throws IOException {
        String entry = "\"m\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\", \"input_cost_per_token\": 1e-06}";
        assertThat(new LiteLlmReader().read(text("{" + entry + "}"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.remedy()).contains("--dated"));
        Reconciliation own = alone(
                new LiteLlmReader().read(text("{" + entry + ", \"last_updated\": \"2025-03-01T10:00:00Z\"}"), DATED));
        assertThat(price(own, "m@openai-api").effective().since()).contains(new PartialDate("2025-03-01"));
    }

    private static Reconciliation map(String entries) throws IOException {
        return alone(new LiteLlmReader().read(text("{" + entries + "}"), DATED));
    }
}
