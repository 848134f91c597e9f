package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as plain text values with their places. Aliases, tags and deep nesting are refused; nothing is constructed. */
final class YamlDocument {

    private static final int DEEPEST = 12;

    private final String path;
    private final Diagnostics diagnostics;

    private YamlDocument(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** A value: exactly one of the three is filled. */
    record Value(
            Optional<Located> scalar, Optional<List<Value>> list, Optional<Map<String, MapEntry>> map, Place place) {

        String text() {
            return scalar.map(Located::text).orElse("");
        }

        List<Value> items() {
            return list.orElse(List.of());
        }

        Map<String, MapEntry> entries() {
            return map.orElse(Map.of());
        }
    }

    record MapEntry(Place place, Value value) {}

    static Optional<Value> read(String path, String text, Diagnostics diagnostics) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(1_100_000)
                .setUseMarks(true)
                .build();
        try {
            return new Compose(settings).composeString(text).map(node -> new YamlDocument(path, diagnostics)
                    .value(node, 0));
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Place(path, 1, 1));
            diagnostics.error(
                    place,
                    isTab(broken)
                            ? "A tab stands here; these files are indented with spaces."
                            : "The order of this file cannot be made out here or just above.",
                    isTab(broken)
                            ? "Replace the tab with spaces, as many as in the lines around it."
                            : "Compare with the lines above: the same number of spaces in front, a colon and a space after each"
                                    + " name, quotation marks that are closed.");
        } catch (YamlEngineException | StackOverflowError broken) {
            diagnostics.error(
                    new Place(path, 1, 1),
                    "The order of this file cannot be made out.",
                    "Compare with docs/rule-language.md.");
        }
        return Optional.empty();
    }

    private static boolean isTab(MarkedYamlEngineException broken) {
        return broken.getProblem().contains("TAB");
    }

    private Value value(Node node, int depth) {
        Place place = node.getStartMark()
                .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(path, 1, 1));
        Value empty = new Value(Optional.of(new Located("", place)), Optional.empty(), Optional.empty(), place);
        if (depth > DEEPEST) {
            diagnostics.error(place, "The file is nested too deeply.", "Compare with docs/rule-language.md.");
            return empty;
        }
        boolean plainTag = node.getTag().getValue().startsWith("tag:yaml.org,2002:");
        if (!plainTag || node.getAnchor().isPresent()) {
            diagnostics.error(place, "Tags (!) and anchors (&) cannot be used here.", "Write the value itself.");
            return empty;
        }
        if (node instanceof ScalarNode scalar) {
            return new Value(
                    Optional.of(new Located(scalar.getValue(), place)), Optional.empty(), Optional.empty(), place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item, depth + 1)));
            return new Value(Optional.empty(), Optional.of(items), Optional.empty(), place);
        }
        Map<String, MapEntry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Value key = value(tuple.getKeyNode(), depth + 1);
            MapEntry twin = entries.put(key.text(), new MapEntry(key.place(), value(tuple.getValueNode(), depth + 1)));
            if (twin != null) {
                diagnostics.error(key.place(), "`" + key.text() + "` stands twice.", "Keep one.");
            }
        }
        return new Value(Optional.empty(), Optional.empty(), Optional.of(entries), place);
    }
}
