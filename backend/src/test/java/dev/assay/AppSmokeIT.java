package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Path JAR = Path.of(System.getProperty("assay.jar", "target/assay.jar"));
    private static final Pattern ADDRESS = Pattern.compile("Assay is ready at (http://\\S+)");

    @TempDir
    private static Path data;

    private static Process server;
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        server = run("serve", "--port", "0", "--data", data.toString());
        address = CompletableFuture.supplyAsync(AppSmokeIT::announcedAddress).get(60, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS))
                .as("the server stops when told to")
                .isTrue();
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
        Process refused = run("serve", "--rules", data.resolve("no-such-folder").toString());
        try (BufferedReader lines = refused.errorReader()) {
            assertThat(lines.readLine()).contains("no-such-folder").contains("is no directory");
        }
        assertThat(refused.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rules/README.md", "META-INF/services/org.kie.api.KieServices", "application.yml"})
    @DisplayName("carries what is read at run time")
    void carries(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry(entry)).isNotNull();
        }
    }

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static URI announcedAddress() {
        List<String> said = new ArrayList<>();
        for (String line : (Iterable<String>) server.inputReader().lines()::iterator) {
            said.add(line);
            Matcher announcement = ADDRESS.matcher(line);
            if (announcement.find()) {
                return URI.create(announcement.group(1));
            }
        }
        String errors = String.join("\n", server.errorReader().lines().toList());
        throw new IllegalStateException("The server ended without an address. It said: " + said + "\n" + errors);
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
