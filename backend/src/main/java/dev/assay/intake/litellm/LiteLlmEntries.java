package dev.assay.intake.litellm;

import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.catalog.Tariff.Component;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.Operator;
import dev.assay.intake.PriceLines;
import dev.assay.intake.PricedRoute;
import dev.assay.intake.Proposal;
import dev.assay.intake.TokenLimits;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns entries of a price map into proposals: which are models, which prices count, which limits. */
final class LiteLlmEntries {
    private static final BigDecimal PER_MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern TIER = Pattern.compile("(.+)_above_(\\d{1,6})k_tokens");
    private static final Pattern ZERO = Pattern.compile("[-+]?0*\\.?0*([eE][-+]?\\d+)?");
    private static final Pattern PRICE = Pattern.compile("(^|.*_)(cost|price)(_.*|$)");
    private static final Set<String> TALKING = Set.of("chat", "completion", "responses");

    private static final Map<String, Component> COMPONENTS = Map.of(
            "input_cost_per_token", Component.INPUT,
            "output_cost_per_token", Component.OUTPUT,
            "cache_read_input_token_cost", Component.CACHED_INPUT,
            "input_cost_per_token_cache_hit", Component.CACHED_INPUT,
            "cache_creation_input_token_cost", Component.CACHE_WRITE,
            "input_cost_per_token_batches", Component.BATCH_INPUT,
            "input_cost_per_token_batch_requests", Component.BATCH_INPUT,
            "output_cost_per_token_batches", Component.BATCH_OUTPUT,
            "output_cost_per_reasoning_token", Component.REASONING);

    private final PartialDate since;
    private final Map<String, Integer> untaken = new TreeMap<>();

    LiteLlmEntries(PartialDate since) {
        this.since = since;
    }

    void interpret(RawEntry raw, List<Proposal.Entry> entries, List<Refusal> skipped) {
        Optional<String> refusal = refusal(raw);
        if (refusal.isPresent()) {
            skipped.add(new Refusal(raw.key(), refusal.get()));
            return;
        }
        PriceLines prices = new PriceLines(raw.key().endsWith(":free"));
        SortedSet<String> left = new TreeSet<>();
        raw.nested().stream().filter(n -> PRICE.matcher(n).matches()).forEach(left::add);
        raw.values().forEach((name, value) -> price(name, value, prices, left));
        if (prices.lines().isEmpty() && prices.doubts().isEmpty()) {
            skipped.add(new Refusal(
                    raw.key(),
                    prices.zeroSeen()
                            ? "its prices are zero, and the file does not say whether that means free or unknown"
                            : "no price per token is stated"
                                    + (left.isEmpty() ? "" : " (only " + String.join(", ", left) + ")")));
            return;
        }
        Proposal.Entry entry = route(raw, prices, left).entry();
        left.forEach(name -> untaken.merge(name, 1, Integer::sum));
        entries.add(entry);
    }

    /** What of the whole file was not taken over, counted. */
    List<String> notes() {
        return untaken.entrySet().stream()
                .map(e -> "Not taken over: " + e.getKey() + " (" + e.getValue() + " entries)")
                .toList();
    }

    private static Optional<String> refusal(RawEntry raw) {
        if (raw.key().equals("sample_spec")
                || raw.key().endsWith("_fallbacks")
                || raw.key().startsWith("fallback_")) {
            return Optional.of("not a model: a description of the format or of fallbacks");
        }
        Optional<String> provider = raw.text("litellm_provider");
        if (provider.isEmpty()) {
            return Optional.of("not a model: no litellm_provider is named");
        }
        Optional<String> mode = raw.text("mode");
        if (mode.isEmpty()) {
            return Optional.of("no mode is stated, so it may be a price class and no model");
        }
        return TALKING.contains(mode.get())
                ? Optional.empty()
                : Optional.of("kind " + abbreviated(mode.get()) + " is not priced here");
    }

    private static void price(String name, String value, PriceLines prices, SortedSet<String> left) {
        Matcher tier = TIER.matcher(name);
        boolean tiered = tier.matches();
        Component component = COMPONENTS.get(tiered ? tier.group(1) : name);
        if (component != null) {
            prices.add(name, component, tiered ? Long.parseLong(tier.group(2)) * 1_000 : 0, value, PER_MILLION);
        } else if (PRICE.matcher(name).matches() && !isZero(value)) {
            left.add(name);
        }
    }

    private PricedRoute route(RawEntry raw, PriceLines prices, SortedSet<String> left) {
        String provider = raw.text("litellm_provider").orElse("");
        LiteLlmName name = LiteLlmName.of(raw.key(), provider);
        List<String> doubts = new ArrayList<>(raw.doubts());
        doubts.addAll(prices.doubts());
        TokenLimits limits = new TokenLimits();
        raw.text("max_input_tokens").ifPresent(v -> limits.add("contextTokens", v));
        raw.text("max_output_tokens").ifPresent(v -> limits.add("maxOutputTokens", v));
        doubts.addAll(limits.doubts());
        Optional<String> ends = raw.text("deprecation_date");
        ends.filter(e -> PartialDate.parse(e).isEmpty())
                .ifPresent(e -> doubts.add("deprecation_date is no date: `" + abbreviated(e) + "`"));
        Operator operator = Operator.ofProvider(provider);
        return new PricedRoute(
                raw.key(),
                "litellm/" + provider + "/" + operator.routeId(),
                operator,
                name.model(),
                name.qualifier(),
                name.developer(),
                name.model(),
                WeightsAvailability.UNKNOWN,
                Optional.empty(),
                ends.flatMap(PartialDate::parse),
                prices.lines(),
                limits.byAttribute(),
                since,
                "LiteLLM price map of " + since + ", key " + raw.key(),
                left.isEmpty() ? "" : "not taken over: " + String.join(", ", left),
                doubts);
    }

    private static boolean isZero(String value) {
        return ZERO.matcher(value).matches() || value.equals("false");
    }

    private static String abbreviated(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
