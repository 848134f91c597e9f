package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The impact over HTTP")
class ImpactOverHttpTest {
    private static final String IMPACT = "/api/rulebook/impact";
    private static final String OFFERING = "mistral-large-2411@mistral-api";
    private static final Map<String, String> AWARD = Map.of(
            "chosen", OFFERING,
            "justification", "It is hosted in the EU by a company of the EU.",
            "acceptedUnknowns", "A pilot with a small group measures what is unknown.");

    /** Digits that stand nowhere else. */
    private static final String FIGURE = "1.73829";

    @TempDir
    private Path data;

    private TestServer server;
    private Visitor lead;
    private Visitor evaluator;
    private Visitor outsider;
    private Visitor auditor;
    private Visitor author;
    private Visitor publisher;

    @BeforeEach
    void start() {
        server = TestServer.start(Map.of("assay.data", data.toString()));
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        outsider = server.signedIn("Sam", Role.PROCUREMENT_LEAD);
        auditor = server.signedIn("Aud", Role.AUDITOR);
        author = server.signedIn("Ada", Role.COMPLIANCE_AUTHOR);
        publisher = server.signedIn("Pat", Role.COMPLIANCE_PUBLISHER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "stays told when a case changes, says how many did, and what changed is looked at again when it is read")
    void busy() throws IOException {
        String path = seedCase();
        String digest = saveRule("house-a");
        JsonNode done = workedOut(digest, "ANSWER");
        assertThat(done.at("/changedSince").asInt()).isZero();
        ObjectNode file = lead.get(path).json().get("case").deepCopy();
        assertThat(lead.put(path, file.put("title", "Assistant, renamed"), etag(path))
                        .status())
                .isEqualTo(200);

        JsonNode after = lead.get(IMPACT + "?to=" + digest).json();
        assertThat(after.at("/state").asText()).isEqualTo("DONE");
        assertThat(after.at("/changedSince").asInt()).isEqualTo(1);
        assertThat(after.at("/impact/touched/0/title").asText())
                .as("as it was found")
                .isNotEqualTo("Assistant, renamed");
        Answer seen = publisher.post(IMPACT + "/seen", Map.of("to", digest));
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.json().at("/changedSince").asInt()).isZero();
        assertThat(lead.get(IMPACT + "?to=" + digest)
                        .json()
                        .at("/impact/touched/0/title")
                        .asText())
                .isEqualTo("Assistant, renamed");
        Answer published = publisher.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "tells of a locked case what changes against the rulebook it is locked to, and that it stays on that one")
    void locked() throws IOException {
        String path = seedCase();
        assertThat(lead.send("POST", path + "/lock", "", Map.of("If-Match", etag(path)))
                        .status())
                .isEqualTo(200);
        publish(saveRule("house-a"));
        String digest = saveRule("house-b");
        JsonNode touched = workedOut(digest, "ANSWER", lead).at("/impact/touched/0");
        assertThat(touched.at("/stage").asText()).isEqualTo("LOCKED");
        assertThat(touched.at("/findings").findValuesAsText("rule"))
                .as("from the rulebook it is locked to, not from the published one")
                .contains("house-a", "house-b");
        for (String form : List.of("csv", "md")) {
            assertThat(lead.get(IMPACT + "/impact." + form + "?to=" + digest).body())
                    .contains("locked: stays on its rulebook until its lead moves it");
        }
        pinGone(path, digest);
    }

