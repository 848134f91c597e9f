package dev.assay.intake;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Offering;
import dev.assay.catalog.RoutePrices;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds prices a person should look at before they count: far from what the same model costs elsewhere or cost before,
 * beyond anything sold, or with input and output apparently swapped. A genuinely dear model stays, since its routes agree.
 */
final class PriceSuspicion {
    /**
     * Dollars per million tokens beyond which a list price is looked at whatever its neighbours say. A convention: the dearest
     * list price known when it was set, o1-pro at 150 in and 600 out (2025-03-19), and a fifth more.
     */
    private static final Map<Component, BigDecimal> DEAREST = Map.of(
            Component.INPUT, BigDecimal.valueOf(180),
            Component.CACHED_INPUT, BigDecimal.valueOf(180),
            Component.CACHE_WRITE, BigDecimal.valueOf(225),
            Component.BATCH_INPUT, BigDecimal.valueOf(180),
            Component.OUTPUT, BigDecimal.valueOf(720),
            Component.BATCH_OUTPUT, BigDecimal.valueOf(720),
            Component.REASONING, BigDecimal.valueOf(720));

    private record Quote(String offering, Component component, BigDecimal price) {}

    private final Catalog catalog;
    private final Map<String, List<Quote>> byLook = new HashMap<>();
    private final Map<String, List<Tariff>> history;

    PriceSuspicion(Catalog catalog, Stream<Item> proposed) {
        this.catalog = catalog;
        this.history = catalog.tariffs().stream().collect(Collectors.groupingBy(Tariff::offering));
        Map<String, String> modelOf = new HashMap<>();
        catalog.offerings().forEach(o -> modelOf.put(o.id(), o.model()));
        List<Tariff> tariffs = new ArrayList<>();
        proposed.forEach(item -> {
            if (item.content() instanceof Offering offering) {
                modelOf.putIfAbsent(offering.id(), offering.model());
            } else if (item.content() instanceof Tariff tariff) {
                tariffs.add(tariff);
            }
        });
        Stream.concat(tariffs.stream(), latestHeld()).forEach(tariff -> quotes(tariff)
                .forEach(quote -> byLook.computeIfAbsent(look(tariff, modelOf), k -> new ArrayList<>())
                        .add(quote)));
        this.modelOf = modelOf;
    }

    private final Map<String, String> modelOf;

    /** What is suspicious about this price sheet, in words; empty where nothing is. */
    List<String> doubts(Tariff tariff) {
        List<String> doubts = new ArrayList<>();
        for (Tariff.Line line : tariff.lines()) {
            BigDecimal dearest = DEAREST.get(line.component());
            if (dearest != null && line.perMillionTokens().compareTo(dearest) > 0) {
                doubts.add(words(line.component()) + " at "
                        + line.perMillionTokens().toPlainString() + " per million tokens is above " + dearest
                        + ", dearer than anything known to be sold");
            }
        }
        tariff.basePrice(Component.INPUT).ifPresent(input -> tariff.basePrice(Component.OUTPUT)
                .filter(output -> output.compareTo(input) < 0)
                .ifPresent(output -> doubts.add("output at " + output.toPlainString() + " is cheaper than input at "
                        + input.toPlainString() + "; maybe the two are swapped or one is mistyped")));
        for (Component component : List.of(Component.INPUT, Component.OUTPUT)) {
            tariff.basePrice(component).ifPresent(price -> {
                farFromOtherRoutes(tariff, component, price).ifPresent(doubts::add);
                farFromItsPast(tariff, component, price).ifPresent(doubts::add);
            });
        }
        return doubts;
    }

    private Optional<String> farFromOtherRoutes(Tariff tariff, Component component, BigDecimal price) {
        Map<String, BigDecimal> others = new TreeMap<>();
        byLook.getOrDefault(look(tariff, modelOf), List.of()).stream()
                .filter(q -> q.component() == component
                        && !q.offering().equals(tariff.offering())
                        && !beyondAnythingSold(component, q.price()))
                .forEach(q -> others.putIfAbsent(q.offering(), q.price()));
        return RoutePrices.doubt(words(component), price, others.values());
    }

    private Optional<String> farFromItsPast(Tariff tariff, Component component, BigDecimal price) {
        return history.getOrDefault(tariff.offering(), List.of()).stream()
                .filter(t -> t.kind() == tariff.kind() && t.currency().equals(tariff.currency()))
                .flatMap(t -> t.basePrice(component).stream())
                .filter(before -> RoutePrices.far(price, before))
                .findFirst()
                .map(before ->
                        words(component) + " at " + price.toPlainString() + " is " + RoutePrices.times(price, before)
                                + " a price of this offering that is held, " + before.toPlainString());
    }

    private Stream<Tariff> latestHeld() {
        return catalog.tariffs().stream().filter(t -> t.kind() == Tariff.Kind.LIST);
    }

    private static Stream<Quote> quotes(Tariff tariff) {
        return tariff.lines().stream()
                .filter(l -> l.aboveContextTokens() == 0 && l.perMillionTokens().signum() > 0)
                .map(l -> new Quote(tariff.offering(), l.component(), l.perMillionTokens()));
    }

    private static String look(Tariff tariff, Map<String, String> modelOf) {
        String id = tariff.offering();
        String model = modelOf.getOrDefault(id, id.contains("@") ? id.substring(0, id.indexOf('@')) : id);
        return tariff.currency() + " " + Lookalike.of(model);
    }

    private static boolean beyondAnythingSold(Component component, BigDecimal price) {
        return price.compareTo(DEAREST.getOrDefault(component, price)) > 0;
    }

    private static String words(Component component) {
        return component.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
