package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request as it was sent.
 *
 * @param operation method and template, by which findings are told apart
 * @param query encoded parameters
 */
record FuzzRequest(
        String operation,
        String who,
        String method,
        String path,
        List<String> query,
        Map<String, String> headers,
        byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SHOWN = 4000;

    String target() {
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The same with one thing less, each way there is. */
    List<FuzzRequest> smaller() {
        List<FuzzRequest> smaller = new ArrayList<>();
        for (int n = 0; n < query.size(); n++) {
            List<String> fewer = new ArrayList<>(query);
            fewer.remove(n);
            smaller.add(new FuzzRequest(operation, who, method, path, fewer, headers, body));
        }
        for (String name : headers.keySet()) {
            Map<String, String> fewer = new LinkedHashMap<>(headers);
            fewer.remove(name);
            smaller.add(new FuzzRequest(operation, who, method, path, query, fewer, body));
        }
        for (byte[] less : smallerBodies()) {
            smaller.add(new FuzzRequest(operation, who, method, path, query, headers, less));
        }
        return smaller;
    }

    private List<byte[]> smallerBodies() {
        List<byte[]> smaller = new ArrayList<>();
        try {
            JsonNode whole = JSON.readTree(body);
            int places = containers(whole).size();
            for (int place = 0; place < places; place++) {
                for (int part = containers(whole).get(place).size() - 1; part >= 0; part--) {
                    JsonNode less = whole.deepCopy();
                    remove(containers(less).get(place), part);
                    smaller.add(JSON.writeValueAsBytes(less));
                }
            }
        } catch (java.io.IOException noJson) {
            return List.of();
        }
        return smaller;
    }

    private static void remove(ContainerNode<?> container, int part) {
        if (container instanceof ArrayNode array) {
            array.remove(part);
        } else {
            List<String> names = new ArrayList<>();
            container.fieldNames().forEachRemaining(names::add);
            ((ObjectNode) container).remove(names.get(part));
        }
    }

    private static List<ContainerNode<?>> containers(JsonNode value) {
        List<ContainerNode<?>> found = new ArrayList<>();
        if (value instanceof ContainerNode<?> container) {
            found.add(container);
            container.forEach(each -> found.addAll(containers(each)));
        }
        return found;
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8)
                .chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
        return method + " " + target() + " as " + who + " " + headers + "\n    "
                + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text);
    }
}