    private void pinGone(String path, String digest) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        update("UPDATE evaluation_case SET rulebook_digest = 'gone', version = version + 1 WHERE id = ?", id);
        JsonNode again = workedOut(digest, "ANSWER", lead);
        assertThat(again.at("/impact/unanswered/0/reason").asText()).contains("cannot be read by this version");
        assertThat(lead.get(path + "/assessment").status()).isEqualTo(409);
        Answer moved = lead.post(
                path + "/rulebook",
                Map.of(
                        "digest",
                        lead.get(path).json().at("/meta/rulebook/published").asText()),
                Map.of("If-Match", etag(path)));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(lead.get(path + "/assessment").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "tells nobody but members of a case with contracted prices more than numbers, and these by rule to a second person")
    void confidential() throws IOException {
        String path = seedCase();
        lead.send("POST", path + "/lock", "", Map.of("If-Match", etag(path)));
        Answer priced = lead.put(path, priced(path), etag(path));
        assertThat(priced.status()).as(priced.body()).isEqualTo(200);
        String title = priced.json().at("/case/title").asText();
        String leader =
                lead.get(path + "/assessment").json().at("/alternatives/0/name").asText();
        String digest = saveRule("house-a");
        workedOut(digest, "ANSWER");
        assertThat(evaluator.get(IMPACT + "?to=" + digest).body()).as("members").contains(title, OFFERING);
        for (Visitor other : List.of(outsider, auditor, author, publisher)) {
            for (String part : List.of("", "/impact.csv", "/impact.md")) {
                Answer told = other.get(IMPACT + part + "?to=" + digest);
                assertThat(told.status()).as(told.body()).isEqualTo(200);
                assertThat(told.body()).doesNotContain(title, OFFERING, "Mistral", leader, FIGURE);
            }
            JsonNode hidden = other.get(IMPACT + "?to=" + digest).json().get("hidden");
            assertThat(hidden.at("/touched").asInt()).isEqualTo(1);
            assertThat(hidden.has("detail")).isEqualTo(other == publisher);
        }
        JsonNode rule = publisher.get(IMPACT + "?to=" + digest).json().at("/hidden/detail/rules/0");
        assertThat(rule)
                .hasToString(
                        "{\"rule\":\"house-a\",\"title\":\"House rule\",\"kind\":\"KNOCK_OUT\",\"change\":\"COMES\",\"cases\":1}");
        assertThat(publisher.get(IMPACT + "/impact.csv?to=" + digest).body())
                .contains(",cases not shown to you,,knock-out comes,house-a,,,1");
        assertThat(server.bean(dev.assay.access.acts.AuditLog.class)
                        .count(publisher.personId(), "", "rulebook.impact-asked"))
                .as("who asked is kept")
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "lists a case and a record that cannot be read as not answered and is told, seen and published all the same")
    void unreadable() throws IOException {
        String good = seedCase();
        String bad = seedCase();
        String decided = seedCase();
        Answer decision = lead.post(decided + "/decision", AWARD, Map.of("If-Match", etag(decided)));
        assertThat(decision.status()).as(decision.body()).isEqualTo(201);
        update(
                "UPDATE decision SET document = '{' WHERE id = ?",
                decision.json().at("/id").asText());
        update("UPDATE evaluation_case SET document = '{', version = version + 1 WHERE id = ?", id(bad));
        String digest = saveRule("house-a");
        JsonNode impact = workedOut(digest, "ANSWER", lead).get("impact");
        assertThat(impact.get("unanswered").findValuesAsText("id")).containsExactlyInAnyOrder(id(bad), id(decided));
        assertThat(impact.get("unanswered").findValuesAsText("reason"))
                .anySatisfy(reason -> assertThat(reason).contains("cannot read the case", "damaged"))
                .anySatisfy(reason -> assertThat(reason).contains("log of the server"));
        assertThat(impact.get("touched").findValuesAsText("id")).containsExactly(id(good));
        publish(digest);
    }

    @Test
    @DisplayName(
            "ends when it is cancelled, goes on when it is asked for again, and ends when its rulebook is overtaken")
    void cancelled() throws IOException {
        seedCase();
        String digest = saveRule("house-a");
        Map<String, String> asked = Map.of("to", digest, "depth", "ROBUSTNESS");
        String address = IMPACT + "?depth=ROBUSTNESS&to=" + digest;
        assertThat(author.post(IMPACT, asked).json().at("/state").asText()).isEqualTo("RUNNING");
        assertThat(author.delete(address, "").status()).isEqualTo(204);
        assertThat(settled(address, author).at("/state").asText()).isEqualTo("STOPPED");
        assertThat(publisher.post(IMPACT + "/seen", Map.of("to", digest)).status())
                .isEqualTo(409);

        assertThat(author.post(IMPACT, asked).json().at("/state").asText()).isEqualTo("RUNNING");
        saveRule("house-b");
        assertThat(settled(address, author).at("/state").asText())
                .as("another rulebook waits by now")
                .isEqualTo("STOPPED");
    }

    @Test
    @DisplayName(
            "is told of an earlier publication too: what going back to it would change; of any other rulebook it is refused")
    void earlier() throws IOException {
        seedCase();
        String before =
                author.get("/api/rulebook").json().at("/published/digest").asText();
        publish(saveRule("house-a"));
        JsonNode back = workedOut(before, "ANSWER", lead);
        assertThat(back.at("/impact/touched/0/findings/0/after").asText()).isEqualTo("NONE");
        assertThat(author.post(IMPACT, Map.of("to", "f".repeat(64))).status()).isEqualTo(409);
        assertThat(publisher.post(IMPACT + "/seen", Map.of("to", before)).status())
                .as("it does not wait")
                .isEqualTo(409);
    }

