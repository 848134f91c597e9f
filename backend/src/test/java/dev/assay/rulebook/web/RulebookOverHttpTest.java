package dev.assay.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.acts.AuditLog;
import dev.assay.rulebook.PublishedRulebooks.Published;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.acts.Authorship;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The rulebook over HTTP")
class RulebookOverHttpTest {
    private static final String TABLE = "/api/rulebook/files/small/rules.csv";
    private static final String TEXT =
            """
            id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale
            one-coding;Coding;coding;flag;Coding is looked at.;Our own convention;Security;policy;yes;policy;An example.
            """;

    @TempDir
    private Path temporary;

    private Path data;

    private Path rules;
    private TestServer server;
    private Visitor author;
    private Visitor publisher;

    @BeforeEach
    void start() throws IOException {
        data = temporary.resolve("data");
        rules = data.resolve("rules");
        Files.createDirectories(rules.resolve("small"));
        Files.writeString(rules.resolve("small/rules.csv"), TEXT);
        server = TestServer.start(Map.of("assay.data", data.toString()));
        author = server.signedIn("Ada", Role.COMPLIANCE_AUTHOR, Role.COMPLIANCE_PUBLISHER);
        publisher = server.signedIn("Pat", Role.COMPLIANCE_PUBLISHER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "a saved change waits, its author may not publish it even after a restart, a second person may, and all is audited")
    void fourEyes() {
        String before = published();
        Answer saved = save(TEXT.replace("Coding is looked at.", "Coding is looked at closely."));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(published()).isEqualTo(before);
        JsonNode working = author.get("/api/rulebook").json().get("working");
        String digest = working.get("digest").asText();
        assertThat(digest).isNotEqualTo(before);
        assertThat(working.get("differs").asBoolean()).isTrue();
        assertThat(working.at("/authors/0").asText()).isEqualTo("Ada");

        server.close();
        server = TestServer.start(Map.of("assay.data", data.toString()));
        author = server.visitor().signIn("Ada", TestServer.PASSWORD);
        publisher = server.visitor().signIn("Pat", TestServer.PASSWORD);
        Answer own = author.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().get("detail").asText()).contains("small/rules.csv", "second person");
        assertThat(published()).isEqualTo(before);

        Answer blind = publisher.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(blind.status()).isEqualTo(409);
        assertThat(blind.json().get("detail").asText()).contains("Work out its impact");
        seeImpact(digest, before);
        Answer second = publisher.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(published()).isEqualTo(digest);
        assertThat(publisher
                        .post("/api/rulebook/publish", Map.of("digest", before))
                        .status())
                .isEqualTo(409);
        JsonNode newest = author.get("/api/rulebook/history").json().at("/items/0");
        assertThat(newest.get("by").asText()).isEqualTo("Pat");
        assertThat(newest.get("changed")).hasToString("[\"small/rules.csv\"]");
        AuditLog audit = server.bean(AuditLog.class);
        assertThat(audit.newest(Long.MAX_VALUE, "", "", "rulebook.published", 9))
                .hasSize(2);
        assertThat(audit.newest(Long.MAX_VALUE, author.personId(), "", "rule-file.saved", 9))
                .hasSize(1);
        assertThat(audit.verify().isWhole()).isTrue();

        Answer back = author.post("/api/rulebook/restore", Map.of("digest", before));
        assertThat(back.json().get("changed")).hasToString("[\"small/rules.csv\"]");
        assertThat(author.get("/api/rulebook").json().at("/working/digest").asText())
                .isEqualTo(before);
        assertThat(published()).as("restoring publishes nothing").isEqualTo(digest);
        assertThat(author.post("/api/rulebook/publish", Map.of("digest", before))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a new rule begins switched off, with cases that it meets; a taken or a bad name is refused")
    void newRule() {
        Answer begun =
                author.post("/api/rulebook/new-rule", Map.of("id", "two-new", "folder", "small", "shape", "TABLE"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.json().get("written")).hasToString("[\"small/two-new.csv\",\"small/two-new.cases.yaml\"]");
        assertThat(author.post("/api/rulebook/new-rule", Map.of("id", "three", "folder", "fresh", "shape", "SENTENCE"))
                        .status())
                .isEqualTo(201);
        for (JsonNode rule : author.get("/api/rulebook/rules?q=[Title]").json().get("items")) {
            assertThat(rule.get("active").asBoolean()).as(rule.toString()).isFalse();
        }
        assertThat(author.get("/api/rulebook/rules?active=false").json().get("items"))
                .hasSize(2);
        JsonNode state = author.get("/api/rulebook").json();
        assertThat(state.get("failingCases")).isEmpty();
        assertThat(state.at("/working/cases").asInt()).isEqualTo(6);
        for (String id : List.of("two-new", "one-coding", "Bad name", "../x")) {
            assertThat(author.post("/api/rulebook/new-rule", Map.of("id", id, "folder", "small", "shape", "TABLE"))
                            .status())
                    .as(id)
                    .isIn(409, 422);
        }
    }

    @Test
    @DisplayName("an author who is a member of no case learns what the rules say to the whole catalog")
    void analysis() {
        JsonNode analysis = author.get("/api/rulebook/analysis").json();
        assertThat(analysis.get("cases").asInt()).isZero();
        assertThat(analysis.get("offerings").asInt()).isGreaterThan(50);
        assertThat(analysis.get("needs")).hasSize(4);
        save(TEXT.replace("one-coding;Coding;coding;", "one-coding;Coding;recruitment;"));
        JsonNode after = author.get("/api/rulebook/analysis").json();
        assertThat(after.get("digest")).isNotEqualTo(analysis.get("digest"));
        assertThat(analysis.get("observations").findValuesAsText("kind"))
                .as("one template is about coding")
                .doesNotContain("never-on-catalog");
        assertThat(after.get("observations").findValuesAsText("kind")).contains("never-on-catalog");
    }

    @Test
    @DisplayName(
            "an invalid text is refused with line, column and remedy, nothing is written, and the last good rulebook stays")
    void invalid() throws IOException {
        String before = author.get("/api/rulebook").json().toString();
        Answer refused = save(TEXT.replace(";coding;flag", ";codin;flag"));
        assertThat(refused.status()).isEqualTo(422);
        JsonNode error = refused.json().at("/errors/0");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("column").asInt()).isEqualTo(19);
        assertThat(error.get("message").asText()).contains("codin");
        assertThat(error.get("remedy").asText()).contains("coding");
        assertThat(Files.readString(rules.resolve("small/rules.csv"))).isEqualTo(TEXT);
        assertThat(author.get("/api/rulebook").json()).hasToString(before);

        Answer check = author.post(
                "/api/rulebook/check",
                Map.of("path", "small/rules.csv", "text", TEXT.replace(";coding;flag", ";codin;flag")));
        assertThat(check.json().get("valid").asBoolean()).isFalse();
        assertThat(check.json().at("/diagnostics/0/file").asText()).isEqualTo("small/rules.csv");
    }

    @Test
    @DisplayName(
            "a filter that is neither true nor false is refused at its name instead of being taken for one of them")
    void badFilter() {
        assertThat(author.get("/api/rulebook/rules?active=true")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(author.get("/api/rulebook/rules?active=false")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Answer refused = author.get("/api/rulebook/rules?active=perhaps");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/active");
        assertThat(refused.json().at("/errors/0/message").asText()).contains("perhaps");
    }

    @Test
    @DisplayName("a name that leads elsewhere is refused and nothing is written")
    void traversal() throws IOException {
        long before = filesIn(temporary);
        for (String name : List.of(
                "..%2Foutside.csv",
                "small/..%2F..%2Foutside.csv",
                "%2Ftmp%2Foutside.csv",
                "small/.hidden.csv",
                "small/x.html",
                "Small/x.csv",
                "small%5C..%5Cx.csv",
                "x.csv")) {
            String path = "/api/rulebook/files/" + name;
            Answer answer = author.put(path, Map.of("text", TEXT.replace("one-", "two-")), "");
            assertThat(answer.status()).as(name + " " + answer.body()).isBetween(400, 422);
            assertThat(author.get(path).status()).as(name).isBetween(400, 404);
            assertThat(filesIn(temporary)).as(name).isEqualTo(before);
        }
    }

    @Test
    @DisplayName(
            "an edit without the version it replaces, or with an old one, overwrites nobody; two officers see each other")
    void versions() {
        seeEachOther();
        String tag = author.get(TABLE).header("ETag");
        assertThat(author.put(TABLE, Map.of("text", TEXT + "\n"), "").status()).isEqualTo(428);
        assertThat(author.put(TABLE, Map.of("text", TEXT.replace("An ex", "One ex")), tag)
                        .status())
                .isEqualTo(200);
        assertThat(author.put(TABLE, Map.of("text", TEXT), tag).status()).isEqualTo(412);
        assertThat(publisher.put(TABLE, Map.of("text", TEXT), tag).status()).isEqualTo(403);
        Answer fresh =
                author.put("/api/rulebook/files/small/more.csv", Map.of("text", TEXT.replace("one-", "two-")), "");
        assertThat(fresh.status()).as(fresh.body()).isEqualTo(200);
        assertThat(author.get("/api/rulebook/rules?q=two-coding")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a save in a spreadsheet is told to open pages within two seconds; a folder that vanishes keeps the last good")
    void folder() throws Exception {
        String before = author.get("/api/rulebook").json().at("/working/digest").asText();
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (var stream = new EventReader(server.address(), author.cookie(), line -> {
            listening.countDown();
            if (line.contains("rulebook-changed")) {
                told.countDown();
            }
        })) {
            assertThat(listening.await(20, TimeUnit.SECONDS)).isTrue();
            long start = System.nanoTime();
            Files.writeString(rules.resolve("small/rules.csv"), TEXT.replace("An example.", "Another example."));
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
        JsonNode after = author.get("/api/rulebook").json();
        assertThat(after.at("/working/digest").asText()).isNotEqualTo(before);
        assertThat(after.at("/published/digest").asText()).isEqualTo(before);

        Files.move(rules, data.resolve("away"));
        assertThat(author.get(TABLE).status()).isEqualTo(503);
        assertThat(author.get("/api/rulebook").json().at("/working/digest").asText())
                .isEqualTo(after.at("/working/digest").asText());
    }

    @Test
    @DisplayName(
            "a change made in the folder is published once somebody stands for it, and by somebody else than that one")
    void folderEdit() throws IOException {
        String before = published();
        Files.writeString(rules.resolve("small/rules.csv"), TEXT.replace("is looked at.", "is looked at twice."));
        String digest = workingOtherThan(before);
        seeImpact(digest, before);
        Map<String, String> publish = Map.of("digest", digest);
        Answer unclaimed = publisher.post("/api/rulebook/publish", publish);
        assertThat(unclaimed.status()).isEqualTo(409);
        assertThat(unclaimed.json().get("detail").asText()).contains("small/rules.csv", "says so under Changes");

        JsonNode waiting = publisher.get("/api/rulebook").json().at("/working/unclaimed");
        assertThat(waiting).hasSize(1);
        assertThat(publisher
                        .post(
                                "/api/rulebook/claims",
                                Map.of("files", List.of(Map.of("path", "small/rules.csv", "sha256", "0".repeat(64)))))
                        .status())
                .as("of another text than the present one")
                .isEqualTo(409);
        Answer claimed = publisher.post("/api/rulebook/claims", Map.of("files", waiting));
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(200);
        assertThat(claimed.json().at("/working/unclaimed")).isEmpty();
        assertThat(claimed.json().at("/working/yours").asBoolean()).isTrue();
        assertThat(claimed.json().at("/working/authors/0").asText()).isEqualTo("Pat");
        assertThat(publisher.post("/api/rulebook/publish", publish).status())
                .as("who stands for it")
                .isEqualTo(403);
        AuditLog audit = server.bean(AuditLog.class);
        assertThat(audit.newest(Long.MAX_VALUE, publisher.personId(), "", "rule-file.claimed", 9))
                .hasSize(1);

        Visitor second = server.signedIn("Sue", Role.COMPLIANCE_PUBLISHER);
        assertThat(second.post("/api/rulebook/impact/seen", Map.of("to", digest))
                        .status())
                .isEqualTo(200);
        Answer done = second.post("/api/rulebook/publish", publish);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    @Test
    @DisplayName("a change in the folder after a save in the browser needs somebody to stand for it again")
    void folderAfterBrowser() throws IOException {
        String before = published();
        save(TEXT.replace("is looked at.", "is looked at closely."));
        String saved = workingOtherThan(before);
        assertThat(author.get("/api/rulebook").json().at("/working/unclaimed")).isEmpty();
        Files.writeString(rules.resolve("small/rules.csv"), TEXT.replace("is looked at.", "is not looked at."));
        workingOtherThan(saved);
        assertThat(author.get("/api/rulebook")
                        .json()
                        .at("/working/unclaimed/0/path")
                        .asText())
                .isEqualTo("small/rules.csv");
    }

    @Test
    @DisplayName("an earlier publication is brought back whole or not at all, and not if this build cannot read it")
    void restored() throws IOException {
        StoredRulebooks kept = server.bean(StoredRulebooks.class);
        byte[] good = TEXT.getBytes(StandardCharsets.UTF_8);
        keep(kept, "unreadable", new RuleFile("small/rules.csv", "id;titel\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        keep(
                kept,
                "unwritable",
                new RuleFile("another/first.csv", good),
                new RuleFile(
                        "small/rules.csv/second.csv",
                        TEXT.replace("one-", "two-").getBytes(StandardCharsets.UTF_8)));
        AuditLog audit = server.bean(AuditLog.class);
        long events = audit.count("", "", "rule-file.*");
        for (String digest : List.of("unreadable", "unwritable")) {
            Answer refused = author.post("/api/rulebook/restore", Map.of("digest", digest));
            assertThat(refused.status()).as(refused.body()).isGreaterThanOrEqualTo(400);
            assertThat(Files.readString(rules.resolve("small/rules.csv")))
                    .as(digest)
                    .isEqualTo(TEXT);
            assertThat(rules.resolve("another/first.csv")).as(digest).doesNotExist();
            assertThat(audit.count("", "", "rule-file.*")).as(digest).isEqualTo(events);
        }
        assertThat(author.post("/api/rulebook/restore", Map.of("digest", "unreadable"))
                        .json()
                        .get("detail")
                        .asText())
                .contains("small/rules.csv, line 1", "not valid for this version");
    }

    private static void keep(StoredRulebooks kept, String digest, RuleFile... files) {
        kept.save(new Published(digest, List.of(files), "a test", Instant.parse("2026-05-09T10:00:00Z")));
    }

    private String workingOtherThan(String digest) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String working = digest;
        while (working.equals(digest) && System.nanoTime() < late) {
            Thread.onSpinWait();
            working = author.get("/api/rulebook").json().at("/working/digest").asText();
        }
        assertThat(working).isNotEqualTo(digest);
        return working;
    }

    /** Until one leaves, and in no other file. */
    private void seeEachOther() {
        Visitor second = server.signedIn("Bea", Role.COMPLIANCE_AUTHOR);
        String address = "/api/rulebook/editors";
        assertThat(author.put(address, Map.of("path", "small/rules.csv", "doing", "reading"), "")
                        .json()
                        .get("others"))
                .isEmpty();
        JsonNode others = second.put(address, Map.of("path", "small/rules.csv", "doing", "typing"), "")
                .json()
                .get("others");
        assertThat(others).hasToString("[{\"name\":\"Ada\",\"typing\":false}]");
        assertThat(author.put(address, Map.of("path", "small/rules.csv", "doing", "reading"), "")
                        .json()
                        .get("others"))
                .hasToString("[{\"name\":\"Bea\",\"typing\":true}]");
        assertThat(author.put(address, Map.of("path", "small/more.csv", "doing", "reading"), "")
                        .json()
                        .get("others"))
                .isEmpty();
        second.put(address, Map.of("path", "small/rules.csv", "doing", "left"), "");
        assertThat(author.put(address, Map.of("path", "small/rules.csv", "doing", "typing"), "")
                        .json()
                        .get("others"))
                .isEmpty();
        assertThat(author.put(address, Map.of("path", "small/rules.csv", "doing", "asleep"), "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("a table goes out as a workbook and comes back as a text that nothing was done with yet")
    void workbook() throws IOException {
        String address = "/api/rulebook/workbook/small/rules.csv";
        byte[] workbook = author.download(address);
        Answer head = author.get(address);
        assertThat(head.header("ETag")).isEqualTo(author.get(TABLE).header("ETag"));
        assertThat(head.header("Content-Disposition")).contains("rules.xlsx");
        JsonNode same = author.upload(address, "rules.xlsx", workbook).json();
        assertThat(same.get("text").asText()).isEqualTo(TEXT);
        assertThat(same.get("valid").asBoolean()).isTrue();
        assertThat(same.get("basedOn").asText()).isEqualTo(head.header("ETag"));
        assertThat(same.get("remarks")).isEmpty();

        Files.writeString(rules.resolve("small/rules.csv"), TEXT.replace("Coding is looked at.", "Now other."));
        JsonNode late = author.upload(address, "rules.xlsx", workbook).json();
        assertThat(late.get("changed")).hasToString("[\"one-coding\"]");
        assertThat(late.get("basedOn").asText()).isNotEqualTo(author.get(TABLE).header("ETag"));
        assertThat(Files.readString(rules.resolve("small/rules.csv"))).contains("Now other.");

        JsonNode none =
                author.upload(address, "rules.xlsx", new byte[] {1, 2, 3}).json();
        assertThat(none.has("text")).isFalse();
        assertThat(none.at("/remarks/0/weight").asText()).isEqualTo("refused");
        assertThat(author.upload(address, "big.xlsx", new byte[5_000_000]).status())
                .isEqualTo(413);
        assertThat(publisher.upload(address, "rules.xlsx", workbook).status()).isEqualTo(403);
        assertThat(author.get("/api/rulebook/workbook/README.md").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("in live mode a valid save is in force at once")
    void live() {
        server.close();
        server = TestServer.start(Map.of("assay.data", data.toString(), "assay.rules-mode", "live"));
        author = server.visitor().signIn("Ada", TestServer.PASSWORD);
        String before = published();
        assertThat(save(TEXT.replace("An example.", "Live.")).status()).isEqualTo(200);
        assertThat(published())
                .isNotEqualTo(before)
                .isEqualTo(
                        author.get("/api/rulebook").json().at("/working/digest").asText());
        assertThat(server.bean(Authorship.class)
                        .isSecondPerson(new Actor(publisher.personId(), "Pat", Set.of(Role.COMPLIANCE_PUBLISHER))))
                .as("there is none where an author's save takes effect")
                .isFalse();
    }

    /** The author works it out; only what the publisher has seen, and of this very rulebook, counts. */
    private void seeImpact(String digest, String before) {
        Map<String, String> seen = Map.of("to", digest);
        String address = "/api/rulebook/impact?to=" + digest;
        assertThat(publisher.post("/api/rulebook/impact/seen", seen).status())
                .as("before it is worked out")
                .isEqualTo(409);
        Answer started = author.post("/api/rulebook/impact", seen);
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        JsonNode impact = publisher.get(address).json();
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (impact.get("state").asText().equals("RUNNING") && System.nanoTime() < late) {
            Thread.onSpinWait();
            impact = publisher.get(address).json();
        }
        assertThat(impact.get("state").asText()).isEqualTo("DONE");
        assertThat(impact.get("seen").asBoolean()).isFalse();
        assertThat(impact.at("/impact/before").asText()).isEqualTo(before);
        assertThat(impact.at("/impact/after").asText()).isEqualTo(digest);
        assertThat(publisher.get("/api/rulebook/impact/impact.csv?to=" + digest).body())
                .startsWith("case,title,stage");
        assertThat(publisher
                        .post("/api/rulebook/impact/seen", Map.of("to", before))
                        .status())
                .as("of another rulebook")
                .isEqualTo(409);
        assertThat(author.post("/api/rulebook/impact/seen", seen).status()).isEqualTo(200);
        assertThat(publisher
                        .post("/api/rulebook/publish", Map.of("digest", digest))
                        .status())
                .as("somebody else has seen it")
                .isEqualTo(409);
        assertThat(publisher
                        .post("/api/rulebook/impact/seen", seen)
                        .json()
                        .get("seen")
                        .asBoolean())
                .isTrue();
    }

    private Answer save(String text) {
        return author.put(TABLE, Map.of("text", text), author.get(TABLE).header("ETag"));
    }

    private String published() {
        return author.get("/api/rulebook").json().at("/published/digest").asText();
    }

    private static long filesIn(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path ->
                            path.toString().endsWith(".csv") || path.toString().endsWith(".html"))
                    .count();
        }
    }

    /** Reads a stream of events line by line on a thread of its own. */
    private static final class EventReader implements AutoCloseable {
        private final java.net.HttpURLConnection connection;

        EventReader(String address, String cookie, Consumer<String> onLine) throws IOException {
            connection = (java.net.HttpURLConnection) java.net
                    .URI
                    .create(address + "/api/rulebook/events")
                    .toURL()
                    .openConnection();
            connection.setRequestProperty("Cookie", cookie);
            connection.setRequestProperty("Accept", "text/event-stream");
            Thread reader = new Thread(() -> read(onLine), "event-reader");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(Consumer<String> onLine) {
            try (var lines = new java.io.BufferedReader(
                    new java.io.InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(onLine);
            } catch (IOException | java.io.UncheckedIOException closed) {
                // The test is over.
                return;
            }
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
