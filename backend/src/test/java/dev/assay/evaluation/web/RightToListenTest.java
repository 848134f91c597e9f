package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.testing.Listening;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A stream of events")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToListenTest {
    /** The right is looked up every two seconds; the rest is for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestServer server = TestServer.start(database());
    private Visitor admin;
    private Visitor lead;
    private Visitor member;
    private String caseId = "";

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void admin() {
        admin = server.signedIn("Adam", Role.ADMIN);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @BeforeEach
    void caseOfTwo(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        lead = server.signedIn("Lea " + name, Role.PROCUREMENT_LEAD);
        member = server.signedIn("Max " + name, Role.EVALUATOR);
        caseId = lead.post("/api/cases", Map.of("title", name))
                .json()
                .at("/case/id")
                .asText();
        members(member.personId());
    }

    @Test
    @DisplayName("tells a member of changes and of the deletion of the case")
    void tells() throws IOException, InterruptedException {
        try (Listening open = listening(member, "/api/cases/" + caseId + "/events")) {
            save("Another title");
            assertThat(open.hears("event: changed")).isTrue();
            assertThat(lead.delete("/api/cases/" + caseId, etag()).status()).isEqualTo(204);
            assertThat(open.hears("event: deleted")).isTrue();
        }
    }

    @Test
    @DisplayName("ends when the member is removed, and nothing about the case comes after that")
    void removedMember() throws IOException, InterruptedException, ExecutionException {
        try (Listening open = listening(member, "/api/cases/" + caseId + "/events")) {
            assertThat(open.hears("event: alive")).isTrue();
            members();
            List<String> before = new ArrayList<>(open.lines());
            save("What Max may not know");
            assertThat(open.endsWithin(Duration.ofSeconds(2))).isTrue();
            assertThat(open.lines()).isEqualTo(before);
            assertThat(open.lines()).noneMatch(line -> line.contains("changed"));
        }
    }

    @Test
    @DisplayName("ends when the session does")
    void signedOut() throws IOException, InterruptedException, ExecutionException {
        try (Listening open = listening(member, "/api/cases/" + caseId + "/events");
                Listening rulebook = listening(member, "/api/rulebook/events")) {
            assertThat(member.delete("/api/session", "").status()).isEqualTo(204);
            assertThat(open.endsWithin(SOON)).isTrue();
            assertThat(rulebook.endsWithin(SOON)).isTrue();
        }
    }

    @Test
    @DisplayName("ends when the account is deactivated, and where it was opened with a token too")
    void deactivated() throws IOException, InterruptedException, ExecutionException {
        String secret = member.post("/api/tokens", Map.of("name", "R", "scopes", List.of("READ"), "days", 1))
                .json()
                .get("secret")
                .asText();
        try (Listening program = new Listening(
                        server.address() + "/api/cases/" + caseId + "/events",
                        Map.of("Authorization", "Bearer " + secret));
                Listening open = listening(member, "/api/cases/" + caseId + "/events")) {
            assertThat(program.endsWithin(Duration.ofSeconds(3))).isFalse();
            assertThat(roles(List.of("evaluator"), false).status()).isEqualTo(200);
            assertThat(open.endsWithin(SOON)).isTrue();
            assertThat(program.endsWithin(SOON)).isTrue();
        }
    }

    @Test
    @DisplayName("ends when the role by which the case was seen is taken away")
    void auditorNoMore() throws IOException, InterruptedException, ExecutionException {
        Visitor auditor = server.signedIn("Aud", Role.AUDITOR);
        try (Listening open = listening(auditor, "/api/cases/" + caseId + "/events")) {
            assertThat(admin.put(
                                    "/api/people/" + auditor.personId() + "/roles",
                                    changed(List.of("evaluator"), true),
                                    "\"v1\"")
                            .status())
                    .isEqualTo(200);
            assertThat(open.endsWithin(SOON)).isTrue();
        }
    }

    @Test
    @DisplayName("is not gathered by a proxy before it is handed on")
    void unbuffered() throws IOException, InterruptedException {
        try (Listening open = listening(member, "/api/cases/" + caseId + "/events")) {
            assertThat(open.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    private Answer roles(List<String> roles, boolean active) {
        return admin.put("/api/people/" + member.personId() + "/roles", changed(roles, active), "\"v1\"");
    }

    private static Map<String, Object> changed(List<String> roles, boolean active) {
        return Map.of("roles", roles, "active", active);
    }

    private void members(String... ids) {
        assertThat(lead.put("/api/cases/" + caseId + "/members", Map.of("members", List.of(ids)), etag())
                        .status())
                .isEqualTo(200);
    }

    private void save(String title) {
        Answer read = lead.get("/api/cases/" + caseId);
        ObjectNode document = read.json().get("case").deepCopy();
        assertThat(lead.put("/api/cases/" + caseId, document.put("title", title), read.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    private String etag() {
        return lead.get("/api/cases/" + caseId).header("ETag");
    }

    private Listening listening(Visitor visitor, String path) throws IOException, InterruptedException {
        return new Listening(server.address() + path, Map.of("Cookie", visitor.cookie()));
    }
}
