package dev.assay.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.fuzz.ApiOperations.Operation;
import dev.assay.fuzz.ApiOperations.Parameter;
import dev.assay.intake.db.ImportKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up requests from the description: what it allows first, then bent. The same seed makes the same requests of the same answers. */
final class ApiFuzzer {
    /** Whole cases have a fuzzer of their own; here their documents are sent as they are. */
    private static final Set<String> CASE_DOCUMENTS =
            Set.of("PUT /api/cases/{id}", "POST /api/cases/{id}/what-if", "POST /api/cases/import");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiOperations api;
    private final KnownIds known;
    private final Random random;
    private final SchemaValues values;
    private final List<Operation> operations = new ArrayList<>();

    ApiFuzzer(ApiOperations api, KnownIds known, Random random) {
        this.api = api;
        this.known = known;
        this.random = random;
        this.values = new SchemaValues(api, known, random);
        for (Operation operation : api.all()) {
            // What takes a body has more to get wrong.
            int weight = CASE_DOCUMENTS.contains(operation.name())
                    ? 1
                    : operation.bodies().isEmpty() ? 2 : 5;
            for (int n = 0; n < weight; n++) {
                operations.add(operation);
            }
        }
    }

    FuzzRequest next(FuzzWorld world) {
        Operation operation = operations.get(random.nextInt(operations.size()));
        Map<String, String> headers = new LinkedHashMap<>();
        List<String> query = new ArrayList<>();
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            switch (parameter.in()) {
                case "path" ->
                    path = path.replace("{" + parameter.name() + "}", encoded(pathPart(operation, parameter)));
                case "query" -> query(parameter, query);
                default -> header(parameter, path, world, headers);
            }
        }
        byte[] body = new byte[0];
        if (operation.mediaType().isPresent()) {
            String type = operation.mediaType().get();
            headers.put("Content-Type", type.startsWith("multipart") ? type + "; boundary=part" : type);
            body = body(operation, type, world);
            if (random.nextInt(30) == 0) {
                headers.put("Content-Type", Hostile.text(random).replaceAll("[^!-~]", "") + "/x");
            }
        }
        if (random.nextInt(20) == 0) {
            headers.put("Accept", random.nextBoolean() ? "text/html" : "application/xml");
        }
        return new FuzzRequest(
                operation.name(), world.somebody(random), operation.method(), path, query, headers, body);
    }

    private String pathPart(Operation operation, Parameter parameter) {
        if (random.nextInt(5) == 0) {
            String text = Hostile.text(random);
            return text.isEmpty() ? "x" : text;
        }
        String[] steps = operation.path().split("/");
        // What would take away what the others need is done to what was made for it.
        boolean risky =
                operation.method().equals("DELETE") || operation.path().matches(".*/(members|roles|lock|decision)");
        String collection =
                steps[steps.length > 3 && steps[2].equals("catalog") || steps[2].equals("rulebook") ? 3 : 2];
        if (parameter.name().equals("kind")) {
            List<String> kinds = ImportKind.codes();
            return kinds.get(random.nextInt(kinds.size()));
        }
        return known.of(risky && random.nextInt(10) > 0 ? "made " + collection : collection, random);
    }

    private void query(Parameter parameter, List<String> query) {
        if (random.nextInt(5) < 2) {
            return;
        }
        String value =
                switch (random.nextInt(3)) {
                    case 0 -> Hostile.text(random);
                    case 1 ->
                        parameter.name().equals("after")
                                ? Hostile.place(random)
                                : known.likely(parameter.name(), random);
                    default ->
                        values.valid(parameter.name(), parameter.schema()).asText();
                };
        query.add(encoded(parameter.name()) + "=" + encoded(value));
        if (random.nextInt(20) == 0) {
            query.add(encoded(parameter.name()) + "=" + encoded(Hostile.text(random)));
        }
    }

    private void header(Parameter parameter, String path, FuzzWorld world, Map<String, String> headers) {
        int kind = random.nextInt(10);
        if (kind < 7) {
            headers.put(
                    parameter.name(),
                    parameter.name().equals("If-Match") ? world.tagOf(path) : "key" + random.nextInt(50));
        } else if (kind < 9) {
            headers.put(parameter.name(), Hostile.text(random).replaceAll("[^!-~]", "x") + "x");
        }
    }

    private byte[] body(Operation operation, String type, FuzzWorld world) {
        if (CASE_DOCUMENTS.contains(operation.name())) {
            return world.caseDocument(type).getBytes(StandardCharsets.UTF_8);
        }
        if (type.startsWith("multipart")) {
            return form();
        }
        JsonNode valid = values.valid("body", operation.bodies().get(type));
        byte[] written = written(values.bent(valid, Math.max(0, random.nextInt(5) - 1)));
        return random.nextInt(15) == 0 ? broken(written) : written;
    }

    private static byte[] written(JsonNode value) {
        try {
            // By way of text: half a character is written as an escape, where bytes would lose it.
            return JSON.writeValueAsString(value)
                    .codePoints()
                    .mapToObj(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                            ? String.format("\\u%04x", c)
                            : Character.toString(c))
                    .collect(java.util.stream.Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Cannot be written: " + value, unwritable);
        }
    }

    /** No JSON any more, or another than was meant. */
    private byte[] broken(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(written, Math.min(at, written.length));
            case 1 -> text.replaceFirst("\\{", "{\"name\":1,\"name\":2,").getBytes(StandardCharsets.UTF_8);
            case 2 -> "[".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            case 5 -> (text.substring(0, at) + "\u00ff" + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
            case 6 -> text.replaceFirst("\\d+", "1e999999999").getBytes(StandardCharsets.UTF_8);
            default ->
                (text.substring(0, at) + Hostile.text(random) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] form() {
        String name = random.nextInt(4) == 0 ? Hostile.text(random) : "file";
        String fileName = random.nextBoolean() ? Hostile.text(random) : "data.json";
        String content =
                switch (random.nextInt(4)) {
                    case 0 -> Hostile.text(random);
                    case 1 -> new String(written(values.bent(Hostile.value(random), 2)), StandardCharsets.UTF_8);
                    case 2 ->
                        "{\"gpt-4o\":{\"input_cost_per_token\":" + Hostile.text(random)
                                + ",\"litellm_provider\":\"openai\",\"mode\":\"chat\"}}";
                    default -> "id,name\na,b\n" + Hostile.text(random);
                };
        String form = "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--part--\r\n";
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(12) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
