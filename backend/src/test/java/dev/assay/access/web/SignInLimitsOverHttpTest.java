package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.access.acts.QuickPasswords;
import dev.assay.access.acts.SignInTrail;
import dev.assay.testing.MovableClock;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Somebody who guesses passwords")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInLimitsOverHttpTest {
    private static final String WRONG = "six wrong lanterns";

    private final MovableClock clock = new MovableClock();
    private final Map<String, Object> properties = properties(database());
    private final TestServer server = TestServer.start(properties, QuickPasswords.definition(), clock.definition());

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    private static Map<String, Object> properties(Map<String, Object> database) {
        Map<String, Object> all = new HashMap<>(database);
        all.put("assay.trusted-proxies", List.of("127.0.0.1", "::1"));
        return all;
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("at one name fifty times keeps nobody else out, behind the same address or another one")
    void othersAreUntouched() {
        server.account("Victor", Role.EVALUATOR);
        server.account("Olga", Role.EVALUATOR);
        List<Integer> statuses = IntStream.range(0, 50)
                .mapToObj(i -> tried("Victor", WRONG + i, "203.0.113.1").status())
                .toList();
        assertThat(statuses.subList(0, 5)).containsOnly(401);
        assertThat(statuses.subList(5, 50)).containsOnly(429);
        assertThat(tried("Olga", TestServer.PASSWORD, "203.0.113.1").status()).isEqualTo(200);
        assertThat(tried("Olga", TestServer.PASSWORD, "203.0.113.2").status()).isEqualTo(200);
        assertThat(tried("Victor", TestServer.PASSWORD, "203.0.113.2").status())
                .as("the one whose name it was, elsewhere")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("at fifty names is slowed down at each, and the right password passes even from there")
    void manyNames() {
        server.account("Nadia", Role.EVALUATOR);
        for (int i = 0; i < 60; i++) {
            assertThat(tried("somebody " + i, WRONG, "203.0.113.10").status()).isEqualTo(401);
        }
        assertThat(tried("Nadia", WRONG, "203.0.113.10").status()).isEqualTo(401);
        assertThat(tried("Nadia", TestServer.PASSWORD, "203.0.113.10").status()).isEqualTo(200);
        assertThat(tried("other 1", WRONG, "203.0.113.10").status()).isEqualTo(401);
        assertThat(tried("other 1", WRONG, "203.0.113.10").status()).isEqualTo(401);
        Answer third = tried("other 1", WRONG, "203.0.113.10");
        assertThat(third.status()).isEqualTo(429);
        assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(55, 60);
    }

    @Test
    @DisplayName("waits ever longer, and trying meanwhile neither helps nor prolongs it")
    void refusedTriesDoNotCount() {
        server.account("Wanda", Role.EVALUATOR);
        for (int i = 0; i < 5; i++) {
            assertThat(tried("Wanda", WRONG, "203.0.113.20").status()).isEqualTo(401);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(tried("Wanda", TestServer.PASSWORD, "203.0.113.20").status())
                    .isEqualTo(429);
        }
        clock.forward(Duration.ofSeconds(11));
        assertThat(tried("Wanda", WRONG, "203.0.113.20").status()).isEqualTo(401);
        assertThat(Integer.parseInt(tried("Wanda", WRONG, "203.0.113.20").header("Retry-After")))
                .isBetween(15, 20);
        clock.forward(Duration.ofSeconds(21));
        assertThat(tried("Wanda", TestServer.PASSWORD, "203.0.113.20").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("from everywhere at one name is slowed down, but does not keep out who has signed in by it before")
    void knownPeopleAreUntouched() {
        server.account("Klara", Role.EVALUATOR);
        String device = device(tried("Klara", TestServer.PASSWORD, "203.0.113.30"));
        for (int network = 0; network < 30; network++) {
            tried("Klara", WRONG, "198.51.100." + network);
        }
        assertThat(tried("Klara", TestServer.PASSWORD, "198.51.100.200").status())
                .as("a stranger's try, even with the right password")
                .isEqualTo(429);
        assertThat(tried("Klara", TestServer.PASSWORD, "203.0.113.30").status())
                .as("the network from which she has signed in")
                .isEqualTo(200);
        assertThat(tried("Klara", TestServer.PASSWORD, "198.51.100.1", device).status())
                .as("her browser, in the midst of those who guess")
                .isEqualTo(200);
        assertThat(tried("Klara", TestServer.PASSWORD, "198.51.100.200", "assay_device_0=" + device.split("=")[1])
                        .status())
                .as("another account's cookie")
                .isEqualTo(429);
    }

    @Test
    @DisplayName("in a known browser is slowed down there alone")
    void knownBrowserHasLimits() {
        server.account("Dora", Role.EVALUATOR);
        String device = device(tried("Dora", TestServer.PASSWORD, "203.0.113.40"));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            statuses.add(tried("Dora", WRONG, "203.0.113.40", device).status());
        }
        assertThat(statuses).containsExactly(401, 401, 401, 401, 401, 429, 429);
        assertThat(tried("Dora", TestServer.PASSWORD, "203.0.113.41").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("many times at once has no more tries than one after another")
    void atOnce() {
        server.account("Paula", Role.EVALUATOR);
        List<CompletableFuture<Integer>> tries = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> tried("Paula", WRONG + i, "203.0.113.50").status()))
                .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        tries.forEach(each -> counts.merge(each.join(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of(401, 5, 429, 19));
    }

    @Test
    @DisplayName("has a whole network of IPv6 counted as one address")
    void ipv6() {
        server.account("Ivo", Role.EVALUATOR);
        for (int i = 0; i < 5; i++) {
            assertThat(tried("Ivo", WRONG, "2001:db8:1:2::" + i).status()).isEqualTo(401);
        }
        assertThat(tried("Ivo", TestServer.PASSWORD, "[2001:db8:1:2:ffff::1]:443")
                        .status())
                .isEqualTo(429);
        assertThat(tried("Ivo", TestServer.PASSWORD, "2001:db8:1:3::1").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("stands in the trail with counts, a few events for each window, without a password or an unknown name")
    void trail() {
        server.account("Tina", Role.EVALUATOR);
        for (int i = 0; i < 8; i++) {
            tried("Tina", WRONG + i, "203.0.113.60");
        }
        tried("my mistyped password", "x", "203.0.113.60");
        for (int network = 0; network < 30; network++) {
            tried("nobody", WRONG, "192.0.2." + network);
        }
        clock.forward(Duration.ofMinutes(11));
        server.bean(SignInTrail.class).tell();
        server.bean(SignInTrail.class).tell();

        JsonNode events = server.signedIn("Aud", Role.AUDITOR)
                .get("/api/audit?action=sign-in.failed&limit=200")
                .json()
                .get("items");
        Map<String, String> bySubject = new LinkedHashMap<>();
        events.forEach(event -> bySubject.merge(
                event.get("subject").asText(), event.get("detail").asText(), (one, other) -> one + other));
        assertThat(bySubject.values()).anySatisfy(detail -> assertThat(detail)
                .contains("\"failed\":5", "\"refused\":3", "\"network\":\"203.0.113.60\""));
        assertThat(bySubject).containsKeys("sign-in:unknown-name", "sign-in:others");
        assertThat(events.size()).as("of two windows at most").isBetween(21, 42);
        assertThat(events.toString()).doesNotContain(WRONG).doesNotContain("mistyped");
        assertThat(server.visitor()
                        .signIn("Aud", TestServer.PASSWORD)
                        .get("/api/audit/verification")
                        .json()
                        .get("whole")
                        .asBoolean())
                .isTrue();
    }

    private Answer tried(String name, String password, String address, String... cookies) {
        return tried(server, name, password, address, cookies);
    }

    static Answer tried(TestServer server, String name, String password, String address, String... cookies) {
        return server.visitor()
                .post(
                        "/api/session",
                        Map.of("name", name, "password", password),
                        Map.of("X-Forwarded-For", address, "Cookie", String.join("; ", cookies)));
    }

    /** The cookie by which the browser is recognised, as it is sent back. */
    private static String device(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("assay_device_"))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }
}
