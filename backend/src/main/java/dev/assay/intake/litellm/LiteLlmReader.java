package dev.assay.intake.litellm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.StreamReader;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a LiteLLM price map as a stream. Prices hold from the file's {@code last_updated}, else from the day the caller gives.
 */
public final class LiteLlmReader implements StreamReader {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ENTRIES = 50_000;
    private static final int DEEPEST = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(100_000)
                    .maxNumberLength(1_000)
                    .maxNameLength(2_000)
                    .build())
            .build();

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile("litellm", "LiteLLM price map", "model_prices_and_context_window.json", ".json");
    }

    /**
     * Reads to the end of the stream.
     *
     * @param dated from when the prices hold where the file has no {@code last_updated}
     */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        try (JsonParser parser = JSON.createParser(new BoundedStream(in, MOST_BYTES))) {
            return read(parser, dated);
        } catch (BoundedStream.TooLarge | StreamConstraintsException e) {
            return new Reading.Unreadable(
                    "file", "The file is over a limit: " + firstLine(e), "Split it, or check what it is.");
        } catch (StreamReadException e) {
            return new Reading.Unreadable(
                    place(e),
                    "Not well-formed JSON: " + firstLine(e),
                    "Fetch the file again; it may be cut off or not UTF-8.");
        } catch (IOException e) {
            return new Reading.Unreadable(
                    "file", "Not readable as JSON text: " + firstLine(e), "Fetch the file again; it may not be UTF-8.");
        }
    }

    private static Reading read(JsonParser parser, Optional<PartialDate> dated) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new Reading.Unreadable(
                    "line 1", "A price map is one JSON object; this file is not.", "Name a LiteLLM price map.");
        }
        Map<String, List<RawEntry>> raw = new LinkedHashMap<>();
        List<Refusal> skipped = new ArrayList<>();
        Optional<PartialDate> updated = Optional.empty();
        int count = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("last_updated") && value == JsonToken.VALUE_STRING) {
                String text = parser.getText();
                updated = PartialDate.parse(text.length() >= 10 ? text.substring(0, 10) : text);
            }
            if (++count > MOST_ENTRIES) {
                return new Reading.Unreadable(key, "More than " + MOST_ENTRIES + " entries.", "Split the file.");
            }
            if (key.equals("last_updated") && updated.isPresent()) {
                skipped.add(new Refusal(key, "not a model: says when the file was updated"));
            } else if (value == JsonToken.START_OBJECT) {
                raw.computeIfAbsent(key, k -> new ArrayList<>()).add(RawEntry.read(key, parser));
            } else {
                skipped.add(new Refusal(key, "not a model: a " + kind(value) + " stands where an entry would"));
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            return new Reading.Unreadable(
                    place(parser), "Something follows the end of the price map.", "Fetch the file again.");
        }
        Optional<PartialDate> since = updated.isPresent() ? updated : dated;
        if (since.isEmpty()) {
            return new Reading.Unreadable(
                    "file",
                    "The file does not say from when its prices hold (last_updated is absent).",
                    "Say so with --dated, for instance --dated 2025-02-06.");
        }
        return new Reading.Understood(propose(raw, skipped, since.get()));
    }

    private static Proposal propose(Map<String, List<RawEntry>> raw, List<Refusal> skipped, PartialDate since) {
        List<Proposal.Entry> entries = new ArrayList<>();
        LiteLlmEntries interpretation = new LiteLlmEntries(since);
        raw.forEach((key, occurrences) -> {
            RawEntry first = occurrences.get(0);
            boolean agree = occurrences.stream().allMatch(first::equals);
            for (int again = 1; again < occurrences.size(); again++) {
                skipped.add(new Refusal(key, "the key occurs again in the file"));
                if (!agree) {
                    first.doubts().add("the key occurs " + occurrences.size() + " times with different content");
                }
            }
            OneByOne.read(key, skipped, () -> interpretation.interpret(first, entries, skipped));
        });
        return new Proposal("LiteLLM price map of " + since, entries, skipped, interpretation.notes());
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "yes or no";
            default -> "number";
        };
    }

    private static String place(StreamReadException e) {
        return e.getLocation() == null
                ? "file"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String place(JsonParser parser) {
        return "line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    private static String firstLine(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .map(m -> m.lines().findFirst().orElse(""))
                .map(m -> m.length() > 200 ? m.substring(0, 200) + "…" : m)
                .orElse(e.getClass().getSimpleName());
    }
}
