package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the product lists its routes: a second process on the jar's own class path asks the router that is in there. */
@DisplayName("A stranger walking all routes of the built jar")
class RouteWalkIT {
    private static final Path REPORT = Path.of("target", "route-walk.md");
    private static final Set<String> OPEN = new TreeSet<>(OpenRoutes.ENDPOINTS);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> FRAMEWORKS_OWN = List.of(
            "/threaddump",
            "/routes",
            "/beans",
            "/flyway",
            "/env",
            "/loggers",
            "/caches",
            "/info",
            "/metrics",
            "/liquibase");

    static {
        OPEN.addAll(OpenRoutes.HEALTH);
    }

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws IOException {
        Files.writeString(REPORT, "# What a stranger reaches\n");
    }

    @ParameterizedTest(name = "demo: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("is answered 401 everywhere but at the routes that the one list names")
    void walk(boolean demo) throws Exception {
        List<String> told = told(demo);
        Set<String> routes = told.stream()
                .filter(line -> line.startsWith(RouteList.ROUTE))
                .map(line -> line.substring(RouteList.ROUTE.length()).split(" ", 2))
                .map(route -> OpenRoutes.named(route[0], route[1]))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes).hasSizeGreaterThan(80).containsAll(OPEN);
        assertThat(told).filteredOn(line -> line.startsWith(RouteList.FILES)).containsExactly(RouteList.FILES + "/**");
        assertThat(told).filteredOn(line -> line.startsWith(RouteList.ERRORS)).hasSize(1);

        ServerProcess server = demo
                ? ServerProcess.start(folder.resolve("served"), "--demo")
                : ServerProcess.start(folder.resolve("served"));
        try {
            Set<String> reached = new TreeSet<>();
            for (String route : routes) {
                if (OPEN.contains(route)) {
                    reached.add(route + " → " + status(server, route));
                } else {
                    assertThat(status(server, route))
                            .as("%s, demo: %s", route, demo)
                            .isEqualTo(401);
                }
            }
            for (String path : FRAMEWORKS_OWN) {
                assertThat(status(server, "GET " + path)).as(path).isIn(401, 404);
                assertThat(status(server, "POST " + path)).as(path).isEqualTo(401);
            }
            assertThat(status(server, "POST /refresh")).isEqualTo(401);
            assertThat(status(server, "POST /stop")).isEqualTo(401);
            assertThat(status(server, "GET /")).isEqualTo(200);
            report(demo, routes, reached);
        } finally {
            server.stop();
        }
    }

    private static void report(boolean demo, Set<String> routes, Set<String> reached) throws IOException {
        String text = String.format(
                "%n## %s%n%n%d routes, %d of them open to a stranger, the other %d answer 401. The pages and their"
                        + " files are no routes, and open.%n%n%s%n",
                demo ? "Demo" : "Production",
                routes.size(),
                reached.size(),
                routes.size() - reached.size(),
                reached.stream().map(route -> "- " + route).collect(Collectors.joining("\n")));
        System.out.println(text);
        Files.writeString(REPORT, text, StandardOpenOption.APPEND);
    }

    private static int status(ServerProcess server, String route) throws IOException, InterruptedException {
        String[] parts = route.split(" ", 2);
        boolean reads = parts[0].equals("GET");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address() + parts[1].replaceAll("\\{[^}]*}", "x")))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(parts[0], reads ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** What the router of the jar tells, asked by {@link RouteList} in a process that has the jar and nothing else. */
    private List<String> told(boolean demo) throws IOException, InterruptedException {
        String file = RouteList.class.getName().replace('.', '/') + ".class";
        Path alone = folder.resolve("alone").resolve(file);
        Files.createDirectories(Objects.requireNonNull(alone.getParent()));
        Files.copy(Objects.requireNonNull(RouteList.class.getResourceAsStream("/" + file)), alone);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ServerProcess.JAR + System.getProperty("path.separator") + folder.resolve("alone"),
                        RouteList.class.getName(),
                        Boolean.toString(demo),
                        folder.resolve("asked").toString())
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        try (BufferedReader lines = process.inputReader()) {
            List<String> told = lines.lines().toList();
            assertThat(process.waitFor())
                    .as("%s", Files.readString(folder.resolve("errors.log")))
                    .isZero();
            return told;
        }
    }
}
