package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.access.acts.SetupLinks;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("Signing in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInTest {
    private final TestServer server = TestServer.start(database());

    @BeforeAll
    void nobodyIsThereYet() {
        assertThat(server.visitor()
                        .get("/api/session")
                        .json()
                        .get("setupNeeded")
                        .asBoolean())
                .isTrue();
    }

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("starts with a link that makes one administrator, once")
    void setupLinkIsForOneUse() {
        String token = server.bean(SetupLinks.class).issue();
        Map<String, String> weak = Map.of("token", token, "name", "Ada", "password", "short");
        Map<String, String> good = Map.of("token", token, "name", "Ada", "password", TestServer.PASSWORD);

        Answer refused = server.visitor().post("/api/setup", weak);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/password");
        assertThat(server.visitor().post("/api/setup", good).status()).isEqualTo(201);
        assertThat(server.visitor().post("/api/setup", good).status()).isEqualTo(403);
        assertThat(server.visitor()
                        .signIn("ADA", TestServer.PASSWORD)
                        .get("/api/people")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    @DisplayName("refuses a set-up link that was withdrawn by a newer one")
    void newerLinkWithdrawsTheOlder() {
        String older = server.bean(SetupLinks.class).issue();
        server.bean(SetupLinks.class).issue();
        assertThat(server.visitor()
                        .post("/api/setup", Map.of("token", older, "name", "Eve", "password", TestServer.PASSWORD))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    @DisplayName("keeps the session in a cookie that scripts cannot read and other sites do not send")
    void cookieIsProtected() {
        Answer answer = server.visitor().post("/api/session", Map.of("name", "Ada", "password", TestServer.PASSWORD));
        assertThat(answer.header("Set-Cookie").toLowerCase()).contains("httponly", "samesite=lax", "path=/");
    }

    @Test
    @Order(4)
    @DisplayName("tells neither whether the name nor whether the password was wrong")
    void refusalTellsNothing() {
        Answer noName = server.visitor().post("/api/session", Map.of("name", "Nobody", "password", "wrong"));
        Answer noPassword = server.visitor().post("/api/session", Map.of("name", "Ada", "password", "wrong"));
        assertThat(noName.status()).isEqualTo(401);
        assertThat(noPassword.status()).isEqualTo(401);
        assertThat(noName.json().get("detail")).isEqualTo(noPassword.json().get("detail"));
    }

    @Test
    @Order(5)
    @DisplayName("asks writing requests for the session's own CSRF token and for our own origin")
    void csrf() {
        Visitor ada = server.visitor().signIn("Ada", TestServer.PASSWORD);
        Visitor other = server.visitor().signIn("Ada", TestServer.PASSWORD);
        String foreign = other.get("/api/session").json().get("csrfToken").asText();
        Map<String, Object> body = Map.of("name", "Robot", "scopes", List.of("READ"), "days", 1);
        assertThat(ada.post("/api/tokens", body, Map.of("X-CSRF-Token", "")).status())
                .isEqualTo(403);
        assertThat(ada.post("/api/tokens", body, Map.of("X-CSRF-Token", foreign))
                        .status())
                .isEqualTo(403);
        assertThat(ada.post("/api/tokens", body, Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(ada.post("/api/tokens", body).status()).isEqualTo(201);
    }

    @Test
    @Order(6)
    @DisplayName("ends a session on the server, not only in the browser")
    void signOutEndsTheSession() {
        Visitor ada = server.visitor().signIn("Ada", TestServer.PASSWORD);
        assertThat(ada.delete("/api/session", "").status()).isEqualTo(204);
        assertThat(ada.get("/api/people").status()).isEqualTo(401);
    }

    @Test
    @Order(7)
    @DisplayName("lets an administrator end somebody's sessions, and a change of roles ends them too")
    void revocation() {
        Visitor ada = server.visitor().signIn("Ada", TestServer.PASSWORD);
        Visitor ben = server.signedIn("Ben", Role.EVALUATOR);
        assertThat(ben.get("/api/tokens").status()).isEqualTo(200);
        assertThat(ada.delete("/api/people/" + ben.personId() + "/sessions", "").status())
                .isEqualTo(204);
        assertThat(ben.get("/api/tokens").status()).isEqualTo(401);

        Visitor again = server.visitor().signIn("Ben", TestServer.PASSWORD);
        Map<String, Object> roles = Map.of("roles", List.of("auditor"), "active", true);
        assertThat(ada.put("/api/people/" + ben.personId() + "/roles", roles, "")
                        .status())
                .isEqualTo(428);
        assertThat(ada.put("/api/people/" + ben.personId() + "/roles", roles, "\"v9\"")
                        .status())
                .isEqualTo(412);
        assertThat(ada.put("/api/people/" + ben.personId() + "/roles", roles, "\"v1\"")
                        .status())
                .isEqualTo(200);
        assertThat(again.get("/api/tokens").status()).isEqualTo(401);
    }

    @Test
    @Order(8)
    @DisplayName("gives programs tokens that do no more than their scope says")
    void tokensAreScoped() {
        Visitor ada = server.visitor().signIn("Ada", TestServer.PASSWORD);
        Answer issued = ada.post("/api/tokens", Map.of("name", "Reader", "scopes", List.of("READ"), "days", 2));
        Map<String, String> bearer =
                Map.of("Authorization", "Bearer " + issued.json().get("secret").asText());
        Visitor program = server.visitor();
        assertThat(program.send("GET", "/api/people", "", bearer).status()).isEqualTo(200);
        assertThat(program.send("POST", "/api/cases", "{\"title\":\"x\"}", bearer)
                        .status())
                .isEqualTo(403);
        assertThat(program.send("DELETE", "/api/people/x/sessions", "", bearer).status())
                .isEqualTo(403);
        assertThat(ada.get("/api/tokens").body())
                .doesNotContain(bearer.get("Authorization").substring(7));
        String id = issued.json().at("/token/id").asText();
        assertThat(ada.delete("/api/tokens/" + id, "").status()).isEqualTo(204);
        assertThat(program.send("GET", "/api/people", "", bearer).status()).isEqualTo(401);
    }

    @Test
    @Order(9)
    @DisplayName("bears five wrong passwords for one name, then refuses even the right one and says how long")
    void rateLimit() {
        server.account("Carol", Role.EVALUATOR);
        for (int i = 0; i < 5; i++) {
            assertThat(server.visitor()
                            .post("/api/session", Map.of("name", "Carol", "password", "wrong " + i))
                            .status())
                    .isEqualTo(401);
        }
        Answer sixth = server.visitor().post("/api/session", Map.of("name", "carol", "password", TestServer.PASSWORD));
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isPositive();
    }

    @Test
    @Order(10)
    @DisplayName("leaves a trail that is whole and says who did what")
    void trail() {
        Visitor ada = server.visitor().signIn("Ada", TestServer.PASSWORD);
        assertThat(ada.get("/api/audit/verification").json().get("whole").asBoolean())
                .isTrue();
        assertThat(ada.get("/api/audit?action=token.*").json().get("items"))
                .anySatisfy(event -> assertThat(event.get("actorName").asText()).isEqualTo("Ada"));
        assertThat(ada.get("/api/audit?limit=1&after=nonsense").status()).isEqualTo(422);
    }
}
