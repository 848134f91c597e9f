package dev.assay.intake.livecodebench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.platform.json.AssayJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code performances_generation.json} as a stream: {@code performances}, {@code models} and whatever else.
 *
 * @param skipped records that are no attempt
 * @param released the day the board gives for a model's release, as written
 */
record PerformanceFile(boolean isOne, List<Attempt> attempts, List<Refusal> skipped, Map<String, String> released) {
    private static final int MOST_BYTES = 256 << 20;
    private static final int MOST_RECORDS = 1_000_000;

    /** Says that a file has more records than its reader takes. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("more than " + MOST_RECORDS + " records");
        }
    }

    static PerformanceFile read(InputStream in) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        Map<String, String> released = new HashMap<>();
        boolean isOne = false;
        try (JsonParser parser = AssayJson.factory().createParser(new BoundedStream(in, MOST_BYTES))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new PerformanceFile(false, attempts, skipped, released);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("performances") && value == JsonToken.START_ARRAY) {
                    isOne = true;
                    performances(parser, attempts, skipped);
                } else if (name.equals("models") && value == JsonToken.START_ARRAY) {
                    models(parser, released);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new PerformanceFile(isOne, attempts, skipped, released);
    }

    private static void performances(JsonParser parser, List<Attempt> attempts, List<Refusal> skipped)
            throws IOException {
        for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            if (number > MOST_RECORDS) {
                throw new TooMany();
            }
            String key = "performance " + number;
            Attempt.of(plain(parser))
                    .ifPresentOrElse(
                            attempts::add,
                            () -> skipped.add(new Refusal(
                                    key, "names no model, problem or day, or holds no share in per cent as pass@1")));
        }
    }

    private static void models(JsonParser parser, Map<String, String> released) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> model = plain(parser);
            Attempt.day(model.getOrDefault("release_date", ""))
                    .ifPresent(day -> released.put(
                            model.getOrDefault("model_repr", model.getOrDefault("model_name", "")), day.toString()));
        }
    }

    /** The plain values of the object the parser stands at; anything else has none. */
    private static Map<String, String> plain(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return values;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                values.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return values;
    }
}
