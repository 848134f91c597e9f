package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.RawHttp;
import dev.assay.testing.RawHttp.Reply;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import io.micronaut.http.HttpStatus;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.resource.StaticResourceConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes are those of the framework's own router, whoever put them there: the framework's management endpoints are switched on here. */
@DisplayName("Without signing in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRoutesTest {
    private final TestServer server =
            TestServer.start(Map.of("endpoints.all.enabled", true, "endpoints.all.sensitive", false));
    private final RawHttp http = new RawHttp(server.address());
    private Visitor admin;

    @BeforeAll
    void signIn() {
        admin = server.signedIn("Ada", Role.ADMIN);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName(
            "each route of any kind is refused with 401 but those on the list, even of the framework's own that are"
                    + " switched on")
    void everyRoute() {
        Set<String> routes = routes();
        assertThat(routes).contains("GET /threaddump", "GET /routes", "GET /beans", "POST /refresh");
        Set<String> open = new TreeSet<>();
        for (String route : routes) {
            int status = status(route);
            assertThat(status).as(route).isLessThan(500);
            if (status != HttpStatus.UNAUTHORIZED.getCode() || isSignIn(route)) {
                open.add(route);
            }
        }
        Set<String> listed = new TreeSet<>(OpenRoutes.ENDPOINTS);
        listed.addAll(OpenRoutes.HEALTH);
        assertThat(open).isEqualTo(listed);
    }

    @Test
    @DisplayName("the list opens what the table of permissions gives to anonymous, and nothing else")
    void asInTheTable() {
        PermissionTable table = PermissionTable.load();
        assertThat(table.endpoints().stream()
                        .filter(endpoint ->
                                table.expected(endpoint).get("anonymous").equals("yes")))
                .containsExactlyInAnyOrderElementsOf(OpenRoutes.ENDPOINTS);
    }

    @Test
    @DisplayName("the framework offers no other files than the pages, and answers errors by our own words alone")
    void filesAndErrors() {
        assertThat(server.beans(StaticResourceConfiguration.class))
                .extracting(StaticResourceConfiguration::getMapping)
                .containsExactly("/**");
        assertThat(server.beans(RouteBuilder.class).stream().flatMap(builder -> builder.getStatusRoutes().stream()))
                .as("the fallback to the one page")
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} answers {2}")
    @CsvSource({
        "POST, /health, 401",
        "PUT, /health, 401",
        "DELETE, /health, 401",
        "TRACE, /health, 401",
        "OPTIONS, /health, 401",
        "BREW, /health, 401",
        "HEAD, /health, 200",
        "GET, /health, 200",
        "GET, /health/liveness, 200",
        "POST, /, 401",
        "PUT, /cases, 401",
        "DELETE, /assets/x.js, 401",
        "TRACE, /, 401",
        "OPTIONS, /cases, 401",
        "HEAD, /cases, 404",
        "HEAD, /api/session, 200",
        "PUT, /api/session, 401",
        "PATCH, /api/session, 401",
        "OPTIONS, /api/session, 401",
        "GET, /api/setup, 401",
        "POST, /stop, 401",
        "POST, /loggers/root, 401",
        "HEAD, /threaddump, 401",
        "HEAD, /api/cases, 401"
    })
    @DisplayName("a method opens what its own name lists")
    void methods(String method, String path, int status) {
        Reply reply = http.ask(method, path, "Connection: close", "Accept: application/json");
        assertThat(reply.status()).as(reply.whole()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/cases",
                "/api/cases/",
                "/api/cases;x=1",
                "/api;x=1/cases",
                "/%61pi/cases",
                "/%61%70%69",
                "/API/cases",
                "/Api/cases",
                "/api%2fcases",
                "/api%2Fcases",
                "/api/session;x",
                "/api/session%2f",
                "/api/session/x",
                "/threaddump",
                "/threaddump/",
                "/routes/",
                "/env/x",
                "/loggers/x"
            })
    @DisplayName("no way of writing an address leads past the list")
    void tricks(String target) {
        for (String accept : List.of("text/html", "application/json")) {
            Reply reply = http.ask("GET", target, "Connection: close", "Accept: " + accept);
            assertThat(reply.status()).as(reply.whole()).isIn(401, 404);
        }
    }

    @Test
    @DisplayName("nobody learns more of the framework by signing in: its endpoints are refused, and absent ones are not"
            + " found")
    void signedIn() {
        assertThat(admin.get("/threaddump").status()).isEqualTo(403);
        assertThat(admin.send("POST", "/refresh", "{}", Map.of()).status()).isEqualTo(403);
        assertThat(admin.get("/no-such-thing").status()).isEqualTo(404);
        assertThat(admin.get("/api/no-such-thing").status()).isEqualTo(404);
    }

    private Set<String> routes() {
        return server.bean(Router.class)
                .uriRoutes()
                .map(route -> OpenRoutes.named(route.getHttpMethodName(), path(route)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSignIn(String route) {
        // It answers 401 to a wrong password, and is open.
        return route.equals("POST /api/session");
    }

    private int status(String route) {
        String[] parts = route.split(" ", 2);
        String concrete = parts[1].replaceAll("\\{[^}]*}", "x");
        return server.visitor().status(parts[0], concrete, parts[0].equals("GET") ? "" : "{}", Map.of());
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString();
    }
}
