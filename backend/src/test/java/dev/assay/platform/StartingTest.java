package dev.assay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.Assay;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that starts")
class StartingTest {
    @TempDir
    private Path temporary;

    @Test
    @DisplayName("says that it is ready once a demo account can sign in and see the case, and not before")
    void usableOnceReady() throws IOException, InterruptedException {
        int port = freePort();
        StringWriter said = new StringWriter();
        Thread serving = new Thread(() -> Assay.commandLine()
                .setOut(new PrintWriter(said, true))
                .execute(
                        "serve",
                        "--demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        temporary.resolve("data").toString()));
        serving.start();
        try {
            Visitor visitor = TestServer.visitorOf("http://localhost:" + port);
            awaitReady(visitor, "/health");
            Answer signedIn =
                    visitor.post("/api/session", Map.of("name", "demo-lead", "password", "demo-only-password"));
            assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
            visitor.signIn("demo-lead", "demo-only-password");
            assertThat(visitor.get("/api/cases").json().get("total").asInt()).isEqualTo(1);
            await(() -> said.toString().contains("Assay is ready at http://localhost:" + port + " (demo)"));
            assertThat(said.toString()).contains("Demo accounts: ");
        } finally {
            serving.interrupt();
            serving.join(20_000);
        }
        assertThat(serving.isAlive()).isFalse();
        assertThatThrownBy(
                        () -> TestServer.visitorOf("http://localhost:" + port).get("/health"))
                .as("nobody answers any more")
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("is not ready while no rulebook can be read, and is as soon as its files are mended")
    void withoutRulebook() throws IOException, InterruptedException {
        Path rules = Files.createDirectories(temporary.resolve("rules/small"));
        Files.writeString(rules.resolve("rules.csv"), "no;table\n");
        try (TestServer server =
                TestServer.start(Map.of("assay.rules", rules.getParent().toString()))) {
            Visitor visitor = server.visitor();
            assertThat(visitor.get("/health/readiness").status()).isEqualTo(503);
            assertThat(visitor.get("/health/liveness").status()).isEqualTo(200);
            Files.writeString(
                    rules.resolve("rules.csv"),
                    """
                    id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale
                    one;Coding;coding;flag;Coding is looked at.;Our own convention;Security;policy;yes;policy;An example.
                    """);
            awaitReady(visitor, "/health/readiness");
            assertThat(visitor.get("/health").status()).isEqualTo(200);
        }
    }

    private static void awaitReady(Visitor visitor, String path) throws InterruptedException {
        await(() -> {
            try {
                return visitor.get(path).status() == 200;
            } catch (UncheckedIOException notListening) {
                return false;
            }
        });
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!condition.holds()) {
            assertThat(Instant.now()).as("waiting").isBefore(end);
            Thread.sleep(3);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
