package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The routes come from the running application, what is expected of each from {@code permissions.csv}. There, {@code yes} is any
 * answer but a refusal, {@code no} is 401 or 403, {@code hidden} is 404 for a case that the other columns' people can see.
 */
@DisplayName("Every endpoint")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest {
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /api/session",
            "POST /api/session",
            "DELETE /api/session",
            "POST /api/setup",
            "POST /api/password-reset");
    private static final String SIGN_OUT = "DELETE /api/session";

    private final TestServer server = TestServer.start();
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private PermissionTable table = PermissionTable.EMPTY;
    private String caseId = "";
    private JsonNode caseFile = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

    @BeforeAll
    void people() {
        table = PermissionTable.load();
        people.put("anonymous", server.visitor());
        for (Role role : Role.values()) {
            people.put(role.code(), server.signedIn("Person " + role.ordinal(), role));
        }
        Role[] noAuditor =
                Arrays.stream(Role.values()).filter(r -> r != Role.AUDITOR).toArray(Role[]::new);
        people.put("non-member", server.signedIn("Outsider", noAuditor));
        Visitor lead = person(Role.PROCUREMENT_LEAD.code());
        Answer made = lead.post("/api/cases", Map.of("title", "Seen by its members"));
        caseId = made.json().at("/case/id").asText();
        caseFile = made.json().get("case");
        List<String> members = Arrays.stream(Role.values())
                .map(r -> person(r.code()).personId())
                .toList();
        Answer shared = lead.put(made.header("Location") + "/members", Map.of("members", members), "\"v1\"");
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("stands in the table of expectations, and nothing else does")
    void everyEndpointIsListed() {
        assertThat(routes().keySet()).containsExactlyInAnyOrderElementsOf(table.endpoints());
    }

    @Test
    @DisplayName("names who may use it, or stands on the list of those open to all")
    void everyEndpointDeclares() {
        Set<String> open = new TreeSet<>();
        routes().forEach((endpoint, route) -> {
            List<String> roles = Arrays.asList(route.getTargetMethod().stringValues(Secured.class));
            assertThat(roles).as(endpoint).isNotEmpty();
            if (roles.contains(SecurityRule.IS_ANONYMOUS)) {
                open.add(endpoint);
            }
            assertThat(roles).as(endpoint).isSubsetOf(allowedWords()).doesNotContain(SecurityRule.DENY_ALL);
        });
        assertThat(open).isEqualTo(OPEN_TO_ALL);
    }

    @TestFactory
    @DisplayName("answers each role as expected")
    List<DynamicTest> matrix() {
        // Signing out ends the visitors' sessions, so it comes last.
        List<String> endpoints = new ArrayList<>(table.endpoints());
        endpoints.remove(SIGN_OUT);
        endpoints.add(SIGN_OUT);
        return endpoints.stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> assertThat(observed(endpoint))
                        .containsExactlyEntriesOf(table.expected(endpoint))))
                .toList();
    }

    @Test
    @DisplayName("that does not exist is refused to strangers as those that do are, and not found by people signed in")
    void unknownAddresses() {
        assertThat(server.visitor().get("/api/no-such-thing").status()).isEqualTo(401);
        assertThat(server.signedIn("Una", Role.ADMIN).get("/api/no-such-thing").status())
                .isEqualTo(404);
    }

    private Map<String, String> observed(String endpoint) {
        Map<String, String> observed = new LinkedHashMap<>();
        people.forEach((who, visitor) -> {
            int status = status(endpoint, visitor);
            assertThat(status).as("%s as %s", endpoint, who).isLessThan(500);
            observed.put(who, PermissionTable.word(status, endpoint.contains("/api/cases/{id}")));
        });
        return observed;
    }

    private int status(String endpoint, Visitor visitor) {
        String method = endpoint.split(" ")[0];
        String path = endpoint.split(" ")[1];
        boolean ofCase = path.startsWith("/api/cases/{id}");
        String concrete = path.replaceAll("\\{\\+?id}", ofCase ? caseId : "no-such-id")
                .replaceAll("\\{\\+?kind}", "litellm")
                .replaceAll("\\{\\+?path}", "no-such-file.drl");
        // No version is this high: what asks for one is refused with 412 and changes nothing.
        Map<String, String> headers =
                Map.of("If-Match", "\"v999\"", "Content-Type", PermissionTable.contentType(endpoint), "Accept", "*/*");
        return visitor.status(method, concrete, PermissionTable.body(endpoint, caseFile), headers);
    }

    private Visitor person(String who) {
        return java.util.Objects.requireNonNull(people.get(who), who);
    }

    private static List<String> allowedWords() {
        List<String> words = new ArrayList<>(List.of(SecurityRule.IS_ANONYMOUS, SecurityRule.IS_AUTHENTICATED));
        Arrays.stream(Role.values()).map(Role::code).forEach(words::add);
        return words;
    }

    private Map<String, MethodBasedRouteInfo<?, ?>> routes() {
        return server.bean(Router.class)
                .uriRoutes()
                .filter(route -> path(route).startsWith("/api"))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                // An endpoint that takes or gives several media types is several routes.
                .collect(Collectors.toMap(
                        route -> route.getHttpMethodName() + " " + path(route),
                        route -> (MethodBasedRouteInfo<?, ?>) route,
                        (first, second) -> first));
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString().replaceAll("/$", "");
    }
}
