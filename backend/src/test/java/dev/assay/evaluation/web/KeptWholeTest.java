package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A case document")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptWholeTest {
    private static final Map<String, String> YAML = Map.of("Content-Type", "application/yaml");

    private final TestServer server = TestServer.start(database());
    private Visitor lead;
    private Visitor evaluator;
    private Visitor auditor;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        auditor = server.signedIn("Aud", Role.AUDITOR);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "with {1} at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/candidates|[\"\"]|/candidates/0",
                "/candidates|[\"\\n\"]|/candidates/0",
                "/candidates|[null]|/candidates/0",
                "/candidates|[\"a\\u0000b\"]|/candidates/0",
                "/criteria/0/id|\"\"|/criteria/0/id",
                "/criteria/0/anchors|[null]|/criteria/0/anchors/0",
                "/ballots/0/swings|{\"\":10}|/ballots/0/swings",
                "/ballots/0/swings|{\"arena-hard\":null}|/ballots/0/swings/arena-hard",
                "/need/asOf|\"+999999999-12-31\"|/need/asOf",
                "/need/workload/peakFactor|0|/need/workload",
                "/method/tieBreak|\" \"|/method/tieBreak",
                "/template|\"12345678901234567890123456789012345678901234567890123456789012345\"|/template"
            })
    @DisplayName("that is no case is refused at its place, and nothing of it is kept")
    void refused(String place, String value, String pointer) throws Exception {
        Answer made = lead.post("/api/cases", Map.of("title", "Whole", "template", "customer-service"));
        String path = made.header("Location");
        String stored = lead.get(path + "/stored").body();
        String sent = with(made.json().get("case"), place, value);
        Answer put = lead.put(path, sent, "\"v1\"");
        assertThat(put.status()).as(put.body()).isEqualTo(422);
        assertThat(put.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(put.json().at("/errors/0/remedy").asText()).isNotBlank();
        assertThat(lead.get(path + "/stored").body()).isEqualTo(stored);
        assertThat(lead.get(path).header("ETag")).isEqualTo("\"v1\"");
        int total = lead.get("/api/cases").json().get("total").asInt();
        Answer brought = lead.send("POST", "/api/cases/import", sent, YAML);
        assertThat(brought.status()).as(brought.body()).isEqualTo(422);
        assertThat(brought.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(lead.get("/api/cases").json().get("total").asInt()).isEqualTo(total);
        assertThat(lead.send("POST", path + "/what-if", sent, Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("in a title whose letters grow when they are lowered is kept and found")
    void growingTitle() {
        Answer made = lead.post("/api/cases", Map.of("title", "İ".repeat(200)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "that this build cannot read says so, is had as it is stored, is deleted by its lead, and breaks nothing else")
    void unreadable() throws SQLException {
        String good = lead.post("/api/cases", Map.of("title", "Good")).header("Location");
        String newer = shared("Of a newer build");
        String damaged = shared("Damaged");
        damage(newer, "{\"format\":7,\"id\":\"x\",\"phases\":[]}");
        damage(damaged, "{\"format\":1,\"tit");

        JsonNode lines = lead.get("/api/cases?sort=title").json().get("items");
        assertThat(line(lines, "Good").has("problem")).isFalse();
        assertThat(line(lines, "Of a newer build").get("problem").asText())
                .isEqualTo("It was written in format 7, and this build reads format 1.");
        assertThat(line(lines, "Damaged").get("problem").asText()).contains("damaged");

        Answer refused = lead.get(newer);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().get("type").asText()).isEqualTo("urn:assay:problem:unreadable-document");
        assertThat(refused.json().at("/context/title").asText()).isEqualTo("Of a newer build");
        assertThat(refused.json().at("/context/version").asLong()).isEqualTo(3);
        assertThat(refused.json().at("/context/mayDelete").asBoolean()).isTrue();
        assertThat(evaluator.get(newer).json().at("/context/mayDelete").asBoolean())
                .isFalse();
        for (String part : List.of("/assessment", "/prices", "/export", "/robustness")) {
            assertThat(lead.get(newer + part).status()).as(part).isEqualTo(409);
        }
        Answer stored = evaluator.get(newer + "/stored");
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.body()).isEqualTo("{\"format\":7,\"id\":\"x\",\"phases\":[]}");
        assertThat(auditor.get(newer + "/stored").status())
                .as("it may hold prices")
                .isEqualTo(403);
        assertThat(lead.status("GET", newer + "/events", "", Map.of())).isEqualTo(200);
        assertThat(lead.post(newer + "/lock", Map.of(), Map.of("If-Match", "\"v3\""))
                        .status())
                .isEqualTo(409);

        assertThat(lead.get(good).status()).isEqualTo(200);
        Answer fired = lead.get("/api/rulebook/fired");
        assertThat(fired.status()).as(fired.body()).isEqualTo(200);
        assertThat(fired.json().get("incomplete").findValuesAsText("title")).contains("Of a newer build", "Damaged");
        assertThat(lead.get("/api/cases?q=newer").json().get("total").asInt()).isEqualTo(1);

        assertThat(evaluator.delete(newer, "\"v3\"").status()).isEqualTo(403);
        assertThat(lead.delete(newer, "\"v2\"").status()).isEqualTo(412);
        assertThat(lead.delete(newer, "\"v3\"").status()).isEqualTo(204);
        assertThat(lead.delete(damaged, "\"v3\"").status()).isEqualTo(204);
        assertThat(lead.get(newer).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is not the only one: a decision and an import that cannot be read hide no other, and say what to do")
    void otherDocuments() throws SQLException {
        String path =
                lead.post("/api/cases", Map.of("title", "Decided elsewhere")).header("Location");
        run(
                "INSERT INTO decision (id, number, case_id, title, chosen, chosen_name, decided_on, decided_by, digest,"
                        + " document, created_at) VALUES ('d1', 1, ?, 'Decided elsewhere', 'a@b', 'A', DATE '2026-05-09',"
                        + " 'Lea', 'x', ?, TIMESTAMP WITH TIME ZONE '2026-05-09 10:00:00+00')",
                id(path),
                "{\"record\":{\"format\":9}}");
        assertThat(lead.get("/api/decisions").json().at("/items/0/id").asText()).isEqualTo("d1");
        for (String part : List.of("", "/record.md")) {
            Answer refused = lead.get("/api/decisions/d1" + part);
            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.json().get("detail").asText()).contains("record.json");
        }
        assertThat(lead.get("/api/decisions/d1/record.json").body()).isEqualTo("{\"record\":{\"format\":9}}");
        assertThat(lead.get("/api/decisions/d1/verification")
                        .json()
                        .get("verdict")
                        .asText())
                .isEqualTo("DIFFERS");
        assertThat(lead.delete(path, "\"v1\"").status())
                .as("its decision is kept")
                .isEqualTo(409);

        run(
                "INSERT INTO catalog_import (id, kind, source, status, proposal, report, proposed_by, proposed_at, version)"
                        + " VALUES (?, 'litellm', 'prices.json', 'PROPOSED', ?, 'no report', 'Lea',"
                        + " TIMESTAMP WITH TIME ZONE '2026-05-09 10:00:00+00', 0)",
                "i1",
                "{\"entries\":[{\"items\":[{\"kind\":\"COMET\"}]}]}");
        Answer imports = lead.get("/api/imports");
        assertThat(imports.status()).as(imports.body()).isEqualTo(200);
        assertThat(imports.body()).contains("cannot read the report of this import");
        assertThat(lead.post("/api/imports/i1/accept", Map.of()).status()).isEqualTo(409);
        assertThat(lead.post("/api/imports/i1/reject", Map.of()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("keeps authors and days by the server, whatever is sent")
    void authors() {
        Answer made = lead.post("/api/cases", Map.of("title", "Authors", "template", "customer-service"));
        String path = made.header("Location");
        ObjectNode file = made.json().get("case").deepCopy();
        fact(file, "Lea", "2020-01-01");
        Answer saved = lead.put(path, file, "\"v1\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().at("/case/facts/0/recorded").asText())
                .startsWith("20")
                .isNotEqualTo("2020-01-01");
        ObjectNode forged = saved.json().get("case").deepCopy();
        fact(forged, "Legal department", "2020-01-01");
        Answer refused = lead.put(path, forged, "\"v2\"");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/facts/1/author");
        ObjectNode board = saved.json().get("case").deepCopy();
        board.withArray("ballots")
                .addObject()
                .put("author", "Board of directors")
                .putObject("swings");
        assertThat(lead.put(path, board, "\"v2\"").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("brought with a file is marked, and what was confirmed elsewhere is not confirmed here")
    void brought() {
        Answer made = lead.post("/api/cases", Map.of("title", "Brought", "template", "customer-service"));
        ObjectNode file = made.json().get("case").deepCopy();
        fact(file, "Legal department", "2020-01-01");
        file.withArray("judgements")
                .addObject()
                .put("criterion", "arena-hard")
                .put("subject", "x@y")
                .put("author", "Eli")
                .put("reason", "tried it")
                .put("secondPerson", "Aud")
                .put("recorded", "2026-01-01")
                .putObject("range")
                .put("low", 10.0)
                .put("high", 20.0);
        Answer back = lead.send("POST", "/api/cases/import", file.toString(), YAML);
        assertThat(back.status()).as(back.body()).isEqualTo(201);
        JsonNode arrived = back.json().get("case");
        assertThat(arrived.at("/facts/0/author").asText()).isEqualTo("Legal department");
        assertThat(arrived.at("/facts/0/brought/by").asText()).isEqualTo("Lea");
        assertThat(arrived.at("/ballots/0/brought/by").asText()).isEqualTo("Lea");
        assertThat(arrived.at("/judgements/0/secondPerson").asText()).isEmpty();
        assertThat(arrived.at("/judgements/0/brought/confirmedBy").asText()).isEqualTo("Aud");
        ObjectNode confirmed = arrived.deepCopy();
        ((ObjectNode) confirmed.at("/judgements/0")).put("secondPerson", "Lea");
        Answer refused = lead.put(back.header("Location"), confirmed, "\"v1\"");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/judgements/0/secondPerson");
        assertThat(lead.put(back.header("Location"), arrived, "\"v1\"").header("ETag"))
                .as("sent back as it came, it is no change")
                .isEqualTo("\"v1\"");
    }

    private static void fact(ObjectNode file, String author, String recorded) {
        file.withArray("facts")
                .addObject()
                .put("offering", "*")
                .put("field", "case.dpia")
                .put("value", true)
                .put("source", "letter of " + author)
                .put("author", author)
                .put("recorded", recorded)
                .put("reason", "it is asked for");
    }

    private String shared(String title) {
        String path = lead.post("/api/cases", Map.of("title", title)).header("Location");
        Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
        assertThat(lead.put(path + "/members", members, "\"v1\"").status()).isEqualTo(200);
        return path;
    }

    /** As another build, or a broken disk, would leave it. */
    private void damage(String path, String document) throws SQLException {
        run("UPDATE evaluation_case SET document = ?, version = version + 1 WHERE id = ?", document, id(path));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void run(String sql, String... values) throws SQLException {
        DataSource database = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class));
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            assertThat(update.executeUpdate()).isEqualTo(1);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static JsonNode line(JsonNode lines, String title) {
        for (JsonNode line : lines) {
            if (line.get("title").asText().equals(title)) {
                return line;
            }
        }
        throw new AssertionError("No case is called " + title + ".");
    }

    /** The document with one raw JSON value in a place. */
    private static String with(JsonNode file, String place, String value) {
        ObjectNode changed = file.deepCopy();
        int last = place.lastIndexOf('/');
        ((ObjectNode) changed.at(place.substring(0, last))).put(place.substring(last + 1), "@@here@@");
        return changed.toString().replace("\"@@here@@\"", value);
    }
}
