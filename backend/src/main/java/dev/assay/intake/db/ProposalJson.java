package dev.assay.intake.db;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Item;
import dev.assay.intake.Proposal;
import dev.assay.platform.json.AssayJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Proposals and reports as JSON; an item is written with its kind, from which its content's type follows. */
public final class ProposalJson {
    private static final ObjectMapper JSON = AssayJson.mapper();

    /** Reads one value out of a document that goes on after it. */
    private static final ObjectReader PART = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ProposalJson() {}

    public static String write(ImportReport report) {
        return JSON.valueToTree(report).toString();
    }

    static ImportReport report(String text) {
        try {
            return JSON.readValue(text, ImportReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored import report cannot be read.", e);
        }
    }

    /** The report; of one that another build wrote or that is damaged, that it is, so that it hides no other import. */
    static ImportReport readableReport(String source, String text) {
        try {
            return report(text);
        } catch (IllegalStateException unreadable) {
            return new ImportReport(
                    source,
                    0,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                            "This build cannot read the report of this import. Maybe a newer one wrote it. Reject it, and import the file again."));
        }
    }

    /** Writes entry by entry. Signs beyond ASCII are escaped, so that even half a character comes back as it was. */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.getFactory().createGenerator(out).enable(JsonGenerator.Feature.ESCAPE_NON_ASCII)) {
            json.setCodec(JSON);
            json.writeStartObject();
            json.writeStringField("source", proposal.source());
            json.writePOJOField("skipped", JSON.valueToTree(proposal.skipped()));
            json.writePOJOField("notes", JSON.valueToTree(proposal.notes()));
            json.writeArrayFieldStart("entries");
            for (Proposal.Entry entry : proposal.entries()) {
                json.writeTree(tree(entry));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static ObjectNode tree(Proposal.Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", entry.key());
        node.set("namings", JSON.valueToTree(entry.namings()));
        node.set("doubts", JSON.valueToTree(entry.doubts()));
        ArrayNode items = node.putArray("items");
        entry.items().forEach(item -> items.addObject()
                .put("kind", item.kind().name())
                .put("id", item.id())
                .put("force", item.force().name())
                .set("content", JSON.valueToTree(item.content())));
        return node;
    }

    static Proposal read(InputStream in) throws IOException {
        String source = "";
        List<Proposal.Entry> entries = new ArrayList<>();
        List<ImportReport.Refusal> skipped = List.of();
        List<String> notes = List.of();
        try (JsonParser json = JSON.getFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "source" -> source = json.getText();
                    case "skipped" -> skipped = list(PART.readTree(json), ImportReport.Refusal.class);
                    case "notes" -> notes = list(PART.readTree(json), String.class);
                    case "entries" -> entries(json, entries);
                    default -> throw new IOException("A stored proposal has the unknown part " + name + ".");
                }
            }
        }
        return new Proposal(source, entries, skipped, notes);
    }

    private static void entries(JsonParser json, List<Proposal.Entry> entries) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry(PART.readTree(json)));
        }
    }

    private static Proposal.Entry entry(JsonNode node) throws JsonProcessingException {
        List<Item> items = new ArrayList<>();
        for (JsonNode item : node.path("items")) {
            Item.Kind kind = Item.Kind.valueOf(item.path("kind").asText());
            items.add(new Item(
                    kind,
                    item.path("id").asText(),
                    JSON.treeToValue(item.path("content"), kind.type()),
                    Item.Force.valueOf(item.path("force").asText())));
        }
        return new Proposal.Entry(
                node.path("key").asText(),
                items,
                list(node.path("namings"), Proposal.Naming.class),
                list(node.path("doubts"), String.class));
    }

    private static <T> List<T> list(JsonNode array, Class<T> type) throws JsonProcessingException {
        List<T> values = new ArrayList<>();
        for (JsonNode value : array) {
            values.add(JSON.treeToValue(value, type));
        }
        return values;
    }
}
