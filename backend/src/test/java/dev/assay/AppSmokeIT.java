package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the jar as a person would: packing can lose what the class path has. */
@DisplayName("The runnable jar")
class AppSmokeIT {
    @TempDir
    private static Path data;

    private static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        server = ServerProcess.start(data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        assertThat(server.stop()).as("the server stops when told to").isTrue();
    }

    @Test
    @DisplayName("serves the pages under a content security policy")
    void servesPages() throws Exception {
        HttpResponse<String> answer = get("/cases", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"root\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    @DisplayName("answers with its health, and refuses unknown addresses of the interface as a problem document")
    void answersTheInterface() throws Exception {
        assertThat(get("/health", "application/json").body()).contains("UP");
        HttpResponse<String> unknown = get("/api/no-such-thing", "application/json");
        assertThat(unknown.statusCode()).isIn(401, 404);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    @DisplayName("stops with code 2 and one plain line where a command cannot run")
    void refusesPlainly() throws Exception {
        Process refused = ServerProcess.run(
                "serve", "--rules", data.resolve("no-such-folder").toString());
        try (BufferedReader lines = refused.errorReader()) {
            assertThat(lines.readLine()).contains("no-such-folder").contains("is no directory");
        }
        assertThat(refused.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rules/README.md", "META-INF/services/org.kie.api.KieServices", "application.yml"})
    @DisplayName("carries what is read at run time")
    void carries(String entry) throws IOException {
        try (JarFile jar = new JarFile(ServerProcess.JAR.toFile())) {
            assertThat(jar.getEntry(entry)).isNotNull();
        }
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address()).resolve(path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
