package dev.assay.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.catalog.FactValue;
import dev.assay.platform.json.CodeOf;
import dev.assay.quantity.Country;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Schemas of types as {@link dev.assay.platform.json.AssayJson} writes them. Records and enumerations are named, the rest stands inline. */
final class ApiTypes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, ObjectNode> SMALL = Map.ofEntries(
            Map.entry(String.class, scalar("string", "")),
            Map.entry(boolean.class, scalar("boolean", "")),
            Map.entry(Boolean.class, scalar("boolean", "")),
            Map.entry(int.class, scalar("integer", "int32")),
            Map.entry(Integer.class, scalar("integer", "int32")),
            Map.entry(long.class, scalar("integer", "int64")),
            Map.entry(Long.class, scalar("integer", "int64")),
            Map.entry(double.class, scalar("number", "double")),
            Map.entry(Double.class, scalar("number", "double")),
            Map.entry(Instant.class, scalar("string", "date-time").put("example", "2026-05-09T08:30:00Z")),
            Map.entry(LocalDate.class, scalar("string", "date").put("example", "2026-05-09")),
            Map.entry(Object.class, JSON.objectNode()),
            Map.entry(
                    BigDecimal.class,
                    patterned("^-?\\d+(\\.\\d+)?$", "a decimal number, as text to keep every digit", "1250.40")),
            Map.entry(Country.class, patterned("^[A-Z]{2}$", "ISO 3166-1 alpha-2", "DE")),
            Map.entry(CurrencyCode.class, patterned("^[A-Z]{3}$", "ISO 4217", "EUR")),
            Map.entry(
                    PartialDate.class,
                    patterned("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "a year, a month of a year, or a day", "2026-05")));

    private final ApiWords words;
    private final TreeMap<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, String> origins = new HashMap<>();

    ApiTypes(ApiWords words) {
        this.words = words;
    }

    /** The named schemas that were needed so far. */
    ObjectNode named() {
        ObjectNode all = JSON.objectNode();
        named.forEach(all::set);
        return all;
    }

    ObjectNode schema(Type type) {
        return schema(type, Map.of());
    }

    private ObjectNode schema(Type type, Map<String, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(bound.getOrDefault(variable.getName(), Object.class), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        Class<?> plain = (Class<?>) type;
        if (SMALL.containsKey(plain)) {
            return SMALL.get(plain).deepCopy();
        }
        return reference(plain, name(plain), Map.of());
    }

    private ObjectNode generic(ParameterizedType type, Map<String, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = scalar("array", "");
            array.set("items", schema(arguments[0], bound));
            return Set.class.isAssignableFrom(raw) ? array.put("uniqueItems", true) : array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = scalar("object", "");
            map.set("additionalProperties", schema(arguments[1], bound));
            return map;
        }
        if (raw == Optional.class) {
            return schema(arguments[0], bound);
        }
        Map<String, Type> own = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            own.put(
                    raw.getTypeParameters()[i].getName(),
                    argument instanceof TypeVariable<?> variable
                            ? bound.getOrDefault(variable.getName(), Object.class)
                            : argument);
        }
        String item = own.values().stream()
                .map(argument -> argument instanceof Class<?> plain ? name(plain) : argument.getTypeName())
                .reduce((a, b) -> a + "." + b)
                .orElse("");
        return reference(raw, name(raw) + "_" + item + "_", own);
    }

    private ObjectNode reference(Class<?> type, String name, Map<String, Type> bound) {
        String origin = type.getName() + bound;
        String before = origins.putIfAbsent(name, origin);
        if (before == null) {
            named.put(name, JSON.objectNode());
            named.put(name, described(name, define(type, name, bound)));
        } else if (!before.equals(origin)) {
            throw new IllegalStateException(
                    "Two types are called " + name + ": " + before + " and " + origin + ". Maybe rename one of them.");
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode define(Class<?> type, String name, Map<String, Type> bound) {
        if (type == FactValue.class) {
            return factValue();
        }
        if (type.isEnum()) {
            ObjectNode schema = scalar("string", "");
            ArrayNode constants = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        if (!type.isRecord()) {
            throw new IllegalStateException(
                    type.getName()
                            + " is neither a record nor an enumeration, so its JSON is unknown here. Maybe answer with a record, or describe it in ApiTypes.");
        }
        ObjectNode schema = scalar("object", "");
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String property = property(component);
            properties.set(property, property(coded(component, bound), name, property));
            if (component.getType() != Optional.class) {
                required.add(property);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        return schema;
    }

    /** A text that is the code of an enumeration lists the codes there are. */
    private ObjectNode coded(RecordComponent component, Map<String, Type> bound) {
        ObjectNode schema = schema(component.getGenericType(), bound);
        CodeOf code = component.getAnnotation(CodeOf.class);
        if (code != null) {
            ArrayNode codes = schema.putArray("enum");
            for (Enum<?> constant : code.value().getEnumConstants()) {
                codes.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return schema;
    }

    private static String property(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    /** A reference cannot carry words of its own in OpenAPI 3.0, so it is wrapped where there are any. */
    private ObjectNode property(ObjectNode schema, String owner, String property) {
        String description = words.ofProperty(owner, property);
        if (description.isEmpty()) {
            return schema;
        }
        if (!schema.has("$ref")) {
            return schema.put("description", description);
        }
        ObjectNode wrapped = JSON.objectNode().put("description", description);
        wrapped.putArray("allOf").add(schema);
        return wrapped;
    }

    private ObjectNode described(String name, ObjectNode schema) {
        String description = words.ofType(name);
        return description.isEmpty() || schema.has("description") ? schema : schema.put("description", description);
    }

    /** As dev.assay.catalog.json.FactValueCodec writes it. */
    private static ObjectNode factValue() {
        ObjectNode schema = JSON.objectNode()
                .put(
                        "description",
                        "Yes or no, or an object that names its kind: what is known of one vocabulary field.");
        ArrayNode forms = schema.putArray("oneOf").add(scalar("boolean", ""));
        forms.add(form(Map.of("quantity", SMALL.get(BigDecimal.class))));
        forms.add(form(Map.of("code", SMALL.get(String.class))));
        forms.add(form(Map.of("day", SMALL.get(LocalDate.class))));
        ObjectNode members = scalar("array", "");
        members.set("items", SMALL.get(String.class));
        forms.add(form(Map.of("codes", members, "complete", SMALL.get(boolean.class))));
        forms.add(form(Map.of("unknown", SMALL.get(String.class))));
        forms.add(form(Map.of("notApplicable", SMALL.get(String.class))));
        return schema;
    }

    private static ObjectNode form(Map<String, ObjectNode> fields) {
        ObjectNode schema = scalar("object", "").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        new TreeMap<>(fields).forEach((name, field) -> {
            required.add(name);
            properties.set(name, (JsonNode) field.deepCopy());
        });
        return schema;
    }

    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static ObjectNode scalar(String type, String format) {
        ObjectNode schema = JSON.objectNode().put("type", type);
        return format.isEmpty() ? schema : schema.put("format", format);
    }

    private static ObjectNode patterned(String pattern, String description, String example) {
        return scalar("string", "")
                .put("pattern", pattern)
                .put("description", description)
                .put("example", example);
    }
}
