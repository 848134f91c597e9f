package dev.assay.intake.litellm;

import dev.assay.catalog.Offering.Route;
import dev.assay.intake.Operator;
import java.util.Locale;
import java.util.Set;

/**
 * A key of a price map taken apart: {@code bedrock/us-east-1/mistral.mistral-7b}, {@code azure/eu/gpt-4o},
 * {@code openrouter/qwen/qwen3:free}, {@code us.anthropic.claude-…}.
 *
 * @param model the model as the operator names it
 * @param qualifier what stands between operator and model: region, data zone, commitment, variant
 * @param developer the developer where the key names one
 */
record LiteLlmName(String model, String qualifier, String developer) {
    private static final Set<String> REGIONS = Set.of("us", "eu", "apac", "us-gov", "jp", "au", "global");

    /** Where Fireworks AI keeps its own deployments; it says nothing of model or developer. */
    private static final String FIREWORKS_PATH = "accounts/fireworks/models/";

    /** Routes whose keys name a region where others name the developer. */
    private static final Set<String> REGIONAL = Set.of("bedrock", "aws-sagemaker", "azure");

    static LiteLlmName of(String key, String provider) {
        Operator operator = Operator.ofProvider(provider);
        String rest = key;
        String first = key.contains("/") ? key.substring(0, key.indexOf('/')) : "";
        if (!first.isEmpty() && (first.equals(provider) || provider.startsWith(first))) {
            rest = key.substring(first.length() + 1);
        }
        if (rest.startsWith(FIREWORKS_PATH)) {
            rest = rest.substring(FIREWORKS_PATH.length());
        }
        String path = rest.contains("/") ? rest.substring(0, rest.lastIndexOf('/')) : "";
        String model = rest.substring(rest.lastIndexOf('/') + 1);
        String variant = "";
        if (model.endsWith(":free")) {
            variant = "free";
            model = model.substring(0, model.length() - ":free".length());
        }
        int dot = model.indexOf('.');
        boolean bedrock = operator.routeId().equals("bedrock");
        if (bedrock && dot > 0 && REGIONS.contains(model.substring(0, dot).toLowerCase(Locale.ROOT))) {
            variant = model.substring(0, dot);
            model = model.substring(dot + 1);
            dot = model.indexOf('.');
        }
        String developer = "";
        if (operator.route() == Route.FIRST_PARTY_API) {
            developer = operator.vendor();
        } else if (bedrock && dot > 0) {
            developer = model.substring(0, dot);
        } else if (!REGIONAL.contains(operator.routeId()) && !path.isEmpty() && !path.contains("/")) {
            developer = path;
            path = "";
        }
        String qualifier = path.isEmpty() ? variant : variant.isEmpty() ? path : path + "/" + variant;
        return new LiteLlmName(model, qualifier, developer);
    }
}
