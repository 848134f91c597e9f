package dev.assay.decision.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.decision.Verification.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two JSON trees differ, by pointer, at most {@value #MOST} places. */
final class Differences {

    static final int MOST = 20;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(String pointer, JsonNode recorded, JsonNode recomputed) {
        Differences differences = new Differences();
        differences.compare(pointer, recorded, recomputed);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode left, JsonNode right) {
        if (found.size() >= MOST || left.equals(right)) {
            return;
        }
        if (left.isObject() && right.isObject()) {
            Set<String> names = new TreeSet<>();
            left.fieldNames().forEachRemaining(names::add);
            right.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1"), left.path(name), right.path(name)));
        } else if (left.isArray() && right.isArray()) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                compare(pointer + "/" + i, left.path(i), right.path(i));
            }
        } else if (!(left.isNumber() && right.isNumber() && left.doubleValue() == right.doubleValue())) {
            found.add(new Difference(pointer, show(left), show(right)));
        }
    }

    private static String show(JsonNode node) {
        if (node.isMissingNode()) {
            return "absent";
        }
        String text = node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
