package dev.assay.intake.modelsdev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.catalog.Offering.Route;
import dev.assay.catalog.Tariff.Component;
import dev.assay.intake.Operator;
import dev.assay.intake.PriceLines;
import dev.assay.intake.PricedRoute;
import dev.assay.intake.TokenLimits;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One model file with its inheritance filled in. Its prices are dollars per million tokens. */
final class ModelFile {
    private static final Map<String, Component> COMPONENTS = Map.of(
            "input", Component.INPUT,
            "output", Component.OUTPUT,
            "cache_read", Component.CACHED_INPUT,
            "cache_write", Component.CACHE_WRITE,
            "reasoning", Component.REASONING);

    /** Counts what was not taken over. */
    static final class Tally {
        private final Map<String, Integer> untaken = new TreeMap<>();

        List<String> notes() {
            return untaken.entrySet().stream()
                    .map(e -> "Not taken over: " + e.getKey() + " (" + e.getValue() + " entries)")
                    .toList();
        }
    }

    private final String key;
    private final String path;
    private final ObjectNode content;
    private final Optional<PartialDate> since;
    private final PriceLines prices;
    private final SortedSet<String> left = new TreeSet<>();

    ModelFile(String key, String path, ObjectNode content, Optional<PartialDate> dated) {
        this.key = key;
        this.path = path;
        this.content = content;
        this.since = date("last_updated").or(() -> date("release_date")).or(() -> dated);
        this.prices = new PriceLines(key.endsWith(":free"));
        readPrices(content.path("cost"), 0);
        for (JsonNode tier : content.path("cost").path("tiers")) {
            JsonNode size = tier.path("tier").path("size");
            if (size.canConvertToLong() && size.asLong() > 0) {
                readPrices(tier, size.asLong());
            }
        }
        readPrices(content.path("cost").path("context_over_200k"), 200_000);
    }

    /** Why this file states no priced route, if so. */
    Optional<String> refusal() {
        JsonNode produced = content.path("modalities").path("output");
        if (produced.isArray()
                && java.util.stream.StreamSupport.stream(produced.spliterator(), false)
                        .noneMatch(m -> m.asText().equals("text"))) {
            return Optional.of("a kind that is not priced here: it answers in " + produced);
        }
        if (content.path("family").asText().contains("embed") || key.contains("embed")) {
            return Optional.of("kind embedding is not priced here");
        }
        if (prices.lines().isEmpty() && prices.doubts().isEmpty()) {
            return Optional.of(
                    prices.zeroSeen()
                            ? "its prices are zero, and the file does not say whether that means free or unknown"
                            : "no price per token is stated");
        }
        return since.isEmpty()
                ? Optional.of("it does not say from when its prices hold; say so with --dated")
                : Optional.empty();
    }

    PricedRoute route(Tally tally) {
        left.forEach(name -> tally.untaken.merge(name, 1, Integer::sum));
        List<String> doubts = new ArrayList<>(prices.doubts());
        TokenLimits limits = new TokenLimits();
        limit(limits, "contextTokens", "context");
        limit(limits, "maxOutputTokens", "output");
        doubts.addAll(limits.doubts());
        for (String name : List.of("release_date", "last_updated")) {
            if (content.hasNonNull(name) && date(name).isEmpty()) {
                doubts.add(name + " is no date: `" + shortened(content.get(name).asText()) + "`");
            }
        }
        String provider = key.substring(0, key.indexOf('/'));
        Operator operator = Operator.ofProvider(provider);
        String name = key.substring(key.indexOf('/') + 1);
        boolean free = name.endsWith(":free");
        String model = free ? name.substring(0, name.length() - ":free".length()) : name;
        return new PricedRoute(
                key,
                "models-dev/" + provider,
                operator,
                model,
                free ? "free" : "",
                developer(operator, model),
                content.path("name").asText(model),
                weights(),
                date("release_date"),
                Optional.empty(),
                prices.lines(),
                limits.byAttribute(),
                since.orElseThrow(),
                "models.dev, " + path,
                left.isEmpty() ? "" : "not taken over: " + String.join(", ", left),
                doubts);
    }

    private static String developer(Operator operator, String model) {
        if (model.contains("/")) {
            return model.substring(0, model.indexOf('/')).replace("~", "");
        }
        return operator.route() == Route.FIRST_PARTY_API ? operator.vendor() : "";
    }

    private void readPrices(JsonNode table, long above) {
        table.properties().forEach(field -> {
            Component component = COMPONENTS.get(field.getKey());
            JsonNode value = field.getValue();
            if (component != null && value.isValueNode() && !value.isNull()) {
                prices.add("cost." + field.getKey(), component, above, value.asText(), BigDecimal.ONE);
            } else if (component == null && value.isNumber() && value.asDouble() != 0) {
                left.add("cost." + field.getKey());
            }
        });
    }

    private void limit(TokenLimits limits, String attribute, String name) {
        JsonNode value = content.path("limit").path(name);
        if (value.isValueNode() && !value.isNull()) {
            limits.add(attribute, value.asText());
        }
    }

    private WeightsAvailability weights() {
        JsonNode open = content.path("open_weights");
        if (!open.isBoolean()) {
            return WeightsAvailability.UNKNOWN;
        }
        return open.asBoolean() ? WeightsAvailability.OPEN : WeightsAvailability.CLOSED;
    }

    private Optional<PartialDate> date(String name) {
        return content.hasNonNull(name) ? PartialDate.parse(content.get(name).asText()) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
