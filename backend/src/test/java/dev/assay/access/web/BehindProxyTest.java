package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Behind a proxy that speaks https")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyTest {
    private static final Map<String, String> FORWARDED =
            Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "assay.example", "X-Forwarded-For", "203.0.113.1");
    private static final String ORIGIN = "https://assay.example";

    private final TestServer behind = TestServer.start(Map.of("assay.trusted-proxies", List.of("127.0.0.1", "::1")));
    private final TestServer unaware = TestServer.start();

    @BeforeAll
    void accounts() {
        behind.account("Ada", Role.EVALUATOR);
        unaware.account("Ada", Role.EVALUATOR);
    }

    @AfterAll
    void close() {
        behind.close();
        unaware.close();
    }

    @Test
    @DisplayName(
            "one signs in although the proxy does not hand on the host, and every cookie is Secure and of this host alone")
    void signIn() {
        Answer answer = signIn(behind, ORIGIN, FORWARDED);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-assay_")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; Path=/")
                .doesNotContainIgnoringCase("domain="));
        String cookie = answer.header("Set-Cookie").split(";")[0];
        assertThat(signedIn(behind, cookie, FORWARDED)).isTrue();
        assertThat(signedIn(behind, cookie.replace("__Host-", ""), FORWARDED))
                .as("a cookie that a neighbouring host could have set")
                .isFalse();
    }

    @Test
    @DisplayName("browsers are told to stay with https, and only there")
    void strictTransport() {
        assertThat(behind.visitor().send("GET", "/", "", FORWARDED).header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
        assertThat(behind.visitor().get("/").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    @DisplayName("another site, another port and a page without https are refused")
    void foreignOrigins() {
        for (String origin : List.of(
                "https://evil.example",
                "http://assay.example",
                "https://assay.example:8443",
                "https://assay.example.evil.example",
                "null")) {
            assertThat(signIn(behind, origin, FORWARDED).status()).as(origin).isEqualTo(403);
        }
        assertThat(signIn(behind, "https://assay.example:443", FORWARDED).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a proxy that is not named is not believed, and whoever asks is told what to set")
    void untold() {
        Answer answer = signIn(unaware, ORIGIN, FORWARDED);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("detail").asText())
                .contains(ORIGIN, "http://localhost", "X-Forwarded-Host", "X-Forwarded-Proto", "ASSAY_TRUSTED_PROXIES");
        Answer ownOrigin = signIn(unaware, unaware.address(), FORWARDED);
        assertThat(ownOrigin.status()).isEqualTo(200);
        assertThat(ownOrigin.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).startsWith("assay_").doesNotContainIgnoringCase("; Secure"));
        assertThat(ownOrigin.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    @DisplayName("an address that somebody only claims to have gives no further tries")
    void claimedAddress() {
        unaware.account("Bea", Role.EVALUATOR);
        for (int i = 0; i < 7; i++) {
            Answer answer = unaware.visitor()
                    .post(
                            "/api/session",
                            Map.of("name", "Bea", "password", "wrong"),
                            Map.of("X-Forwarded-For", "203.0.113." + i, "Forwarded", "for=203.0.113." + i));
            assertThat(answer.status()).isEqualTo(i < 5 ? 401 : 429);
        }
    }

    @Test
    @DisplayName("the demo still answers to this machine's own names alone, in both of what the proxy hands on")
    void demo() {
        try (TestServer demo =
                TestServer.start(Map.of("assay.demo", true, "assay.trusted-proxies", List.of("127.0.0.1", "::1")))) {
            assertThat(demo.visitor().get("/api/session").status()).isEqualTo(200);
            assertThat(demo.visitor()
                            .send("GET", "/api/session", "", Map.of("X-Forwarded-Host", "localhost:8443"))
                            .status())
                    .isEqualTo(200);
            assertThat(demo.visitor()
                            .send("GET", "/api/session", "", Map.of("X-Forwarded-Host", "assay.example"))
                            .status())
                    .isEqualTo(421);
        }
    }

    private static Answer signIn(TestServer server, String origin, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Origin", origin);
        return server.visitor().post("/api/session", Map.of("name", "Ada", "password", TestServer.PASSWORD), all);
    }

    private static boolean signedIn(TestServer server, String cookie, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Cookie", cookie);
        return server.visitor()
                .send("GET", "/api/session", "", all)
                .json()
                .get("signedIn")
                .asBoolean();
    }
}
