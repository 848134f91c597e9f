package dev.assay.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Price maps in LiteLLM's format, of any size. */
public final class PriceMaps {
    private static final List<String> PROVIDERS =
            List.of("openai", "azure", "bedrock", "openrouter", "together_ai", "groq", "deepinfra", "vertex_ai");

    private PriceMaps() {}

    /** About 600 bytes a model, as in the real one. */
    public static byte[] ofModels(int models) {
        StringBuilder map = new StringBuilder("{");
        for (int i = 0; i < models; i++) {
            map.append(i == 0 ? "\n" : ",\n").append(entry(i));
        }
        return map.append("\n}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One model that can be taken and, before it, so many texts that say nothing as make up the size. */
    public static byte[] ofBytes(int bytes) {
        String last = entry(0);
        String text = "x".repeat(80_000);
        StringBuilder map = new StringBuilder("{");
        for (int i = 0; map.length() + text.length() + last.length() + 200 < bytes; i++) {
            map.append("\"padding-")
                    .append(i)
                    .append("\": {\"note\": \"")
                    .append(text)
                    .append("\"},\n");
        }
        return map.append(last).append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(int i) {
        String provider = PROVIDERS.get(i % PROVIDERS.size());
        String key = provider.equals("openai") ? "model-" + i : provider + "/maker-" + i % 40 + "/model-" + i;
        int factor = 1 + i % 50;
        return String.format(
                Locale.ROOT,
                """
                "%s": {
                  "max_tokens": 8192, "max_input_tokens": 131072, "max_output_tokens": 8192,
                  "input_cost_per_token": %.12f, "output_cost_per_token": %.12f,
                  "cache_read_input_token_cost": %.12f, "input_cost_per_token_batches": %.12f,
                  "litellm_provider": "%s", "mode": "chat", "supports_function_calling": true,
                  "supports_parallel_function_calling": true, "supports_response_schema": true,
                  "supports_prompt_caching": true, "supports_system_messages": true, "supports_tool_choice": true,
                  "source": "https://example.org/pricing/models/%d"
                }""",
                key,
                1e-7 * factor,
                4e-7 * factor,
                2.5e-8 * factor,
                5e-8 * factor,
                provider,
                i);
    }
}
