package dev.assay.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "assay.jdbc.url", value = "jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
@Property(name = "micronaut.server.port", value = "-1")
@Property(name = "micronaut.router.static-resources.pages.paths", value = "classpath:pages-under-test/public")
@DisplayName("The pages")
class PagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final EmbeddedServer server;

    PagesTest(EmbeddedServer server) {
        this.server = server;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/cases", "/cases/7/compare", "/rulebook"})
    @DisplayName("are one HTML page at every address of the browser's router")
    void pagesAnswer(String path) throws Exception {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest(name = "{0} asked as {1}")
    @CsvSource({"/cases,application/json", "/assets/gone-1a2b.js,text/html"})
    @DisplayName("do not hide what is missing")
    void missingIsMissing(String path, String accept) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Nothing stands at " + path);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/nothing", "/api"})
    @DisplayName("do not tell a stranger what the interface has and what it has not")
    void strangersAreToldNothing(String path) throws Exception {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/assets/probe-1a2b3c4d.js", "/api/nothing", "/health"})
    @DisplayName("and all other answers carry a content security policy without an exception for inline code")
    void policyEverywhere(String path) throws Exception {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    @DisplayName("keep hashed files for good and answers of the interface not at all")
    void lifetimes() throws Exception {
        assertThat(header(get("/assets/probe-1a2b3c4d.js", "*/*"), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(get("/api/nothing", "*/*"), "Cache-Control")).isEqualTo("no-store");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