    @Test
    @DisplayName(
            "is told of a text that is not saved: the same as once it is saved, no more of it to others, and nothing is written")
    void draft() throws IOException {
        seedCase();
        Map<String, Object> asked = Map.of("draft", Map.of("path", "security/house-a.csv", "text", table("house-a")));
        Answer started = author.post(IMPACT + "/draft", asked);
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String digest = started.json().at("/after").asText();
        JsonNode draft = settled(IMPACT + "?to=" + digest, lead);
        assertThat(draft.at("/impact/touched/0/findings").findValuesAsText("rule"))
                .contains("house-a");
        JsonNode others = outsider.get(IMPACT + "?to=" + digest).json();
        assertThat(others.at("/impact/touched")).isEmpty();
        assertThat(others.at("/hidden/touched").asInt()).isEqualTo(1);
        assertThat(publisher.post(IMPACT + "/draft", asked).json().get("hidden").has("detail"))
                .as("whoever writes a draft is no second person to it")
                .isFalse();
        assertThat(publisher.get(IMPACT + "?to=" + digest).json().get("hidden").has("detail"))
                .isFalse();
        assertThat(author.get("/api/rulebook").json().at("/working/digest").asText())
                .as("nothing is written")
                .isEqualTo(author.get("/api/rulebook")
                        .json()
                        .at("/published/digest")
                        .asText());
        assertThat(publisher.post(IMPACT + "/seen", Map.of("to", digest)).status())
                .as("nobody publishes what is not saved")
                .isEqualTo(409);

        assertThat(saveRule("house-a")).isEqualTo(digest);
        Answer again = publisher.post(IMPACT, Map.of("to", digest));
        assertThat(again.json().at("/state").asText())
                .as("what was worked out of the draft holds of what was saved")
                .isEqualTo("DONE");
        assertThat(again.json().get("hidden").has("detail"))
                .as("of what was saved by somebody else")
                .isTrue();
        assertThat(again.json().get("impact").get("touched"))
                .isEqualTo(publisher.get(IMPACT + "?to=" + digest).json().at("/impact/touched"));
        assertThat(server.bean(dev.assay.access.acts.AuditLog.class)
                        .count(author.personId(), "", "rulebook.impact-asked"))
                .as("who asked is kept")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("of a draft that is not valid is refused with what to do, and one goes on while others are saved")
    void draftAmongOthers() throws IOException {
        seedCase();
        Answer wrong = author.post(
                IMPACT + "/draft", Map.of("draft", Map.of("path", "security/house-a.csv", "text", "id;title\nx;y\n")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Correct what the check names first.");

        Map<String, Object> asked = Map.of(
                "depth", "ROBUSTNESS", "draft", Map.of("path", "security/house-a.csv", "text", table("house-a")));
        Answer started = author.post(IMPACT + "/draft", asked);
        assertThat(started.json().at("/state").asText()).isEqualTo("RUNNING");
        saveRule("house-b");
        String digest = started.json().at("/after").asText();
        assertThat(settled(IMPACT + "?depth=ROBUSTNESS&to=" + digest, author)
                        .at("/state")
                        .asText())
                .isEqualTo("DONE");
    }

    private void publish(String digest) {
        workedOut(digest, "ANSWER");
        assertThat(publisher.post(IMPACT + "/seen", Map.of("to", digest)).status())
                .isEqualTo(200);
        Answer published = publisher.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    private JsonNode workedOut(String digest, String depth) {
        return workedOut(digest, depth, publisher);
    }

    private JsonNode workedOut(String digest, String depth, Visitor reader) {
        Answer started = publisher.post(IMPACT, Map.of("to", digest, "depth", depth));
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        JsonNode done = settled(IMPACT + "?depth=" + depth + "&to=" + digest, reader);
        assertThat(done.at("/state").asText()).as(done.toString()).isEqualTo("DONE");
        return done;
    }

    private static JsonNode settled(String address, Visitor reader) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        JsonNode view = reader.get(address).json();
        while (view.at("/state").asText().equals("RUNNING") && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            view = reader.get(address).json();
        }
        return view;
    }

    /** Saves one more rule, which knocks out offerings of one country; the digest of the rulebook with it. */
    private String saveRule(String rule) {
        Answer saved = author.put("/api/rulebook/files/security/" + rule + ".csv", Map.of("text", table(rule)), "");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return author.get("/api/rulebook").json().at("/working/digest").asText();
    }

    private static String table(String rule) {
        return "id;title;when operator.headquarters in;effect;text;reference;owner;force;waivable;basis;rationale\n"
                + rule
                + ";House rule;FR;knock-out;Not from there.;House policy;Security;policy;yes;policy;An example.\n";
    }

    private ObjectNode priced(String path) {
        ObjectNode file = lead.get(path).json().get("case").deepCopy();
        ObjectNode pricing = ((ObjectNode) file.get("need")).putObject("pricing");
        for (String empty : List.of("migrations", "selfHosting")) {
            pricing.putArray(empty);
        }
        ObjectNode contract = pricing.putArray("contracted").addObject();
        contract.put("offering", OFFERING)
                .put("currency", "EUR")
                .put("source", "offer of 2026-05-02")
                .put("withheld", false);
        ArrayNode lines = contract.putArray("lines");
        for (String component : List.of("INPUT", "OUTPUT")) {
            lines.addObject()
                    .put("component", component)
                    .put("aboveContextTokens", 0)
                    .put("perMillionTokens", FIGURE)
                    .put("contractuallyFree", false);
        }
        return file;
    }

    private String etag(String path) {
        return lead.get(path).header("ETag");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As something other than this program would. */
    private void update(String statement, String id) {
        String address = "jdbc:h2:file:" + data.resolve("assay") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, id);
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        } catch (SQLException failure) {
            throw new AssertionError(statement, failure);
        }
    }

    /** A new case with the content of the seed case; the evaluator is a member too. */
    private String seedCase() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ImpactOverHttpTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer made = lead.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String path = made.header("Location");
            Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
            assertThat(lead.put(path + "/members", members, made.header("ETag")).status())
                    .isEqualTo(200);
            return path;
        }
    }
}
