package dev.assay.intake.litellm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry as written: its plain values as text, nested ones by name only.
 *
 * @param values numbers and texts as written, yes and no as {@code true} and {@code false}; null values are absent
 * @param nested names of values that are objects or lists
 */
record RawEntry(String key, Map<String, String> values, List<String> nested, List<String> doubts) {
    private static final int LONGEST = 300;

    /** Reads the object the parser stands at. */
    static RawEntry read(String key, JsonParser parser) throws IOException {
        RawEntry entry = new RawEntry(key, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                entry.nested.add(name);
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                String text = kept(parser.getText());
                String before = entry.values.put(name, text);
                if (before != null && !before.equals(text)) {
                    entry.doubts.add(name + " occurs twice: " + before + " and " + text);
                }
            }
        }
        return entry;
    }

    /** A figure, a name or a day is short; of longer texts so much is kept as tells two of them apart. */
    private static String kept(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… " + text.length() + " " + text.hashCode();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::trim).filter(t -> !t.isEmpty());
    }
}
