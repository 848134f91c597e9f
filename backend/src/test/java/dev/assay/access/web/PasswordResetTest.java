package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.access.acts.DemoAccounts;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link that resets a password")
class PasswordResetTest extends OnOwnServer {
    private static final String NEXT = "eight blue lamps";

    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);

    @Test
    @DisplayName("works once, ends every session and token, and leaves the administrator without the password")
    void once() {
        Visitor ben = server.signedIn("Ben", Role.EVALUATOR);
        Map<String, String> bearer = bearer(ben, List.of("READ"));
        String link = link(ben.personId());
        assertThat(ben.get("/api/account").status()).isEqualTo(200);
        assertThat(follow(link, "short").status()).isEqualTo(422);

        Answer done = follow(link, NEXT);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("name").asText()).isEqualTo("Ben");
        assertThat(follow(link, "nine red candles").status()).isEqualTo(403);
        assertThat(ben.get("/api/account").status()).isEqualTo(401);
        assertThat(status(bearer, "GET", "/api/account", "")).isEqualTo(401);
        assertThat(server.visitor().signIn("Ben", NEXT).get("/api/account").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "is told to the person when they next sign in, until they say that they know, and stays in their account")
    void told() {
        String bea = server.account("Bea", Role.EVALUATOR).id();
        assertThat(follow(link(bea), NEXT).status()).isEqualTo(200);
        Answer entered = server.visitor().post("/api/session", Map.of("name", "Bea", "password", NEXT));
        assertThat(entered.json().at("/passwordReset/by").asText()).isEqualTo("Ada");
        Visitor again = server.visitor().signIn("Bea", NEXT);
        assertThat(again.post("/api/account/resets/known", Map.of()).status()).isEqualTo(204);
        assertThat(again.get("/api/session").json().has("passwordReset")).isFalse();
        JsonNode kept = again.get("/api/account").json().at("/resets/0");
        assertThat(kept.get("by").asText()).isEqualTo("Ada");
        assertThat(kept.get("known").asBoolean()).isTrue();
        JsonNode trail =
                admin.get("/api/audit?action=password.*&subject=person:" + bea).json();
        assertThat(trail.findValuesAsText("action"))
                .containsExactly("password.reset-known", "password.reset", "password.reset-link-made");
        assertThat(trail.at("/items/1/detail").asText()).contains("\"link-made-by\":\"" + admin.personId());
    }

    @Test
    @DisplayName("is replaced by a newer one")
    void newer() {
        String eli = server.account("Eli", Role.EVALUATOR).id();
        String older = link(eli);
        String newer = link(eli);
        assertThat(follow(older, NEXT).status()).isEqualTo(403);
        assertThat(follow(newer, NEXT).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("lets one of several who follow it at once through")
    void atOnce() {
        String lou = server.account("Lou", Role.EVALUATOR).id();
        String link = link(lou);
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> follow(link, "eight blue lamps " + i).status()))
                .toList();
        assertThat(asked.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .containsOnly(200, 403);
    }

    @Test
    @DisplayName("is made at once by two administrators without either failing; one of the two links works")
    void madeAtOnce() {
        String pat = server.account("Pat", Role.EVALUATOR).id();
        List<CompletableFuture<String>> made = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> link(pat)))
                .toList();
        assertThat(made.stream().map(each -> follow(each.join(), NEXT).status()))
                .containsOnlyOnce(200)
                .containsOnly(200, 403);
    }

    @Test
    @DisplayName("is made, followed and withdrawn at once without any of them failing")
    void inEachOthersWay() {
        String kim = server.account("Kim", Role.EVALUATOR).id();
        for (int round = 0; round < 8; round++) {
            List<String> links = List.of(link(kim), link(kim));
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 9)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(i, kim, links)))
                    .toList();
            assertThat(asked.stream().map(CompletableFuture::join)).isSubsetOf(200, 201, 204, 403);
        }
    }

    private int status(int turn, String personId, List<String> links) {
        return switch (turn % 3) {
            case 0 -> make(admin, personId).status();
            case 1 -> follow(links.get(turn % links.size()), NEXT).status();
            default -> admin.delete("/api/people/" + personId + "/sessions", "").status();
        };
    }

    @Test
    @DisplayName("is not made for oneself, for nobody, nor by anybody who does not administer")
    void refused() {
        Visitor lin = server.signedIn("Lin", Role.PROCUREMENT_LEAD);
        assertThat(make(admin, admin.personId()).status()).isEqualTo(409);
        assertThat(make(admin, "nobody").status()).isEqualTo(404);
        assertThat(make(lin, admin.personId()).status()).isEqualTo(403);
        assertThat(follow("", NEXT).status()).isEqualTo(403);
        assertThat(follow("no-such-link", NEXT).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("is refused for the demo's accounts, as is a change of their own password")
    void demo() {
        try (TestServer demo = TestServer.start(Map.of("assay.demo", true))) {
            demo.bean(DemoAccounts.class).open();
            Visitor demoAdmin = demo.visitor().signIn("demo-admin", DemoAccounts.PASSWORD);
            Visitor lead = demo.visitor().signIn("demo-lead", DemoAccounts.PASSWORD);
            assertThat(make(demoAdmin, lead.personId()).status()).isEqualTo(409);
            Map<String, String> change = Map.of("current", DemoAccounts.PASSWORD, "password", NEXT);
            assertThat(lead.put("/api/account/password", change, "").status()).isEqualTo(409);
            assertThat(demo.visitor()
                            .signIn("demo-lead", DemoAccounts.PASSWORD)
                            .get("/api/account")
                            .json()
                            .get("demo")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static Answer make(Visitor who, String personId) {
        return who.post("/api/people/" + personId + "/password-reset", Map.of());
    }

    private String link(String personId) {
        Answer made = make(admin, personId);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("token").asText();
    }

    private Answer follow(String link, String password) {
        return server.visitor().post("/api/password-reset", Map.of("token", link, "password", password));
    }
}
