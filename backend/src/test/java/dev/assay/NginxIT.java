package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Nginx;
import dev.assay.testing.RawClient;
import dev.assay.testing.RawClient.Reply;
import dev.assay.testing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar behind the nginx that the README describes. Visitors come from several of this machine's addresses. */
@DisplayName("The runnable jar behind a real nginx with TLS")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxIT {
    private static final String PASSWORD = "seven green lanterns";
    private static final String WRONG = "six wrong lanterns";
    private static final String ADMIN = "127.0.0.8";

    @TempDir
    private static Path folder;

    private ServerProcess server;
    private Nginx nginx;
    private RawClient browser;
    private String origin;

    @BeforeAll
    void start() throws Exception {
        boolean installed = Nginx.executable().isPresent();
        if (!installed) {
            System.err.println("NO NGINX FOUND: the tests behind a real proxy are SKIPPED. Install nginx-light.");
        }
        Assumptions.assumeTrue(installed, "nginx is not installed");
        server = ServerProcess.start(folder.resolve("data"), "--trusted-proxies", "127.0.0.1");
        nginx = Nginx.start(Files.createDirectory(folder.resolve("nginx")), serverBlock());
        String host = "assay.example:" + nginx.port();
        origin = "https://" + host;
        browser = new RawClient(nginx.trusted().getSocketFactory(), nginx.port(), host);
        Map<String, String> ada = Map.of("token", server.setupToken(), "name", "Ada", "password", PASSWORD);
        assertThat(post(ADMIN, "/api/setup", Map.of(), ada).status()).isEqualTo(201);
        Map<String, String> signedIn = signedIn(signIn(ADMIN, "Ada", PASSWORD));
        for (String name : List.of("Victor", "Olga")) {
            Map<String, Object> person = Map.of("name", name, "password", PASSWORD, "roles", List.of("evaluator"));
            assertThat(post(ADMIN, "/api/people", signedIn, person).status()).isEqualTo(201);
        }
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.close();
        }
        if (server != null) {
            server.stop();
        }
    }

    @Test
    @DisplayName("signs people in with cookies that are Secure, and tells browsers to stay with https")
    void signsIn() throws IOException {
        Reply reply = signIn("127.0.0.4", "Olga", PASSWORD);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers("Set-Cookie")).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly"));
        assertThat(reply.headers("Strict-Transport-Security")).containsExactly("max-age=31536000");
        Reply page = browser.send("127.0.0.4", "GET", "/cases", Map.of("Accept", "text/html"), "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers("Strict-Transport-Security")).hasSize(1);
    }

    @Test
    @DisplayName("refuses what another site sends")
    void refusesOtherSites() throws IOException {
        Map<String, String> credentials = Map.of("name", "Olga", "password", PASSWORD);
        Reply reply = browser.send(
                "127.0.0.4", "POST", "/api/session", Map.of("Origin", "https://evil.example"), credentials);
        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "lets fifty wrong passwords from one address stop nobody else, and believes no address that they claim")
    void guessing() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Map<String, String> claim = Map.of("X-Forwarded-For", "203.0.113." + i, "Forwarded", "for=203.0.113." + i);
            statuses.add(signIn("127.0.0.2", "Victor", WRONG + i, claim).status());
        }
        assertThat(statuses.subList(0, 5)).containsOnly(401);
        assertThat(statuses.get(5)).isEqualTo(429);
        assertThat(statuses.subList(6, 50).stream().filter(status -> status == 401))
                .as("tries that were looked at again; a slow machine takes longer for all than the first waits last")
                .hasSizeLessThanOrEqualTo(5);
        assertThat(signIn("127.0.0.2", "Olga", PASSWORD).status())
                .as("another person behind the same address")
                .isEqualTo(200);
        assertThat(signIn("127.0.0.3", "Olga", PASSWORD).status())
                .as("another person elsewhere")
                .isEqualTo(200);
        assertThat(signIn("127.0.0.3", "Victor", PASSWORD).status())
                .as("the one whose name it was, elsewhere")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("believes nothing that comes past the proxy")
    void pastTheProxy() throws IOException {
        URI address = URI.create(server.address());
        RawClient direct =
                new RawClient(SocketFactory.getDefault(), address.getPort(), "localhost:" + address.getPort());
        for (int i = 0; i < 7; i++) {
            Reply reply = direct.send(
                    "127.0.0.9",
                    "POST",
                    "/api/session",
                    Map.of("X-Forwarded-For", "198.51.100." + i, "X-Forwarded-Proto", "https"),
                    Map.of("name", "Nobody", "password", WRONG));
            assertThat(reply.status()).isEqualTo(i < 5 ? 401 : 429);
            assertThat(reply.headers("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    @DisplayName("hands on events as they come")
    void events() throws IOException {
        Map<String, String> signedIn = signedIn(signIn("127.0.0.5", "Olga", PASSWORD));
        assertThat(browser.firstLine("127.0.0.5", "/api/rulebook/events", signedIn, "event:"))
                .contains("alive");
    }

    private Reply signIn(String from, String name, String password) throws IOException {
        return signIn(from, name, password, Map.of());
    }

    private Reply signIn(String from, String name, String password, Map<String, String> headers) throws IOException {
        return post(from, "/api/session", headers, Map.of("name", name, "password", password));
    }

    /** As a page does. */
    private Reply post(String from, String path, Map<String, String> headers, Object body) throws IOException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Origin", origin);
        all.put("Sec-Fetch-Site", "same-origin");
        return browser.send(from, "POST", path, all, body);
    }

    private static Map<String, String> signedIn(Reply reply) throws IOException {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        String cookie = reply.headers("Set-Cookie").get(0).split(";")[0];
        return Map.of(
                "Cookie", cookie, "X-CSRF-Token", reply.json().get("csrfToken").asText());
    }

    /** The README's own example, at this machine's ports and files. */
    private String serverBlock() throws IOException {
        Matcher example = Pattern.compile("(?s)\\n( {4}server \\{.*?\\n {4}\\})\\n")
                .matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(example.find()).as("the README has an nginx server block").isTrue();
        String block = example.group(1);
        Map<String, String> here = Map.of(
                "listen 443 ssl;", "listen 127.0.0.1:PORT ssl;",
                "/etc/ssl/assay.pem", "CERTIFICATE",
                "/etc/ssl/assay.key", "KEY",
                "http://127.0.0.1:8080", server.address().replace("localhost", "127.0.0.1"));
        assertThat(here.keySet()).allSatisfy(text -> assertThat(block).contains(text));
        String adapted = block;
        for (Map.Entry<String, String> each : here.entrySet()) {
            adapted = adapted.replace(each.getKey(), each.getValue());
        }
        return adapted;
    }
}
