package dev.assay.intake;

import dev.assay.catalog.Offering.Route;
import java.util.Map;
import java.util.TreeMap;

/** Provider codes of the price files whose operator and route were reviewed; the routes are those of the starter catalog. */
final class Operators {
    static final Operator VERTEX = Operator.of("google", "Google Cloud", "vertex", Route.CLOUD_PLATFORM);

    static final Map<String, Operator> BY_CODE = new TreeMap<>();

    static {
        firstParty("openai", "OpenAI", "openai-api", "openai", "text-completion-openai");
        firstParty("anthropic", "Anthropic", "anthropic-api", "anthropic");
        firstParty("google", "Google", "gemini-api", "gemini", "palm", "google");
        firstParty("mistral", "Mistral AI", "mistral-api", "mistral", "codestral", "text-completion-codestral");
        firstParty("deepseek", "DeepSeek", "deepseek-api", "deepseek");
        firstParty("xai", "xAI", "xai-api", "xai");
        firstParty("cohere", "Cohere", "cohere-api", "cohere", "cohere_chat");
        firstParty("ai21", "AI21", "ai21-studio", "ai21");
        firstParty("moonshot", "Moonshot AI", "moonshot-api", "moonshot", "moonshotai");
        firstParty("alibaba", "Alibaba Cloud", "alibaba-sg", "dashscope", "alibaba");
        firstParty("meta", "Meta", "meta-llama-api", "meta_llama");
        firstParty("aleph-alpha", "Aleph Alpha", "aleph-alpha-api", "aleph_alpha");
        firstParty("perplexity", "Perplexity", "perplexity-api", "perplexity");
        firstParty("zai", "Z.ai", "zai-api", "zai", "zhipuai");
        cloud("microsoft", "Microsoft Azure", "azure", "azure", "azure_text", "azure_ai");
        cloud("aws", "Amazon Web Services", "bedrock", "bedrock", "bedrock_converse");
        cloud("aws", "Amazon Web Services", "aws-sagemaker", "sagemaker");
        cloud("ibm", "IBM", "watsonx", "watsonx");
        cloud("together-ai", "Together AI", "together", "together_ai");
        cloud("fireworks-ai", "Fireworks AI", "fireworks", "fireworks_ai");
        cloud("deepinfra", "DeepInfra", "deepinfra", "deepinfra");
        cloud("groq", "Groq", "groq", "groq");
        aggregator("openrouter", "OpenRouter", "openrouter", "openrouter");
        BY_CODE.put("ollama", Operator.of("self-hosted", "Self-hosted", "self-hosted", Route.SELF_HOSTED));
    }

    private Operators() {}

    private static void firstParty(String vendor, String name, String route, String... codes) {
        add(Operator.of(vendor, name, route, Route.FIRST_PARTY_API), codes);
    }

    private static void cloud(String vendor, String name, String route, String... codes) {
        add(Operator.of(vendor, name, route, Route.CLOUD_PLATFORM), codes);
    }

    private static void aggregator(String vendor, String name, String route, String... codes) {
        add(Operator.of(vendor, name, route, Route.AGGREGATOR), codes);
    }

    private static void add(Operator operator, String... codes) {
        for (String code : codes) {
            BY_CODE.put(code, operator);
        }
    }
}
