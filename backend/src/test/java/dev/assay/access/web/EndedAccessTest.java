package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ending somebody's access")
class EndedAccessTest extends OnOwnServer {
    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);

    @Test
    @DisplayName("ends sessions, personal tokens and the reset link, and says in the trail how many of each")
    void everything() {
        Visitor ben = server.signedIn("Ben", Role.EVALUATOR);
        Visitor elsewhere = server.visitor().signIn("Ben", TestServer.PASSWORD);
        Map<String, String> bearer = bearer(ben, List.of("READ"));
        String link = resetLink(ben.personId());

        assertThat(admin.delete("/api/people/" + ben.personId() + "/sessions", "")
                        .status())
                .isEqualTo(204);

        assertThat(ben.get("/api/account").status()).isEqualTo(401);
        assertThat(elsewhere.get("/api/account").status()).isEqualTo(401);
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(401);
        assertThat(follow(link)).isEqualTo(403);
        JsonNode event = admin.get("/api/audit?action=access.ended&subject=person:" + ben.personId())
                .json()
                .at("/items/0");
        assertThat(event.get("actorName").asText()).isEqualTo("Ada");
        assertThat(event.get("detail").asText()).isEqualTo("{\"reset-links\":1,\"sessions\":2,\"tokens\":1}");
    }

    @Test
    @DisplayName("leaves everybody else's alone")
    void nobodyElse() {
        Visitor ben = server.signedIn("Bea", Role.EVALUATOR);
        Visitor eli = server.signedIn("Eli", Role.EVALUATOR);
        Map<String, String> bearer = bearer(eli, List.of("READ"));
        admin.delete("/api/people/" + ben.personId() + "/sessions", "");
        assertThat(eli.get("/api/account").status()).isEqualTo(200);
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(200);
    }

    @Test
    @DisplayName("is what blocking an account does; unblocked, they begin anew")
    void blocking() {
        Visitor lou = server.signedIn("Lou", Role.EVALUATOR);
        Map<String, String> bearer = bearer(lou, List.of("READ"));
        String link = resetLink(lou.personId());
        String roles = "/api/people/" + lou.personId() + "/roles";
        admin.put(roles, Map.of("roles", List.of("evaluator"), "active", false), "\"v1\"");
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(401);
        assertThat(admin.post("/api/people/" + lou.personId() + "/password-reset", Map.of())
                        .status())
                .isEqualTo(409);
        admin.put(roles, Map.of("roles", List.of("evaluator"), "active", true), "\"v2\"");
        assertThat(lou.get("/api/account").status()).isEqualTo(401);
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(401);
        assertThat(follow(link)).isEqualTo(403);
        assertThat(server.visitor()
                        .signIn("Lou", TestServer.PASSWORD)
                        .get("/api/account")
                        .status())
                .isEqualTo(200);
    }

    private String resetLink(String personId) {
        return admin.post("/api/people/" + personId + "/password-reset", Map.of())
                .json()
                .get("token")
                .asText();
    }

    private int follow(String link) {
        return server.visitor()
                .post("/api/password-reset", Map.of("token", link, "password", "eight blue lamps"))
                .status();
    }
}
