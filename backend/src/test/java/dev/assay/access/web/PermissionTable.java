package dev.assay.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who may use which endpoint, as {@code permissions.csv} says, and what is sent to find out. */
final class PermissionTable {
    static final PermissionTable EMPTY = new PermissionTable(Map.of());

    private static final String FILE = "/permissions.csv";
    private static final String NO_WORKBOOK =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\nnone\r\n--part--\r\n";
    private static final String MULTIPART = "multipart/form-data; boundary=part";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/cases", "{\"title\":\"\"}"),
            Map.entry("POST /api/cases/import", "title: ["),
            Map.entry("POST /api/cases/{id}/unlock", "{\"reason\":\"A criterion was forgotten.\"}"),
            Map.entry("POST /api/cases/{id}/reopen", "{\"reason\":\"The vendor withdrew its offer.\"}"),
            Map.entry("POST /api/cases/{id}/rulebook", "{\"digest\":\"none\"}"),
            Map.entry("POST /api/decisions/{id}/confirmation", "{\"rulebook\":\"none\",\"reason\":\"\"}"),
            Map.entry("POST /api/decisions/{id}/again", "{\"rulebook\":\"none\"}"),
            Map.entry("PUT /api/cases/{id}/members", "{\"members\":[]}"),
            Map.entry("POST /api/cases/{id}/decision", "{\"chosen\":\"no-such-model@nowhere\"}"),
            Map.entry("POST /api/cases/{id}/decision/check", "{\"chosen\":\"\"}"),
            Map.entry("POST /api/claims/{id}/withdraw", "{\"reason\":\"\"}"),
            Map.entry("POST /api/cases/{id}/elicitation", "{\"swings\":{}}"),
            Map.entry("POST /api/people", "{\"name\":\"\",\"password\":\"\",\"roles\":[]}"),
            Map.entry("PUT /api/account/password", "{\"current\":\"\",\"password\":\"\"}"),
            Map.entry("PUT /api/people/{id}/roles", "{\"roles\":[],\"active\":true}"),
            Map.entry("POST /api/rulebook/publish", "{\"digest\":\"none\"}"),
            Map.entry("POST /api/rulebook/impact", "{\"to\":\"none\"}"),
            Map.entry("POST /api/rulebook/impact/draft", "{\"draft\":{\"path\":\"none\",\"text\":\"\"}}"),
            Map.entry("POST /api/rulebook/impact/seen", "{\"to\":\"none\"}"),
            Map.entry("POST /api/rulebook/check", "{\"path\":\"a/b.drl\",\"text\":\"\"}"),
            Map.entry("POST /api/rulebook/restore", "{\"digest\":\"none\"}"),
            Map.entry("POST /api/rulebook/diff", "{\"path\":\"a/b.drl\",\"text\":\"\"}"),
            Map.entry("POST /api/rulebook/simulate", "{\"asOf\":\"2026-05-09\",\"facts\":{}}"),
            Map.entry("PUT /api/rulebook/files/{+path}", "{\"text\":\"\"}"),
            Map.entry("PUT /api/rulebook/editors", "{\"path\":\"a/b.drl\",\"doing\":\"left\"}"),
            Map.entry("POST /api/rulebook/workbook/{+path}", NO_WORKBOOK),
            Map.entry("POST /api/tokens", "{\"name\":\"\",\"scopes\":[],\"days\":1}"),
            Map.entry(
                    "POST /api/imports/from/{kind}",
                    "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.json\"\r\n"
                            + "Content-Type: application/json\r\n\r\n[\r\n--part--\r\n"));
    private static final Set<String> WHOLE_CASE = Set.of("PUT /api/cases/{id}", "POST /api/cases/{id}/what-if");

    private final Map<String, Map<String, String>> rows;

    private PermissionTable(Map<String, Map<String, String>> rows) {
        this.rows = rows;
    }

    static PermissionTable load() {
        try (InputStream in = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] head = lines.get(0).split(",");
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 2; column < head.length; column++) {
                    row.put(head[column], cells[column]);
                }
                rows.put(cells[0] + " " + cells[1], row);
            }
            return new PermissionTable(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
    }

    Set<String> endpoints() {
        return rows.keySet();
    }

    Map<String, String> expected(String endpoint) {
        return Objects.requireNonNull(rows.get(endpoint), endpoint);
    }

    static String word(int status, boolean ofCase) {
        if (status == 401 || status == 403) {
            return "no";
        }
        return ofCase && status == 404 ? "hidden" : "yes";
    }

    static String contentType(String endpoint) {
        return switch (endpoint) {
            case "POST /api/imports/from/{kind}",
                    "POST /api/imports/from/{kind}/preview",
                    "POST /api/rulebook/workbook/{+path}" -> MULTIPART;
            case "POST /api/cases/import" -> "application/yaml";
            default -> "application/json";
        };
    }

    static String body(String endpoint, JsonNode caseFile) {
        if (WHOLE_CASE.contains(endpoint)) {
            return caseFile.toString();
        }
        return endpoint.startsWith("GET") ? "" : BODIES.getOrDefault(endpoint, "{}");
    }
}
