package dev.assay.catalog.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.assay.catalog.FactValue;
import dev.assay.platform.json.NumberText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact value as JSON: {@code true} and {@code false} for yes and no, else an object that names its kind: {@code {"quantity":
 * "30"}}, {@code {"code": "MIT"}}, {@code {"day": "2026-05-09"}}, {@code {"codes": ["DE", "IE"], "complete": true}}, {@code
 * {"unknown": "why"}}, {@code {"notApplicable": "why"}}.
 */
final class FactValueCodec {

    private static final String FORMS =
            "Write true, false, {quantity: \"30\"}, {code: MIT}, {day: 2026-05-09}, {codes: [DE, IE], complete: true}, {unknown: why} or {notApplicable: why}.";

    private FactValueCodec() {}

    static final class Writer extends StdSerializer<FactValue> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(FactValue.class);
        }

        @Override
        public void serialize(FactValue value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof FactValue.YesNo yesNo) {
                out.writeBoolean(yesNo.yes());
                return;
            }
            provider.defaultSerializeValue(form(value), out);
        }

        @Override
        public void serializeWithType(
                FactValue value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, out, provider);
        }

        private static Map<String, Object> form(FactValue value) {
            if (value instanceof FactValue.Quantity quantity) {
                return Map.of("quantity", quantity.number());
            }
            if (value instanceof FactValue.Code code) {
                return Map.of("code", code.code());
            }
            if (value instanceof FactValue.Day day) {
                return Map.of("day", day.day());
            }
            if (value instanceof FactValue.Codes codes) {
                Map<String, Object> form = new TreeMap<>();
                form.put("codes", codes.members());
                form.put("complete", codes.complete());
                return form;
            }
            if (value instanceof FactValue.NotApplicable notApplicable) {
                return Map.of("notApplicable", notApplicable.why());
            }
            return Map.of("unknown", ((FactValue.Unknown) value).why());
        }
    }

    static final class Reader extends StdDeserializer<FactValue> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(FactValue.class);
        }

        @Override
        public FactValue deserialize(JsonParser in, DeserializationContext context) throws IOException {
            NumberText numbers = NumberText.in(in, context);
            JsonNode node = context.readTree(in);
            try {
                return read(node, numbers);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw context.weirdStringException(node.toString(), FactValue.class, e.getMessage() + " " + FORMS);
            }
        }

        private static FactValue read(JsonNode node, NumberText numbers) {
            if (node.isBoolean()) {
                return new FactValue.YesNo(node.booleanValue());
            }
            List<String> keys = new ArrayList<>();
            node.fieldNames().forEachRemaining(keys::add);
            if (keys.size() == 1) {
                String text = node.get(keys.get(0)).asText();
                switch (keys.get(0)) {
                    case "quantity":
                        return new FactValue.Quantity(numbers.decimal(text));
                    case "code":
                        return new FactValue.Code(text);
                    case "day":
                        return new FactValue.Day(LocalDate.parse(text));
                    case "unknown":
                        return new FactValue.Unknown(text);
                    case "notApplicable":
                        return new FactValue.NotApplicable(text);
                    default:
                        break;
                }
            }
            if (keys.size() == 2
                    && node.path("codes").isArray()
                    && node.path("complete").isBoolean()) {
                List<String> members = new ArrayList<>();
                node.get("codes").forEach(member -> members.add(member.asText()));
                return node.get("complete").booleanValue()
                        ? FactValue.Codes.complete(members)
                        : FactValue.Codes.incomplete(members);
            }
            throw new IllegalArgumentException("Not a fact value.");
        }
    }
}
