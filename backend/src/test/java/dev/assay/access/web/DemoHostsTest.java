package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The demo, whose passwords everybody knows,")
class DemoHostsTest {
    private static TestServer demo;

    @BeforeAll
    static void start() {
        demo = TestServer.start(Map.of("assay.demo", true));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @ParameterizedTest(name = "Host: {0}")
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST", "localhost"})
    @DisplayName("answers to this machine's own names")
    void own(String host) throws IOException {
        assertThat(status(demo, "/api/session", host)).isEqualTo(200);
    }

    @ParameterizedTest(name = "Host: {0}")
    @ValueSource(
            strings = {
                "rebound.example:PORT",
                "localhost.rebound.example",
                "127.0.0.1.rebound.example",
                "localhost@x",
                ""
            })
    @DisplayName("refuses a name that somebody else pointed at this machine, for the interface and for the pages")
    void foreign(String host) throws IOException {
        assertThat(status(demo, "/api/session", host)).isIn(400, 421);
        assertThat(status(demo, "/", host)).isIn(400, 421);
    }

    @Test
    @DisplayName("is alone in this: a server with accounts of its own may stand behind a proxy under any name")
    void elsewhere() throws IOException {
        try (TestServer server = TestServer.start()) {
            assertThat(status(server, "/api/session", "assay.example")).isEqualTo(200);
        }
    }

    /** Java's own client does not let the Host header be chosen. */
    private static int status(TestServer server, String path, String host) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host.replace("PORT", Integer.toString(port))
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
