package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** JSON as a schema allows it, and bent. */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;

    private final ApiOperations api;
    private final KnownIds known;
    private final Random random;

    SchemaValues(ApiOperations api, KnownIds known, Random random) {
        this.api = api;
        this.known = known;
        this.random = random;
    }

    JsonNode valid(String name, JsonNode schema) {
        return valid(name, schema, 0);
    }

    private JsonNode valid(String name, JsonNode unresolved, int depth) {
        JsonNode schema = api.resolved(unresolved);
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return valid(
                        name,
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())),
                        depth);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(400));
            case "number" -> JSON.numberNode(random.nextInt(1000) / 8.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        schema.path("properties").fields().forEachRemaining(field -> {
            if (required.contains(field.getKey()) || depth < DEEPEST && random.nextInt(3) == 0) {
                object.set(field.getKey(), valid(field.getKey(), field.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            IntStream.range(0, random.nextInt(3))
                    .forEach(n -> object.set(
                            known.any(random), valid("value", schema.get("additionalProperties"), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int length = depth < DEEPEST ? random.nextInt(3) : 0;
        IntStream.range(0, length).forEach(n -> array.add(valid(name, schema.path("items"), depth + 1)));
        return array;
    }

    private String text(String name, JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        }
        if (schema.path("pattern").asText().equals("^[A-Z]{2}$")) {
            return List.of("DE", "FR", "CH").get(random.nextInt(3));
        }
        return random.nextInt(3) == 0 ? "Some words of " + name : known.likely(name, random);
    }

    /** The value with some of its parts replaced, removed, doubled, or joined by others. */
    JsonNode bent(JsonNode value, int times) {
        JsonNode bent = value.deepCopy();
        for (int n = 0; n < times; n++) {
            List<ContainerNode<?>> places = new ArrayList<>();
            collect(bent, places);
            if (places.isEmpty() || random.nextInt(25) == 0) {
                bent = Hostile.value(random);
            } else {
                bend(places.get(random.nextInt(places.size())));
            }
        }
        return bent;
    }

    private void bend(ContainerNode<?> place) {
        if (place instanceof ArrayNode array) {
            int at = random.nextInt(array.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> array.insert(at, Hostile.value(random));
                case 1 -> array.remove(at);
                case 2 -> array.addAll(array.deepCopy());
                default -> array.addNull();
            }
            return;
        }
        ObjectNode object = (ObjectNode) place;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(random.nextBoolean() ? Hostile.text(random) : known.any(random), Hostile.value(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, Hostile.text(random));
            default -> object.set(name, Hostile.value(random));
        }
    }

    private static void collect(JsonNode value, List<ContainerNode<?>> places) {
        if (value instanceof ContainerNode<?> container) {
            places.add(container);
            container.forEach(each -> collect(each, places));
        }
    }
}
