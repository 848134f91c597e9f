package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changing one's own password")
class PasswordChangeTest extends OnOwnServer {
    private static final String NEXT = "eight blue lamps";

    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);

    @Test
    @DisplayName("ends the other sessions, the tokens and the reset link; this session goes on")
    void change() {
        Visitor ben = server.signedIn("Ben", Role.EVALUATOR);
        Visitor elsewhere = server.visitor().signIn("Ben", TestServer.PASSWORD);
        Map<String, String> bearer = bearer(ben, List.of("READ"));
        String link = admin.post("/api/people/" + ben.personId() + "/password-reset", Map.of())
                .json()
                .get("token")
                .asText();

        assertThat(change(ben, TestServer.PASSWORD, NEXT).status()).isEqualTo(204);

        assertThat(ben.get("/api/account").json().get("sessions")).hasSize(1);
        assertThat(elsewhere.get("/api/account").status()).isEqualTo(401);
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(401);
        assertThat(server.visitor()
                        .post("/api/password-reset", Map.of("token", link, "password", "nine red candles"))
                        .status())
                .isEqualTo(403);
        assertThat(signIn("Ben", TestServer.PASSWORD)).isEqualTo(401);
        assertThat(signIn("Ben", NEXT)).isEqualTo(200);
        assertThat(admin.get("/api/audit?action=password.changed")
                        .json()
                        .at("/items/0/subject")
                        .asText())
                .isEqualTo("person:" + ben.personId());
    }

    @Test
    @DisplayName("takes the present password, and another one that may be guessed less")
    void refusals() {
        Visitor bea = server.signedIn("Bea", Role.EVALUATOR);
        assertThat(pointer(change(bea, "wrong", NEXT))).isEqualTo("/current");
        assertThat(pointer(change(bea, TestServer.PASSWORD, "short"))).isEqualTo("/password");
        assertThat(pointer(change(bea, TestServer.PASSWORD, TestServer.PASSWORD)))
                .isEqualTo("/password");
        assertThat(bea.put("/api/account/password", Map.of("password", NEXT), "")
                        .status())
                .isIn(400, 422);
        assertThat(signIn("Bea", TestServer.PASSWORD)).isEqualTo(200);
    }

    @Test
    @DisplayName("cannot be used to guess the present one: wrong ones are limited as at the door")
    void guesses() {
        Visitor eli = server.signedIn("Eli", Role.EVALUATOR);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 60 && !answers.contains(429); i++) {
            answers.add(change(eli, "wrong " + i, NEXT).status());
        }
        assertThat(answers).startsWith(422).endsWith(429);
    }

    @Test
    @DisplayName("takes the proof that the request comes from these pages")
    void csrf() {
        Visitor mia = server.signedIn("Mia", Role.EVALUATOR);
        Answer answer = mia.send(
                "PUT",
                "/api/account/password",
                "{\"current\":\"" + TestServer.PASSWORD + "\",\"password\":\"" + NEXT + "\"}",
                Map.of("X-CSRF-Token", ""));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(signIn("Mia", TestServer.PASSWORD)).isEqualTo(200);
    }

    @Test
    @DisplayName("stands beside a list of one's sessions, of which the others can be ended")
    void sessions() {
        Visitor nora = server.signedIn("Nora", Role.EVALUATOR);
        Visitor elsewhere = server.visitor().signIn("Nora", TestServer.PASSWORD);
        assertThat(nora.get("/api/account").json().findValuesAsText("current"))
                .containsExactlyInAnyOrder("true", "false");
        assertThat(nora.delete("/api/account/sessions", "").status()).isEqualTo(204);
        assertThat(elsewhere.get("/api/account").status()).isEqualTo(401);
        assertThat(nora.get("/api/account").json().findValuesAsText("current")).containsExactly("true");
    }

    private static Answer change(Visitor who, String current, String next) {
        return who.put("/api/account/password", Map.of("current", current, "password", next), "");
    }

    private static String pointer(Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        return refused.json().at("/errors/0/pointer").asText();
    }

    private int signIn(String name, String password) {
        return server.visitor()
                .post("/api/session", Map.of("name", name, "password", password))
                .status();
    }
}
