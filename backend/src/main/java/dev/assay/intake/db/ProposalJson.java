package dev.assay.intake.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Item;
import dev.assay.intake.Proposal;
import dev.assay.platform.json.AssayJson;
import java.util.ArrayList;
import java.util.List;

/** Proposals and reports as JSON; an item is written with its kind, from which its content's type follows. */
final class ProposalJson {
    private static final ObjectMapper JSON = AssayJson.mapper();

    private ProposalJson() {}

    static String write(ImportReport report) {
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

    static String write(Proposal proposal) {
        ObjectNode root = JSON.createObjectNode();
        root.put("source", proposal.source());
        root.set("skipped", JSON.valueToTree(proposal.skipped()));
        root.set("notes", JSON.valueToTree(proposal.notes()));
        ArrayNode entries = root.putArray("entries");
        for (Proposal.Entry entry : proposal.entries()) {
            ObjectNode node = entries.addObject();
            node.put("key", entry.key());
            node.set("namings", JSON.valueToTree(entry.namings()));
            node.set("doubts", JSON.valueToTree(entry.doubts()));
            ArrayNode items = node.putArray("items");
            entry.items().forEach(item -> items.addObject()
                    .put("kind", item.kind().name())
                    .put("id", item.id())
                    .put("force", item.force().name())
                    .set("content", JSON.valueToTree(item.content())));
        }
        return root.toString();
    }

    static Proposal proposal(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            List<Proposal.Entry> entries = new ArrayList<>();
            for (JsonNode node : root.path("entries")) {
                List<Item> items = new ArrayList<>();
                for (JsonNode item : node.path("items")) {
                    Item.Kind kind = Item.Kind.valueOf(item.path("kind").asText());
                    items.add(new Item(
                            kind,
                            item.path("id").asText(),
                            JSON.treeToValue(item.path("content"), kind.type()),
                            Item.Force.valueOf(item.path("force").asText())));
                }
                entries.add(new Proposal.Entry(
                        node.path("key").asText(),
                        items,
                        list(node.path("namings"), Proposal.Naming.class),
                        list(node.path("doubts"), String.class)));
            }
            return new Proposal(
                    root.path("source").asText(),
                    entries,
                    list(root.path("skipped"), ImportReport.Refusal.class),
                    list(root.path("notes"), String.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalStateException("A stored proposal cannot be read.", e);
        }
    }

    private static <T> List<T> list(JsonNode array, Class<T> type) throws JsonProcessingException {
        List<T> values = new ArrayList<>();
        for (JsonNode value : array) {
            values.add(JSON.treeToValue(value, type));
        }
        return values;
    }
}
