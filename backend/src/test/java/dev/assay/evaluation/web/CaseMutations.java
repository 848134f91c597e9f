package dev.assay.evaluation.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes documents that are nearly cases: each has one to four changes at places chosen so that a list of forty facts is no likelier than the
 * one title, and half of the changes are entries that somebody might state.
 */
final class CaseMutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n",
            "\t",
            "a\nb",
            "*",
            "model:",
            "vendor:",
            "criterion.",
            "criterion.arena-hard",
            "no-such-id",
            "@",
            "a@b@c",
            "~/~0/~1",
            "null",
            "NaN",
            "1e400",
            "-1",
            "0",
            "0.000000000000000000000000000001",
            "999999999999999999999999999999",
            "EUR",
            "XXX",
            "DE",
            "9999",
            "0000",
            "2026-02-30",
            "2026-13",
            "+999999999-12-31",
            "\u202Egnp.exe",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "'; DROP TABLE evaluation_case; --",
            "<script>alert(1)</script>",
            "${jndi:x}",
            "=HYPERLINK(\"x\")",
            "x".repeat(201),
            "İ".repeat(200),
            "{\"quantity\":\"1\"}");
    private static final List<JsonNode> NUMBERS = List.of(
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(1),
            JSON.numberNode(0.5),
            JSON.numberNode(-0.0),
            JSON.numberNode(1e308),
            JSON.numberNode(-1e308),
            JSON.numberNode(5e-324),
            JSON.numberNode(1e15),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MIN_VALUE),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.numberNode(new BigDecimal("9".repeat(90))));

    private final Random random;

    CaseMutations(long seed) {
        random = new Random(seed);
    }

    /** Another document each time. */
    ObjectNode of(ObjectNode valid) {
        ObjectNode changed = valid.deepCopy();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            if (random.nextInt(2) == 0) {
                state(changed);
            } else {
                damage(changed);
            }
        }
        return changed;
    }

    private record Spot(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent.isArray() ? parent.get(index) : parent.get(name);
        }

        void set(JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(index, value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode array) {
                array.remove(index);
            } else {
                ((ObjectNode) parent).remove(name);
            }
        }
    }

    private void damage(ObjectNode file) {
        Spot spot = spot(file);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> spot.set(hostile(spot.value()));
            case 3 -> spot.set(any());
            case 4 -> spot.set(JSON.nullNode());
            case 5 -> spot.remove();
            case 6 -> spot.set(spot(file).value().deepCopy());
            case 7 -> twice(spot);
            case 8 -> spot.set(emptied(spot.value()));
            default -> spot.set(grown(spot));
        }
    }

    private Spot spot(ObjectNode file) {
        Map<String, List<Spot>> places = new TreeMap<>();
        collect(file, "", places);
        List<List<Spot>> kinds = new ArrayList<>(places.values());
        List<Spot> alike = kinds.get(random.nextInt(kinds.size()));
        return alike.get(random.nextInt(alike.size()));
    }

    private static void collect(JsonNode node, String at, Map<String, List<Spot>> places) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.computeIfAbsent(at + "/*", unused -> new ArrayList<>()).add(new Spot(node, "", i));
            collect(node.get(i), at + "/*", places);
        }
        node.fields().forEachRemaining(field -> {
            String here = at + "/" + (at.endsWith("/swings") ? "*" : field.getKey());
            places.computeIfAbsent(here, unused -> new ArrayList<>()).add(new Spot(node, field.getKey(), 0));
            collect(field.getValue(), here, places);
        });
    }

    /** Of the same type, and unlikely. */
    private JsonNode hostile(JsonNode value) {
        if (value.isNumber()) {
            return one(NUMBERS);
        }
        return value.isTextual() ? text() : any();
    }

    private JsonNode any() {
        return switch (random.nextInt(7)) {
            case 0 -> text();
            case 1 -> one(NUMBERS);
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3 -> JSON.arrayNode().add(text());
            case 4 -> JSON.objectNode().set("x", text());
            case 5 -> JSON.arrayNode().addNull();
            default -> deep();
        };
    }

    private JsonNode deep() {
        JsonNode inner = text();
        for (int i = 0; i < 1 + random.nextInt(90); i++) {
            inner = random.nextBoolean()
                    ? JSON.arrayNode().add(inner)
                    : JSON.objectNode().set("a", inner);
        }
        return inner;
    }

    private static void twice(Spot spot) {
        if (spot.parent() instanceof ArrayNode array) {
            array.add(spot.value().deepCopy());
        } else {
            ((ObjectNode) spot.parent()).set(spot.name() + "2", spot.value().deepCopy());
        }
    }

    private static JsonNode emptied(JsonNode value) {
        if (value.isArray()) {
            return JSON.arrayNode();
        }
        return value.isObject() ? JSON.objectNode() : JSON.textNode("");
    }

    /** Many of the same, or a text that is long. */
    private JsonNode grown(Spot spot) {
        JsonNode value = spot.value();
        if (value.isArray() && !value.isEmpty()) {
            ArrayNode many = JSON.arrayNode();
            for (int i = 0; i < 30 + random.nextInt(400); i++) {
                many.add(value.get(i % value.size()).deepCopy());
            }
            return many;
        }
        return JSON.textNode("long ".repeat(1 + random.nextInt(2_000)));
    }

    /** Adds an entry as somebody might state it: of the right form, with some of its values wrong. */
    private void state(ObjectNode file) {
        switch (random.nextInt(11)) {
            case 0 -> list(file, "candidates").add(random.nextBoolean() ? candidate(file) : text());
            case 1 -> ballot(list(file, "ballots").addObject(), file);
            case 2 -> fact(list(file, "facts").addObject(), file);
            case 3 -> judgement(list(file, "judgements").addObject(), file);
            case 4 -> scenario(list(file, "scenarios").addObject(), file);
            case 5 -> limit(list(stated(file), "limits").addObject(), file);
            case 6 ->
                list(stated(file), "order").addArray().add(criterion(file)).add(criterion(file));
            case 7 -> contracted(list(pricing(file), "contracted").addObject(), file);
            case 8 -> range(file);
            case 9 -> hosting(list(pricing(file), "selfHosting").addObject(), file);
            default -> scale(file);
        }
    }

    private void ballot(ObjectNode ballot, JsonNode file) {
        ballot.set("author", pick(JSON.textNode(""), text()));
        ObjectNode swings = ballot.putObject("swings");
        for (int i = 0; i < random.nextInt(5); i++) {
            swings.set(criterion(file).asText(), number(50));
        }
        if (random.nextInt(3) == 0) {
            ObjectNode answer = ballot.putObject("redundant");
            answer.set("criterion", criterion(file));
            answer.set("against", criterion(file));
            answer.set("level", number(10));
            answer.set("on", day());
        }
    }

    private void fact(ObjectNode fact, JsonNode file) {
        fact.set("offering", pick(JSON.textNode("*"), candidate(file)));
        fact.set("field", pick(JSON.textNode("case.dpia"), JSON.textNode("offering.workloadCostOverTerm"), text()));
        fact.set("value", factValue());
        fact.put("source", "letter").put("author", "").put("reason", "asked for");
        fact.set("recorded", day());
    }

    private void judgement(ObjectNode judged, JsonNode file) {
        judged.set("criterion", criterion(file));
        judged.set("subject", candidate(file));
        ObjectNode range = judged.putObject("range");
        range.set("low", number(10));
        range.set("high", number(20));
        judged.put("author", "").put("reason", "tried it").put("secondPerson", random.nextInt(5) == 0 ? "Eli" : "");
        judged.set("recorded", day());
    }

    private void scenario(ObjectNode scenario, JsonNode file) {
        scenario.set("id", pick(JSON.textNode("s" + random.nextInt(5)), text()));
        scenario.put("name", "What if").put("horizon", random.nextBoolean() ? "NEAR" : "FAR");
        scenario.put("assumptions", "As it may come.");
        if (random.nextInt(3) == 0) {
            scenario.set("asOf", day());
        }
        if (random.nextInt(3) == 0) {
            scenario.set("volume", number(2));
        }
        ArrayNode overrides = scenario.putArray("overrides");
        for (int i = 0; i < random.nextInt(3); i++) {
            ObjectNode override = overrides.addObject();
            override.set("subject", pick(JSON.textNode("*"), candidate(file)));
            override.set(
                    "field", pick(JSON.textNode("criterion." + criterion(file).asText()), text()));
            override.set("value", factValue());
        }
    }

    private void limit(ObjectNode limit, JsonNode file) {
        limit.set("criterion", criterion(file));
        if (random.nextBoolean()) {
            limit.set("per", criterion(file));
        }
        limit.set("least", number(0.2));
        limit.set("most", number(0.9));
    }

    private void contracted(ObjectNode price, JsonNode file) {
        price.set("offering", candidate(file));
        price.set("currency", pick(JSON.textNode("EUR"), text()));
        price.put("source", "offer").put("withheld", random.nextInt(4) == 0);
        ObjectNode line = price.putArray("lines").addObject();
        line.put("component", random.nextBoolean() ? "INPUT" : "OUTPUT");
        line.set("aboveContextTokens", number(0));
        line.set("perMillionTokens", decimal());
        line.put("contractuallyFree", random.nextBoolean());
    }

    private void hosting(ObjectNode hosting, JsonNode file) {
        hosting.set("offering", candidate(file));
        hosting.set("accelerators", number(8));
        hosting.put("currency", "EUR").put("source", "quote");
        for (String field : List.of("hourlyRate", "hoursPerMonth", "utilisation", "operationsPerMonth")) {
            hosting.set(field, decimal());
        }
    }

    private void range(ObjectNode file) {
        ObjectNode range = object(object(file, "need"), "workload").putObject("requestsRange");
        range.set("low", decimal());
        range.set("high", decimal());
        range.put("source", "guess").put("author", "");
        range.set("recorded", day());
    }

    private void scale(ObjectNode file) {
        ArrayNode criteria = list(file, "criteria");
        if (criteria.isEmpty() || !criteria.get(0).isObject()) {
            return;
        }
        ObjectNode scale = object((ObjectNode) criteria.get(random.nextInt(criteria.size())), "scale");
        scale.set("worst", number(0));
        scale.set("best", number(100));
        scale.put("form", random.nextBoolean() ? "LINEAR" : "LOG");
        if (random.nextBoolean()) {
            ObjectNode point = list(scale, "points").addObject();
            point.set("level", number(50));
            point.set("value", number(50));
        }
    }

    private ObjectNode stated(ObjectNode file) {
        ObjectNode stated = object(object(file, "method"), "stated");
        list(stated, "order");
        list(stated, "limits");
        return stated;
    }

    private ObjectNode pricing(ObjectNode file) {
        ObjectNode pricing = object(object(file, "need"), "pricing");
        List.of("migrations", "selfHosting", "contracted", "exits").forEach(name -> list(pricing, name));
        return pricing;
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode found ? found : parent.putObject(name);
    }

    private static ArrayNode list(ObjectNode parent, String name) {
        return parent.get(name) instanceof ArrayNode found ? found : parent.putArray(name);
    }

    private JsonNode candidate(JsonNode file) {
        JsonNode all = file.path("candidates");
        return all.isArray() && !all.isEmpty() && random.nextInt(6) > 0 ? all.get(random.nextInt(all.size())) : text();
    }

    private JsonNode criterion(JsonNode file) {
        JsonNode all = file.path("criteria");
        return all.isArray() && !all.isEmpty() && random.nextInt(8) > 0
                ? all.get(random.nextInt(all.size())).path("id").deepCopy()
                : text();
    }

    private JsonNode factValue() {
        ObjectNode value = JSON.objectNode();
        return switch (random.nextInt(8)) {
            case 0, 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> value.set("quantity", decimal());
            case 3 -> value.set("code", text());
            case 4 -> value.set("day", day());
            case 5 -> ((ObjectNode) value.set("codes", JSON.arrayNode().add(text()))).put("complete", true);
            case 6 -> value.set("unknown", text());
            default -> value.set("notApplicable", text());
        };
    }

    private JsonNode day() {
        return pick(JSON.textNode("2026-05-08"), JSON.textNode("2020"), text());
    }

    private JsonNode decimal() {
        return random.nextInt(3) > 0 ? JSON.textNode(Integer.toString(1 + random.nextInt(5_000))) : text();
    }

    private JsonNode number(double likely) {
        return random.nextInt(4) > 0 ? JSON.numberNode(likely) : one(NUMBERS);
    }

    private JsonNode text() {
        return JSON.textNode(one(TEXTS));
    }

    private JsonNode pick(JsonNode... choices) {
        // The last one is the unlikely one.
        return random.nextInt(5) == 0
                ? choices[choices.length - 1]
                : choices[random.nextInt(Math.max(1, choices.length - 1))];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
