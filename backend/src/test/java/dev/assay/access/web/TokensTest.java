package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A personal token")
class TokensTest extends OnOwnServer {
    private static final List<List<String>> SCOPES = List.of(
            List.of("READ"),
            List.of("WRITE"),
            List.of("ADMINISTER"),
            List.of("READ", "WRITE"),
            List.of("READ", "ADMINISTER"),
            List.of("WRITE", "ADMINISTER"),
            List.of("READ", "WRITE", "ADMINISTER"));
    private static final List<Integer> DAYS = List.of(1, 29, 30, 31, 366);

    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);

    @Test
    @DisplayName("issues no other token, whatever its scopes, the scopes asked for and the life asked for")
    void neverWider() {
        int before = tokens();
        List<String> issued = new ArrayList<>();
        for (List<String> held : SCOPES) {
            Map<String, String> bearer = bearer(admin, held);
            for (List<String> wanted : SCOPES) {
                for (int days : DAYS) {
                    Map<String, Object> request = Map.of("name", "More", "scopes", wanted, "days", days);
                    Answer answer = server.visitor().post("/api/tokens", request, bearer);
                    if (answer.status() != 403) {
                        issued.add(held + " → " + wanted + " for " + days + " days: " + answer.status());
                    }
                }
            }
        }
        assertThat(issued).isEmpty();
        assertThat(tokens()).isEqualTo(before + SCOPES.size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/api/people|{\"name\":\"Eve\",\"password\":\"seven green lanterns\",\"roles\":[\"admin\"]}",
                "POST|/api/people|{\"name\":\"Eve\",\"password\":\"seven green lanterns\",\"roles\":[]}",
                "POST|/api/people/OTHER/password-reset|{}",
                "PUT|/api/account/password|{\"current\":\"seven green lanterns\",\"password\":\"eight blue lamps\"}",
                "DELETE|/api/account/sessions|",
                "POST|/api/account/resets/known|{}",
            })
    @DisplayName("opens no other way in, even with every scope")
    void opensNothing(String method, String path, String body) {
        String other =
                server.account("Other " + System.nanoTime(), Role.EVALUATOR).id();
        Map<String, String> bearer = bearer(admin, List.of("READ", "WRITE", "ADMINISTER"));
        int status = status(bearer, method, path.replace("OTHER", other), body == null ? "" : body);
        assertThat(status).isEqualTo(403);
    }

    @Test
    @DisplayName("with ADMINISTER takes roles and blocks, but gives no roles and unblocks nobody")
    void takesOnly() {
        String other = server.account("Nora", Role.EVALUATOR, Role.ARCHITECT).id();
        Map<String, String> bearer = bearer(admin, List.of("ADMINISTER"));
        assertThat(change(bearer, other, 1, "[\"evaluator\",\"architect\",\"admin\"]", true))
                .isEqualTo(403);
        assertThat(change(bearer, other, 1, "[\"evaluator\"]", true)).isEqualTo(200);
        assertThat(change(bearer, other, 2, "[\"evaluator\"]", false)).isEqualTo(200);
        assertThat(change(bearer, other, 3, "[\"evaluator\"]", true)).isEqualTo(403);
        assertThat(status(bearer, "DELETE", "/api/people/" + other + "/sessions", ""))
                .isEqualTo(204);
    }

    @Test
    @DisplayName("without ADMINISTER administers nothing, though its person may")
    void writesOnly() {
        String other = server.account("Olaf", Role.EVALUATOR).id();
        Map<String, String> bearer = bearer(admin, List.of("READ", "WRITE"));
        assertThat(change(bearer, other, 1, "[]", true)).isEqualTo(403);
        assertThat(status(bearer, "DELETE", "/api/people/" + other + "/sessions", ""))
                .isEqualTo(403);
        assertThat(status(bearer, "GET", "/api/audit", "")).isEqualTo(403);
    }

    @Test
    @DisplayName("may delete its own kind where it writes, and only look where it reads")
    void deletes() {
        Visitor eve = server.signedIn("Mona", Role.EVALUATOR);
        Map<String, String> reader = bearer(eve, List.of("READ"));
        Map<String, String> writer = bearer(eve, List.of("WRITE"));
        List<String> ids = eve.get("/api/tokens").json().findValuesAsText("id");
        assertThat(status(reader, "GET", "/api/tokens", "")).isEqualTo(200);
        assertThat(status(reader, "DELETE", "/api/tokens/" + ids.get(0), "")).isEqualTo(403);
        assertThat(status(writer, "DELETE", "/api/tokens/" + ids.get(0), "")).isEqualTo(204);
        assertThat(status(reader, "GET", "/api/tokens", "")).isEqualTo(401);
    }

    @Test
    @DisplayName("is not issued with ADMINISTER to somebody who does not administer, so that a later role widens none")
    void laterRole() {
        Visitor pat = server.signedIn("Pat", Role.EVALUATOR);
        Answer answer = pat.post("/api/tokens", Map.of("name", "Later", "scopes", List.of("ADMINISTER"), "days", 1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/scopes");
    }

    @Test
    @DisplayName("ends when its person loses a role, and does not come back with it")
    void lostRole() {
        Visitor ben = server.signedIn("Ben", Role.EVALUATOR, Role.ADMIN);
        Map<String, String> bearer = bearer(ben, List.of("READ", "ADMINISTER"));
        assertThat(status(bearer, "GET", "/api/audit", "")).isEqualTo(200);
        String roles = "/api/people/" + ben.personId() + "/roles";
        Map<String, Object> less = Map.of("roles", List.of("evaluator"), "active", true);
        Map<String, Object> back = Map.of("roles", List.of("evaluator", "admin"), "active", true);
        assertThat(admin.put(roles, less, "\"v1\"").status()).isEqualTo(200);
        assertThat(status(bearer, "GET", "/api/tokens", "")).isEqualTo(401);
        assertThat(admin.put(roles, back, "\"v2\"").status()).isEqualTo(200);
        assertThat(status(bearer, "GET", "/api/audit", "")).isEqualTo(401);
    }

    @Test
    @DisplayName("goes on when its person is given a role")
    void gainedRole() {
        Visitor lou = server.signedIn("Lou", Role.EVALUATOR);
        Map<String, String> bearer = bearer(lou, List.of("READ"));
        Map<String, Object> more = Map.of("roles", List.of("evaluator", "architect"), "active", true);
        assertThat(admin.put("/api/people/" + lou.personId() + "/roles", more, "\"v1\"")
                        .status())
                .isEqualTo(200);
        assertThat(status(bearer, "GET", "/api/tokens", "")).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"name\":\"x\",\"scopes\":[null],\"days\":1}",
                "{\"name\":\"x\",\"scopes\":[\"READ\",null],\"days\":1}",
                "{\"name\":\"x\",\"scopes\":null,\"days\":1}",
                "{\"name\":\"x\",\"scopes\":[],\"days\":1}",
                "{\"name\":\"x\",\"scopes\":[\"OWN\"],\"days\":1}",
                "{\"name\":\"x\",\"days\":1}",
            })
    @DisplayName("is refused where a scope is no scope, and the place is named")
    void noScope(String body) {
        Answer answer = admin.post("/api/tokens", body);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.body()).contains("scopes");
    }

    private int change(Map<String, String> bearer, String id, int version, String roles, boolean active) {
        Map<String, String> headers = new java.util.HashMap<>(bearer);
        headers.put("If-Match", "\"v" + version + "\"");
        String body = "{\"roles\":" + roles + ",\"active\":" + active + "}";
        return server.visitor()
                .send("PUT", "/api/people/" + id + "/roles", body, headers)
                .status();
    }

    private int tokens() {
        return admin.get("/api/tokens").json().size();
    }
}
